package dk.cifercheck.demo;

/**
 * A difference planted between the replica and a company's master data: what a check must report.
 *
 * @param registration China registration number
 * @param kind kind of finding as in the report
 * @param severity {@code act}, {@code check} or {@code info}
 * @param field id of the field, {@code products} or {@code attachments}
 * @param onPortal what the portal shows, {@code hs/ciq} for a product; empty if nothing
 * @param inMasterData the same in the master data; empty if nothing
 */
public record PlantedFinding(
    String registration,
    String kind,
    String severity,
    String field,
    String onPortal,
    String inMasterData) {}
