package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dk.cifercheck.demo.PasswordState;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that ends the session, or leaves, at the worst moments. */
class SessionEndsIT {
  private static final String PICTURE =
      "<div><label for=verifyCode>Verification code</label>"
          + "<input type=text id=verifyCode name=verifyCode><img alt=code"
          + " src='/cas/plat_cas_verifycode_gen?r=0.1'></div></form>";

  @TempDir Path folder;

  @Test
  void aSessionThatEndsOnThePasswordPageLosesNothingAndTheNextRunChangesIt() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder);
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      desk.place.answering("new-password", "Fresh+of-the-test-1");
      String first = desk.password();
      String login = loginPage(portal);
      portal.answering(
          request ->
              request.equals("POST /deskserver/sw/passwordChange")
                  ? Optional.of(login)
                  : Optional.empty());

      Ended ended = desk.place.call(arguments(desk, portal, "ended"));

      assertTrue(List.of(6, 7).contains(ended.exit()), ended::said);
      assertEquals(first, desk.password());
      assertEquals(PasswordState.TEMPORARY, desk.replica.passwordState(PortalDesk.COMPANY));
      assertTrue(desk.replica.wrongAttempts(PortalDesk.COMPANY) < 3);
      portal.answering(request -> Optional.empty());
      desk.place.call(arguments(desk, portal, "next")).with(0);
      assertEquals("Fresh+of-the-test-1", desk.password());
      StoredPassword stored = StoredPassword.of(desk.place, portal.address(), desk.user());
      assertEquals(desk.password(), stored.current());
      assertTrue(stored.settled());
    }
  }

  @Test
  void aPasswordPageWithAPictureCodeIsLeftToAPerson() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder);
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      desk.place.answering("new-password", "Fresh+of-the-test-1");
      portal.altering(
          (path, html) ->
              html.contains("id=\"confirmPassword\"") ? html.replace("</form>", PICTURE) : html);

      desk.place
          .call(arguments(desk, portal, "run"))
          .with(6)
          .saying("The portal asks for a new password together with a picture code");

      assertEquals("password-picture", desk.report("run").reason());
      assertEquals(List.of("password"), desk.place.asked(), "nobody was asked in vain");
      assertEquals(0, desk.changes());
    }
  }

  @Test
  void aSessionThatEndsAgainAndAgainEndsTheRunAfterOneNewLogin() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none");
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      String login = loginPage(portal);
      portal.answering(
          request ->
              request.startsWith("GET /cifer/registration/")
                  ? Optional.of(login)
                  : Optional.empty());

      desk.place
          .call(arguments(desk, portal, "run"))
          .with(3)
          .saying("The portal ended the session twice");

      assertEquals(2, desk.logins());
      assertEquals("incomplete", desk.report("run").verdict());
    }
  }

  /** The look-alike would take whatever is typed and send it away at once. */
  @Test
  void aLoginPageThatLeavesForAnotherOriginBetweenTwoFieldsTakesNoKey() throws Exception {
    List<String> arrived = new CopyOnWriteArrayList<>();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          arrived.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none");
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      String leaving =
          "<script>document.getElementById('swy').addEventListener('input', () => {"
              + "location.href = 'http://127.0.0.1:"
              + other.getAddress().getPort()
              + "/look-alike'; });</script></body>";
      portal.altering(
          (path, html) -> html.contains("id=\"swm2\"") ? html.replace("</body>", leaving) : html);

      Ended ended = desk.place.call(arguments(desk, portal, "run"));

      assertTrue(List.of(4, 8).contains(ended.exit()), ended::said);
      assertEquals(List.of(), arrived);
      assertEquals(0, desk.logins());
    } finally {
      other.stop(0);
    }
  }

  private static String[] arguments(PortalDesk desk, GoBetween portal, String name) {
    return desk.place.onPortal(
        "capture", portal.address(), desk.user(), desk.place.run(name), "--timeout", "10s");
  }

  private static String loginPage(GoBetween portal) throws Exception {
    URI address = portal.address().resolve("/cas/login?service=%2F");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
