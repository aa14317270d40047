package dk.cifercheck.demo;

/**
 * An uploaded document as the replica holds it.
 *
 * @param type document type in English
 * @param fileName name of the file
 * @param uploadedAt {@code yyyy-MM-dd HH:mm:ss}
 */
public record ReplicaAttachment(String type, String fileName, String uploadedAt) {}
