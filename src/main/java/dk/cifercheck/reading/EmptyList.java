package dk.cifercheck.reading;

import dk.cifercheck.model.PageReading;
import java.util.List;

/** Tells a list that is empty from one that was not read: only the portal's own word counts. */
final class EmptyList {
  private EmptyList() {}

  static <T> PageReading<T> proved(List<ListPage> pages) throws NotProved {
    for (ListPage page : pages) {
      if (!page.table().emptySign().isEmpty()) {
        return new PageReading.EmptyProven<>(
            "the table says \"%s\"".formatted(page.table().emptySign()));
      }
      if (page.table().pager().total().orElse(-1) == 0) {
        return new PageReading.EmptyProven<>("the pager counts 0 rows");
      }
    }
    throw new NotProved("the table has no rows and does not say that it is empty");
  }
}
