package dk.cifercheck.demo;

/**
 * A product of a registration as the replica holds it.
 *
 * @param hsCode 10 digits
 * @param ciqCode 3 digits
 * @param name product name
 * @param ciqName name of the CIQ code
 */
public record ReplicaProduct(String hsCode, String ciqCode, String name, String ciqName) {}
