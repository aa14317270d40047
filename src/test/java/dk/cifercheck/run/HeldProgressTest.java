package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.Progress.Step;
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
}
