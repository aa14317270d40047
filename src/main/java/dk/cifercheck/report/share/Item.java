package dk.cifercheck.report.share;

/**
 * A file to be passed on.
 *
 * @param name within the archive, with forward slashes
 * @param about what is in it, for a person
 * @param bytes of the file
 */
public record Item(String name, String about, byte[] bytes) {}
