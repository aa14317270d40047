package dk.cifercheck.demo;

import java.util.Map;
import java.util.Optional;

/**
 * Scripts, styles and fonts: the libraries from the class path, the replica's own from its folder.
 */
final class StaticFiles {
  private static final String JARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "/static/jquery/", JARS + "jquery/3.7.1/",
          "/static/bootstrap/", JARS + "bootstrap/3.4.1/",
          "/static/bootstrap-table/", JARS + "bootstrap-table/1.22.1/dist/",
          "/static/layui/", JARS + "layui/2.9.18/dist/",
          "/static/app/", "/replica/static/");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "application/javascript;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "woff2", "font/woff2",
          "woff", "font/woff",
          "ttf", "font/ttf");

  private StaticFiles() {}

  static PortalReply answer(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..") || path.contains("%")) {
      return PortalReply.html(404, "");
    }
    return LIBRARIES.entrySet().stream()
        .filter(library -> path.startsWith(library.getKey()))
        .map(library -> library.getValue() + path.substring(library.getKey().length()))
        .map(PackedFiles::find)
        .flatMap(Optional::stream)
        .findFirst()
        .map(content -> PortalReply.bytes(type, content).header("Cache-Control", "max-age=3600"))
        .orElseGet(() -> PortalReply.html(404, ""));
  }
}
