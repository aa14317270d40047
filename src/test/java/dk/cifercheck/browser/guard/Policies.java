package dk.cifercheck.browser.guard;

import java.net.URI;
import java.util.List;

/** Policies for tests; the words are the contract's. */
final class Policies {
  static final URI CIFER = URI.create("https://cifer.singlewindow.cn/");

  static final GuardWords WORDS =
      new GuardWords(
          List.of(
              "query", "list", "get", "find", "search", "select", "view", "load", "page", "detail"),
          List.of(
              "save",
              "submit",
              "delete",
              "remove",
              "update",
              "modify",
              "cancel",
              "apply",
              "add",
              "insert",
              "upload",
              "withdraw",
              "audit"),
          List.of("login", "logon", "signin"),
          List.of("pwd", "passwd", "password"),
          List.of("logout", "logoff", "signout"));

  static final List<ReadPath> READ_PATHS =
      List.of(new ReadPath("POST", "/sw/cfppweb/indexTwo"), new ReadPath("GET", "/sw/addBook"));

  static final List<String> FILES =
      List.of(
          "css", "js", "png", "jpg", "jpeg", "gif", "svg", "ico", "webp", "woff", "woff2", "ttf",
          "eot", "map");

  private Policies() {}

  static GuardPolicy cifer(boolean passwordStep) {
    return new GuardPolicy(
        CIFER, List.of("*.singlewindow.cn"), WORDS, READ_PATHS, FILES, passwordStep);
  }

  static GuardPolicy of(URI portal, boolean passwordStep) {
    return new GuardPolicy(portal, List.of(), WORDS, READ_PATHS, FILES, passwordStep);
  }
}
