package dk.cifercheck.report.picture;

import dk.cifercheck.model.Box;
import java.util.Optional;

/** Where a page gets its pictures from. */
public interface Pictures {
  /** There are none. */
  Pictures NONE =
      new Pictures() {
        @Override
        public Optional<Picture> place(String file, Box box) {
          return Optional.empty();
        }

        @Override
        public Optional<Picture> page(String file) {
          return Optional.empty();
        }
      };

  /**
   * One place of a saved picture, a little more around it.
   *
   * @param file path from the run folder
   * @param box the place
   */
  Optional<Picture> place(String file, Box box);

  /** A whole saved picture, so small that only its layout can be seen. */
  Optional<Picture> page(String file);
}
