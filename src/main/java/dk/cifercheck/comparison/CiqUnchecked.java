package dk.cifercheck.comparison;

import dk.cifercheck.model.ProductKey;

/**
 * A product whose CIQ code was not checked, since the master data has none.
 *
 * @param registration name of the registration
 * @param onPortal the codes that the portal shows
 */
public record CiqUnchecked(String registration, ProductKey onPortal) {}
