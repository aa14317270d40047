package dk.cifercheck.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The login form in its forms. */
final class LoginPage {
  private static final String INNER = "_swInner";

  private final PortalState state;

  LoginPage(PortalState state) {
    this.state = state;
  }

  PortalReply show(PortalRequest request, List<String> complaints) {
    Words words = state.words(request);
    if (skin().equals("iframe") && !request.query().containsKey(INNER)) {
      String inner = SignOn.address() + "&" + INNER + "=1";
      return PortalReply.html(
          state.pages().framed("login-outer", words, Map.of("inner", inner, "title", "Login")));
    }
    return PortalReply.html(
        state.pages().framed("login", words, values(request, complaints, words)));
  }

  /** The answer to a good login: straight to the desk, from within a frame by script. */
  PortalReply accepted(String address) {
    if (!skin().equals("iframe")) {
      return PortalReply.redirect(address);
    }
    return PortalReply.html(
        "<title>"
            + Pages.MARK
            + "</title><p>登录成功</p><p>"
            + Pages.MARK
            + "</p>"
            + "<script>top.location.href='"
            + address
            + "'</script>");
  }

  /** What was sent, by meaning: {@code user}, {@code md5}, {@code code}. */
  Map<String, String> fields(PortalRequest request) {
    return unknownIds()
        ? SignOn.named(request.form("f1"), request.form("f9"), request.form("f3"))
        : SignOn.named(request.form("swy"), request.form("swm"), request.form("verifyCode"));
  }

  private Map<String, String> values(PortalRequest request, List<String> complaints, Words words) {
    boolean unknown = unknownIds();
    return Map.ofEntries(
        Map.entry("title", "Login"),
        Map.entry("action", request.query().containsKey(INNER) ? "&" + INNER + "=1" : ""),
        Map.entry("lt", "LT-" + UUID.randomUUID() + "-cas"),
        Map.entry("execution", "e1s1"),
        Map.entry("form", unknown ? "loginForm" : "fm1"),
        Map.entry("user", unknown ? "f1" : "swy"),
        Map.entry("password", unknown ? "f2" : "swm2"),
        Map.entry("hash", unknown ? "f9" : "swm"),
        Map.entry("button", button()),
        Map.entry("skin", skin()),
        Map.entry("codeRow", codeRow(unknown ? "f3" : "verifyCode", words)),
        Map.entry("message", byAlert() ? "" : SignOn.markup(complaints, words)),
        Map.entry("alert", byAlert() ? SignOn.plain(complaints, words) : ""),
        Map.entry("messageStyle", complaints.isEmpty() || byAlert() ? "display:none" : ""));
  }

  private boolean byAlert() {
    return state.settings().is(Switch.REFUSAL, "alert");
  }

  private String codeRow(String code, Words words) {
    return switch (state.settings().value(Switch.CAPTCHA)) {
      case "none" -> "";
      case "slider" -> state.pages().part("login-slider", words, Map.of("code", code));
      default -> state.pages().part("login-picture", words, Map.of("code", code));
    };
  }

  private String button() {
    return switch (skin()) {
      case "cas-new" -> "submit";
      case "unknown-ids" -> "f4";
      default -> "sub3";
    };
  }

  private boolean unknownIds() {
    return skin().equals("unknown-ids");
  }

  private String skin() {
    return state.settings().value(Switch.LOGIN);
  }
}
