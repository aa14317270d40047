package dk.cifercheck.matrix;

import java.util.List;
import java.util.Set;

/** What the program asks the portal for, and the exits that are right where that fails. */
enum PageRole {
  SIGN_ON_PAGE("GET /cas/login", "", Set.of(0, 4, 7)),
  SIGN_ON("POST /cas/login", "", Set.of(0, 4, 7)),
  DESK("GET /deskserver/sw/deskIndex", "", Set.of(0, 4, 7)),
  NEW_PASSWORD(
      "POST /deskserver/sw/passwordChange", "", Set.of(0, 3, 4, 7, 11), "first-login=change"),
  LIST_PAGE("GET /cifer/registration/index", "", Set.of(0, 3, 4, 7)),
  LIST("POST /cifer/registration/queryRegistrationList", "offset=0", Set.of(0, 3, 4, 7)),
  NEXT_OF_LIST(
      "POST /cifer/registration/queryRegistrationList",
      "offset=10",
      Set.of(1, 3, 4, 7),
      "registrations=11"),
  DETAILS_PAGE("GET /cifer/registration/detail", "", Set.of(0, 3, 4, 7)),
  TAB_PAGE("GET /cifer/registration/detailTab", "", Set.of(0, 3, 4, 7), "layout=iframe-per-tab"),
  DETAILS("POST /cifer/registration/queryRegistrationDetail", "", Set.of(0, 3, 4, 7)),
  PRODUCTS("POST /cifer/registration/queryProductList", "offset=0", Set.of(0, 3, 4, 7)),
  NEXT_OF_PRODUCTS(
      "POST /cifer/registration/queryProductList", "offset=10", Set.of(1, 3, 4, 7), "products=11"),
  ATTACHMENTS("POST /cifer/registration/queryAttachmentList", "", Set.of(0, 3, 4, 7)),
  SIGN_OFF("GET /cas/logout", "", Set.of(0));

  private final String request;
  private final String inBody;
  private final Set<Integer> exits;
  private final List<String> settings;

  PageRole(String request, String inBody, Set<Integer> exits, String... settings) {
    this.request = request;
    this.inBody = inBody;
    this.exits = exits;
    this.settings = List.of(settings);
  }

  /** Whether this is such a request. */
  boolean is(String methodAndPath, String body) {
    return methodAndPath.equals(request) && body.contains(inBody);
  }

  /** The replica that asks it, and how a run may end. */
  Combination combination() {
    Combination fit = Combination.ends(exits, settings.toArray(String[]::new));
    return settings.stream().anyMatch(one -> one.matches("(registrations|products)=.*"))
        ? fit.unlikeMasterData()
        : fit;
  }
}
