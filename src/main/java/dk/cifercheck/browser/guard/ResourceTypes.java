package dk.cifercheck.browser.guard;

import java.util.List;

/** The kinds of requests as the browser names them. */
final class ResourceTypes {
  /** What a page is made of: only these can ever pass. */
  static final List<String> OF_A_PAGE =
      List.of(
          "main_frame",
          "sub_frame",
          "stylesheet",
          "script",
          "image",
          "font",
          "object",
          "xmlhttprequest",
          "media");

  /** What can carry a form or a query. */
  static final List<String> OF_A_POST = List.of("main_frame", "sub_frame", "xmlhttprequest");

  /** Everything there is, pings, beacons, policy reports, sockets and prefetches included. */
  static final List<String> ALL =
      List.of(
          "main_frame",
          "sub_frame",
          "stylesheet",
          "script",
          "image",
          "font",
          "object",
          "xmlhttprequest",
          "media",
          "ping",
          "csp_report",
          "websocket",
          "webtransport",
          "webbundle",
          "other");

  private ResourceTypes() {}
}
