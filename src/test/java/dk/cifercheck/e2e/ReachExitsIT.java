package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that is not there, is another than asked for, or was altered after it was saved. */
@ExtendWith(SharesRuns.class)
class ReachExitsIT {
  @TempDir Path folder;

  @Test
  void withoutABrowserTheRunSaysSo() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder)) {
      desk.capture("run", "--browser-binary", "/nowhere/browser")
          .with(7)
          .saying("cifer-check: No browser could be started.")
          .saying("/nowhere/browser is not a program that can be started");

      assertEquals("unreachable", desk.report("run").verdict());
      assertEquals(List.of(), desk.journal());
    }
  }

  @Test
  void aPortalThatNobodyServesIsNotReachable() throws Exception {
    Workplace place = Workplace.in(folder).answering("password", "Never-typed-1");

    place
        .call(place.onPortal("capture", nobody(), "somebody", place.run("run")))
        .with(7)
        .saying("cifer-check: The portal could not be reached or did not answer properly.")
        .saying("ERR_CONNECTION_REFUSED");

    assertEquals("unreachable", SavedReport.in(place.run("run")).verdict());
  }

  @Test
  void aPortalThatTakesTheCallAndNeverAnswersIsNotReachable() throws Exception {
    Workplace place = Workplace.in(folder).answering("password", "Never-typed-1");
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      URI portal = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");

      place
          .call(place.onPortal("capture", portal, "somebody", place.run("run"), "--timeout", "2s"))
          .with(7)
          .saying("cifer-check: The portal could not be reached or did not answer properly.")
          .saying("Nothing was changed. Try again later;");
    }
    assertEquals("unreachable", SavedReport.in(place.run("run")).verdict());
  }

  @Test
  void aPlainHttpPortalOnAnotherMachineIsStoppedBeforeAnythingIsAskedOrTyped() throws Exception {
    Workplace place = Workplace.in(folder).answering("password", "Never-typed-1");
    URI plain = URI.create("http://portal.invalid/");

    place.call(place.onPortal("capture", plain, "somebody", place.run("run"))).with(8);

    assertEquals("guard-stopped", SavedReport.in(place.run("run")).verdict());
  }

  /** Where the form is: the page itself is elsewhere, or a frame of it is. */
  @ParameterizedTest
  @ValueSource(strings = {"redirect", "frame"})
  void aLoginFormOfAnotherOriginGetsNoPassword(String how) throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      HttpServer front = front(how, desk.replica.address() + "cas/login?service=%2F");
      URI portal = URI.create("http://127.0.0.1:" + front.getAddress().getPort() + "/");
      try {
        desk.place
            .call(
                desk.place.onPortal(
                    "capture", portal, desk.user(), desk.place.run("run"), "--timeout", "5s"))
            .with(8);
      } finally {
        front.stop(0);
      }
      assertEquals("guard-stopped", desk.report("run").verdict());
      assertEquals(0, desk.logins());
    }
  }

  @Test
  void aSavedPageThatWasAlteredIsNotRead(SharedRuns runs) throws Exception {
    Path saved = runs.check("bolcher").folder();
    Path copy = folder.resolve("copy");
    copy(saved, copy);
    Path page;
    try (Stream<Path> pages = Files.list(copy.resolve("snapshot/pages"))) {
      page = pages.filter(one -> one.toString().contains("detail")).sorted().findFirst().get();
    }
    Files.writeString(page, Files.readString(page).replace("Eksempel", "Andersen"));

    runs.place()
        .call(
            "compare",
            "--run",
            copy.toString(),
            "--master",
            runs.master("bolcher").toString(),
            "--lang",
            "en")
        .with(3)
        .saying(
            "The saved page snapshot/pages/"
                + page.getFileName()
                + " was changed after it was saved.");

    String reasons = SavedReport.in(copy).tree().at("/coverage/notVerified").toString();
    assertTrue(reasons.contains(page.getFileName().toString()), reasons);
  }

  @Test
  void theAccountOfAnotherCompanyIsNotComparedAndItsMailIsNotWritten(SharedRuns runs)
      throws Exception {
    Path out = folder.resolve("other");

    runs.place()
        .call(
            "compare",
            "--run",
            runs.check("bolcher").folder().toString(),
            "--master",
            runs.master("nordlys").toString(),
            "--lang",
            "en",
            "--out",
            out.toString())
        .with(8)
        .saying("cifer-check: The account is another company's: nothing of it is in the master")
        .saying("registrations has a number, a name, an address or a person of the master data");

    SavedReport report = SavedReport.in(out);
    assertEquals("guard-stopped", report.verdict());
    assertEquals("not-own-company", report.reason());
    assertEquals(0, report.tree().path("findings").size());
    assertFalse(Files.exists(out.resolve("mail.eml")));
  }

  private static URI nobody() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + free.getLocalPort() + "/");
    }
  }

  private static HttpServer front(String how, String form) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body =
                String.format(Locale.ROOT, "<iframe src=\"%s\" width=900 height=700>", form)
                    .getBytes(StandardCharsets.UTF_8);
            boolean redirect = how.equals("redirect");
            exchange.getResponseHeaders().add(redirect ? "Location" : "X-Form", form);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(redirect ? 302 : 200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    return server;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }
}
