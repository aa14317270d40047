package dk.cifercheck.tariff;

/**
 * A chapter or heading of the Harmonized System.
 *
 * @param code two or four digits
 * @param english short name
 * @param danish short name
 */
public record Heading(String code, String english, String danish) {}
