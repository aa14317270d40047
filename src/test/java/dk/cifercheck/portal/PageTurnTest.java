package dk.cifercheck.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.recognition.Control;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTurnTest {
  private static final List<List<String>> FIRST = List.of(List.of("a"), List.of("b"));
  private static final List<List<String>> SECOND = List.of(List.of("c"));

  private final List<String> clicked = new ArrayList<>();

  private static Optional<PageTurn.Shown> page(List<List<String>> rows, String ref) {
    return Optional.of(new PageTurn.Shown(rows, Optional.of(new Control(ref, "Next", "", true))));
  }

  /** Looks at these pages one after the other; a control whose name begins with x is gone. */
  @SafeVarargs
  private boolean turn(Optional<PageTurn.Shown>... looks) throws Exception {
    Iterator<Optional<PageTurn.Shown>> all = List.of(looks).iterator();
    return PageTurn.from(
        FIRST,
        all::next,
        next -> {
          clicked.add(next.ref());
          if (next.ref().startsWith("x")) {
            throw new ControlGone(next.ref(), ControlGone.Problem.NOT_THERE, "Next", "");
          }
        });
  }

  @Test
  void a_table_that_was_drawn_anew_between_look_and_click_is_looked_at_again() throws Exception {
    assertTrue(turn(page(FIRST, "x1"), page(FIRST, "x2"), page(FIRST, "3")));
    assertEquals(List.of("x1", "x2", "3"), clicked);
  }

  @Test
  void a_table_that_is_always_drawn_anew_is_given_up() throws Exception {
    assertFalse(turn(page(FIRST, "x1"), page(FIRST, "x2"), page(FIRST, "x3")));
    assertEquals(3, clicked.size());
  }

  @Test
  void a_click_that_had_its_effect_all_the_same_is_not_made_twice() throws Exception {
    assertTrue(turn(page(FIRST, "x1"), page(SECOND, "2")));
    assertEquals(List.of("x1"), clicked);
  }

  @Test
  void without_a_table_or_a_way_on_nothing_is_clicked() throws Exception {
    assertFalse(turn(Optional.empty()));
    assertFalse(turn(Optional.of(new PageTurn.Shown(FIRST, Optional.empty()))));
    assertEquals(List.of(), clicked);
  }
}
