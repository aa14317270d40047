package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Registration;

/**
 * A registration of the portal with the company's side of it.
 *
 * @param portal as read
 * @param own as the company knows it
 */
record Pair(Registration portal, OwnRegistration own) {
  String name() {
    return portal.name();
  }

  /** The portal's category code, else the company's. */
  String category() {
    return portal.category().code().isEmpty()
        ? own.text(FieldId.CATEGORY)
        : portal.category().code();
  }
}
