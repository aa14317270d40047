package dk.cifercheck.report;

import java.util.Optional;

/**
 * One point of a mail to the authority.
 *
 * @param field what it is about
 * @param now what stands on the portal
 * @param shouldBe what the company says
 * @param confirmed who confirmed that, and when
 * @param sentence what is wrong, where both values do not say it
 */
record MailRow(
    String field, String now, String shouldBe, String confirmed, Optional<String> sentence) {}
