package dk.cifercheck.demo;

/** Answers the requests for one address. */
@FunctionalInterface
interface Handler {
  PortalReply answer(PortalRequest request, PortalSession session);
}
