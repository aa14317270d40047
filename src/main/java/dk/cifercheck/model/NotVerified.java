package dk.cifercheck.model;

import java.util.Optional;

/**
 * Something that could not be read or verified, so that nothing is claimed about it.
 *
 * @param registration name of the registration, empty for the overview
 * @param tab title of the tab, if it is about one
 * @param field field id or {@code products} or {@code attachments}, if it is about one
 * @param reason one English sentence
 */
public record NotVerified(
    String registration, Optional<String> tab, Optional<String> field, String reason) {}
