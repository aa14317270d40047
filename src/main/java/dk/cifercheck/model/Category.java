package dk.cifercheck.model;

/**
 * A product category of the portal.
 *
 * @param code two or four digits, empty if neither the portal nor the China number shows it
 * @param name as the portal shows it, white space folded; may be empty
 */
public record Category(String code, String name) {}
