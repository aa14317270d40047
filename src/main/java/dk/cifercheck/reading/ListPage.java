package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.recognition.page.PageTable;

/**
 * One page of a list.
 *
 * @param part the part it stands in
 * @param table the table
 */
record ListPage(TabPart part, PageTable table) {
  Evidence evidence() {
    return part.evidence();
  }
}
