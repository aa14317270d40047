package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.portal.Followed;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.Progress.Step;
import dk.cifercheck.portal.Remark;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldProgressTest {
  private final List<Step> told = new ArrayList<>();

  private final HeldProgress held =
      new HeldProgress(
          new Progress() {
            @Override
            public void step(Step step) {
              told.add(step);
            }

            @Override
            public void registration(int number, int of, String name) {}

            @Override
            public void tab(String title) {}
          });

  @Test
  void whatIsDoneAheadOfTimeIsToldWhenTheRunComesToIt() {
    held.step(Step.STARTING_BROWSER);
    assertEquals(List.of(), told);

    held.release();
    held.step(Step.CHECKING_GUARD);

    assertEquals(List.of(Step.STARTING_BROWSER, Step.CHECKING_GUARD), told);
  }

  /** What a person who is followed is told once got lost here, since it may be left out. */
  @Test
  void nothingThatCanBeToldGetsLost() throws Exception {
    for (Method told : Progress.class.getMethods()) {
      if (!Modifier.isStatic(told.getModifiers())) {
        assertDoesNotThrow(
            () -> HeldProgress.class.getDeclaredMethod(told.getName(), told.getParameterTypes()),
            told::toString);
      }
    }
    List<String> heard = new ArrayList<>();
    Progress all =
        (Progress)
            Proxy.newProxyInstance(
                Progress.class.getClassLoader(),
                new Class<?>[] {Progress.class},
                (proxy, method, arguments) -> {
                  heard.add(method.getName());
                  return null;
                });
    HeldProgress passing = new HeldProgress(all);
    passing.release();

    passing.step(Step.FOLLOWING);
    passing.registration(1, 2, "x");
    passing.tab("x");
    passing.followed(new Followed(0, 0, 1, List.of()));
    passing.remark(Remark.LOGIN_ASKED, "");

    assertEquals(List.of("step", "registration", "tab", "followed", "remark"), heard);
  }
}
