package dk.cifercheck.snapshot;

/**
 * Something that the walk could not open or could not prove to be complete.
 *
 * @param position of the registration in portal order from 1; 0 for the list itself
 * @param registration name as the list shows it, empty for the list
 * @param tab title of the tab, empty where the whole registration or list is meant
 * @param reason one English sentence
 */
public record Gap(int position, String registration, String tab, String reason) {}
