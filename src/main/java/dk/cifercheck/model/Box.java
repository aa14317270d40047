package dk.cifercheck.model;

/**
 * A place in a picture, in its pixels.
 *
 * @param left distance from the left edge
 * @param top distance from the upper edge
 * @param width at least 1
 * @param height at least 1
 */
public record Box(int left, int top, int width, int height) {
  /** Refuses what is no place. */
  public Box {
    if (left < 0 || top < 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException("no place in a picture");
    }
  }

  /** The smallest place that holds both. */
  public Box with(Box other) {
    int right = Math.max(left + width, other.left + other.width);
    int bottom = Math.max(top + height, other.top + other.height);
    int newLeft = Math.min(left, other.left);
    int newTop = Math.min(top, other.top);
    return new Box(newLeft, newTop, right - newLeft, bottom - newTop);
  }
}
