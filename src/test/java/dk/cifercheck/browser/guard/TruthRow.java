package dk.cifercheck.browser.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One line of {@code truth.txt}. */
record TruthRow(boolean passwordStep, boolean passes, String method, URI address, String type) {
  static List<TruthRow> all() {
    try (InputStream in = TruthRow.class.getResourceAsStream("truth.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(TruthRow::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TruthRow parse(String line) {
    List<String> words = new ArrayList<>(Arrays.asList(line.strip().split("\\s+")));
    boolean step = words.get(0).equals("step");
    if (step) {
      words.remove(0);
    }
    String method = words.get(1);
    String address = words.get(2);
    String usual = method.equals("GET") ? "main_frame" : "xmlhttprequest";
    boolean path = address.startsWith("/");
    return new TruthRow(
        step,
        words.get(0).equals("pass"),
        method,
        URI.create(path ? "https://cifer.singlewindow.cn" + address : address),
        words.size() > 3 ? words.get(3) : usual);
  }
}
