package dk.cifercheck.model;

/**
 * One row of the list of products to be registered.
 *
 * @param hsCode HS code, digits only, 10 on the portal
 * @param ciqCode CIQ code, digits only, 3 on the portal; empty if the cell was blank
 * @param name as shown, white space folded
 * @param ciqName as shown, white space folded; empty if there is no such column
 * @param evidence where the row was seen
 */
public record Product(
    String hsCode, String ciqCode, String name, String ciqName, Evidence evidence) {}
