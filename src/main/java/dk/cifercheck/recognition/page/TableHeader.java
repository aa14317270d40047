package dk.cifercheck.recognition.page;

import org.jsoup.nodes.Element;

/**
 * Head of one column.
 *
 * @param column index of the column, from 0, spanned columns counted
 * @param label its words
 * @param hidden whether a person cannot see the column although the table is shown
 * @param element the cell
 */
public record TableHeader(int column, Label label, boolean hidden, Element element) {}
