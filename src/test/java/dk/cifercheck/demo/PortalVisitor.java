package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without a screen: follows redirects and keeps cookies. */
final class PortalVisitor {
  /** A password that fits the rules. */
  static final String FRESH = "Fresh-pass-2026";

  private final URI home;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  PortalVisitor(Replica replica) {
    this.home = replica.address();
  }

  /** Somebody who has chosen a password before and has logged in. */
  static PortalVisitor atDesk(Replica replica, String company) {
    replica.choosePassword(company, FRESH, PasswordState.OWN);
    PortalVisitor visitor = new PortalVisitor(replica);
    assertTrue(visitor.login(replica.account(company)).body().contains("menu_li"));
    return visitor;
  }

  /** Data of the registrations. */
  JsonNode json(String what, Map<String, String> form) {
    try {
      return new ObjectMapper().readTree(post("/cifer/registration/" + what, form).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(home.resolve(path)).build());
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> login(String user, String password, String code) {
    get("/");
    return post(
        "/cas/login?service=x",
        Map.of("swy", user, "swm", PortalAccount.md5(password), "verifyCode", code));
  }

  HttpResponse<String> login(Account account) {
    return login(account.user(), account.password(), "");
  }

  HttpResponse<String> change(String old, String fresh, String again) {
    return post(
        "/deskserver/sw/passwordChange",
        Map.of("oldPassword", old, "newPassword", fresh, "confirmPassword", again));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
