package dk.cifercheck.portal;

import java.util.List;

/**
 * Everything that may be clicked, and the labels it must carry. A control that carries another
 * label is not clicked, whatever the page says it is.
 */
enum Target {
  LOGIN_LINK("action.login"),
  LOGIN_SUBMIT(),
  PASSWORD_SUBMIT(),
  CLOSE_NOTICE(),
  MENU("menu.integratedQuery", "menu.registrationInformation"),
  EXAMINE("action.examine"),
  TAB(),
  NEXT_PAGE(),
  CLOSE_TAB(),
  BACK("action.back"),
  LOGOUT("action.logout");

  private final List<String> concepts;

  Target(String... concepts) {
    this.concepts = List.of(concepts);
  }

  /** Concepts one of whose labels the control must carry; none where structure alone tells. */
  List<String> concepts() {
    return concepts;
  }

  /** Whether the label may be one that changes something: the two forms the person consents to. */
  boolean submits() {
    return this == LOGIN_SUBMIT || this == PASSWORD_SUBMIT;
  }
}
