package dk.cifercheck.recognition.page;

import org.jsoup.nodes.Element;

/**
 * A part of a long page under a heading.
 *
 * @param title the heading as shown, white space folded; empty for what stands above the first one
 * @param content a copy of everything in the part, the heading included; references are kept
 */
public record HeadedPart(String title, Element content) {}
