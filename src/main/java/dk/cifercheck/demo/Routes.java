package dk.cifercheck.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which handler answers which address. */
final class Routes {
  private final Map<String, Handler> handlers = new HashMap<>();

  Routes get(String path, Handler handler) {
    handlers.put("GET " + path, handler);
    return this;
  }

  Routes post(String path, Handler handler) {
    handlers.put("POST " + path, handler);
    return this;
  }

  Optional<Handler> find(PortalRequest request) {
    return Optional.ofNullable(handlers.get(request.method() + " " + request.path()));
  }
}
