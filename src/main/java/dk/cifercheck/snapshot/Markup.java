package dk.cifercheck.snapshot;

/**
 * The attributes and elements that freezing adds to a page. Everything else in a frozen page is as
 * the browser showed it, except that scripts, event handlers, comments and secrets are gone and
 * live values are written where a saved page can hold them.
 */
public final class Markup {
  /**
   * Reference of a control, frame or image: numbers joined by dots, one for each frame on the way
   * and one for the element, such as {@code 3.7.12}. The same element keeps its reference as long
   * as its document lives.
   */
  public static final String REF = "data-cc-ref";

  /** On the topmost element of a part that is not visible. */
  public static final String HIDDEN = "data-cc-hidden";

  /** The element that stands where a frame stood and holds the content of the frame's body. */
  public static final String FRAME = "cc-frame";

  /** On {@link #FRAME}: address of the frame's document, without tokens. */
  public static final String FRAME_ADDRESS = "data-cc-address";

  /** On {@link #FRAME}: title of the frame's document. */
  public static final String FRAME_TITLE = "data-cc-title";

  /**
   * On {@link #FRAME}: {@code readyState} of its document, {@code foreign} if it cannot be seen.
   */
  public static final String FRAME_STATE = "data-cc-state";

  /** On an element that had an inline click handler. */
  public static final String CLICKABLE = "data-cc-clickable";

  /** On images and other elements: the address they were loaded from, which is not loaded again. */
  public static final String SOURCE = "data-cc-src";

  /** On a field that something was typed into, by a person or by the program. */
  public static final String TYPED = "data-cc-typed";

  /**
   * Where an element with words or a value of its own is drawn: left, top, width and height in
   * pixels of the picture that was taken with the page. Only what the picture shows has it.
   */
  public static final String BOX = "data-cc-box";

  private Markup() {}
}
