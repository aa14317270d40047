package dk.cifercheck.model;

import java.util.List;

/**
 * Everything that was read from one account.
 *
 * @param overview the registrations in portal order; {@link PageReading.NotRead} if the overview
 *     itself was not read whole (the registrations that were read are in {@link #registrations} all
 *     the same)
 * @param registrationsListed how many rows the overview has, as far as known
 * @param registrations those of which anything was read, in portal order
 * @param notVerified what could not be read or verified, in portal order
 */
public record PortalReading(
    PageReading<List<String>> overview,
    int registrationsListed,
    List<Registration> registrations,
    List<NotVerified> notVerified) {
  /** Makes the lists immutable. */
  public PortalReading {
    registrations = List.copyOf(registrations);
    notVerified = List.copyOf(notVerified);
  }
}
