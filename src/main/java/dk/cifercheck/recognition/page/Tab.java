package dk.cifercheck.recognition.page;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One tab of a strip.
 *
 * @param title as shown, white space folded
 * @param control what to click to open it
 * @param active whether it is the one that is open
 * @param pane its content, if that is in the page already, shown or not
 */
public record Tab(String title, Control control, boolean active, Optional<Element> pane) {}
