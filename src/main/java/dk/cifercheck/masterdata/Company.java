package dk.cifercheck.masterdata;

/**
 * The company that keeps the master data.
 *
 * @param name as it writes itself, empty if left out
 * @param country ISO 3166 code of two letters in capitals, empty if left out
 */
public record Company(String name, String country) {}
