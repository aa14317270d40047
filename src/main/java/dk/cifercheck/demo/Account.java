package dk.cifercheck.demo;

/**
 * An account of the replica portal. All of it is invented, so the password is no secret.
 *
 * @param companyId folder name of the company's data
 * @param companyName as the desk shows it
 * @param user user name
 * @param password the one that works now
 */
public record Account(String companyId, String companyName, String user, String password) {}
