package dk.cifercheck.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Single Window sign-on: form, picture code, ticket, logout. */
final class SignOn {
  static final String DESK = "/deskserver/sw/deskIndex?menu_id=cifer";
  private static final String SERVICE = "/deskserver/j_spring_cas_security_check";
  private static final String PATH = "/cas/login";

  private final PortalState state;
  private final LoginPage page;

  SignOn(PortalState state) {
    this.state = state;
    this.page = new LoginPage(state);
  }

  void addTo(Routes routes) {
    routes
        .get("/", (request, session) -> PortalReply.redirect(DESK))
        .get(PATH, this::form)
        .post(PATH, this::attempt)
        .get("/cas/plat_cas_verifycode_gen", this::picture)
        .get(SERVICE, this::arrival)
        .get("/cas/logout", this::logout)
        .post("/cas/logout", this::logout)
        .get("/favicon.ico", (request, session) -> PortalReply.html(404, ""));
  }

  /** What a request without a session gets: the login page with status 200, or the way to it. */
  PortalReply needed(PortalRequest request, PortalSession session) {
    return request.path().equals("/deskserver/sw/deskIndex")
        ? PortalReply.redirect(address())
        : page.show(request, List.of());
  }

  static String address() {
    return PATH + "?service=" + URLEncoder.encode(SERVICE, StandardCharsets.UTF_8);
  }

  private PortalReply form(PortalRequest request, PortalSession session) {
    return page.show(request, List.of());
  }

  private PortalReply attempt(PortalRequest request, PortalSession session) {
    Map<String, String> fields = page.fields(request);
    List<String> complaints = new ArrayList<>();
    Optional<PortalAccount> account = state.findAccount(fields.getOrDefault("user", ""));
    boolean picture = pictureTaken(fields.getOrDefault("code", ""), session);
    boolean password = account.isPresent() && account.get().admits(fields.getOrDefault("md5", ""));
    if (!password) {
      complaints.add(complaint(account));
    }
    if (!picture) {
      complaints.add("2|The verification code is wrong, please enter it again");
    }
    return complaints.isEmpty()
        ? page.accepted(SERVICE + "?ticket=" + state.sessions().ticketFor(account.orElseThrow()))
        : page.show(request, complaints);
  }

  private static String complaint(Optional<PortalAccount> account) {
    return account.map(PortalAccount::locked).orElse(false)
        ? "3|The account is locked after 5 wrong passwords, please contact the competent authority"
        : "1|Wrong user name or password";
  }

  private boolean pictureTaken(String code, PortalSession session) {
    return switch (state.settings().value(Switch.CAPTCHA)) {
      case "none" -> true;
      case "slider" -> code.equals("slid");
      case "wrong-first" -> session.takes(code) && !session.refusesFirstPicture();
      default -> session.takes(code);
    };
  }

  private PortalReply picture(PortalRequest request, PortalSession session) {
    String fixed = state.settings().value(Switch.PICTURE_CODE);
    String code = fixed.equals("random") ? PictureCode.random(state.random()) : fixed;
    session.show(code);
    state.drew(code);
    return PortalReply.bytes("image/png", PictureCode.png(code, state.random()))
        .header("Cache-Control", "no-store");
  }

  private PortalReply arrival(PortalRequest request, PortalSession session) {
    Optional<PortalAccount> account = state.sessions().redeem(request.query("ticket"));
    account.ifPresent(session::signIn);
    return PortalReply.redirect(account.isPresent() ? DESK : address());
  }

  private PortalReply logout(PortalRequest request, PortalSession session) {
    session.signOut();
    return PortalReply.redirect(address());
  }

  /** Complaints in the form of the sign-on: number, bar, text. */
  static String markup(List<String> complaints, Words words) {
    return complaints.stream()
        .map(text -> text.substring(0, 2) + Pages.escaped(words.say(text.substring(2))))
        .collect(Collectors.joining("<br>"));
  }

  /** Complaints as a box of the browser says them: without numbers, a line each. */
  static String plain(List<String> complaints, Words words) {
    return complaints.stream()
        .map(text -> words.say(text.substring(2)))
        .collect(Collectors.joining("\n"));
  }

  static Map<String, String> named(String user, String md5, String code) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("user", user);
    fields.put("md5", md5);
    fields.put("code", code);
    return fields;
  }
}
