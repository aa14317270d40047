package dk.cifercheck.model;

/**
 * One uploaded document.
 *
 * @param type document type as shown, white space folded
 * @param fileName file name as shown, empty if the portal lists the type without a file
 * @param evidence where the row was seen
 */
public record Attachment(String type, String fileName, Evidence evidence) {}
