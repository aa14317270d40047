package dk.cifercheck.demo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** WireMock on a port of loopback; the only class that knows it, loaded when a replica starts. */
final class LoopbackServer implements AutoCloseable {
  private final WireMockServer server;

  private LoopbackServer(WireMockServer server) {
    this.server = server;
  }

  /**
   * Starts the server on this port, 0 for any free one.
   *
   * @throws InvalidSetting if something else has the port
   */
  static LoopbackServer start(int port, Function<PortalRequest, PortalReply> portal) {
    WireMockServer server =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .port(port)
                .notifier(new Slf4jNotifier(false))
                .disableRequestJournal()
                .adminAuthenticator(request -> false)
                .containerThreads(32)
                .extensions(new Answering(portal)));
    server.stubFor(any(anyUrl()).willReturn(aResponse()));
    try {
      server.start();
    } catch (FatalStartupException e) {
      throw new InvalidSetting("setting.port-taken", Integer.toString(port), "0");
    }
    return new LoopbackServer(server);
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Asks the portal, which has state, where WireMock's stubs have none. */
  private static final class Answering implements ResponseDefinitionTransformerV2 {
    private final Function<PortalRequest, PortalReply> portal;

    Answering(Function<PortalRequest, PortalReply> portal) {
      this.portal = portal;
    }

    @Override
    public String getName() {
      return "replica-portal";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return definition(portal.apply(request(event.getRequest())));
    }

    private static PortalRequest request(Request request) {
      Map<String, String> cookies = new LinkedHashMap<>();
      request.getCookies().forEach((name, cookie) -> cookies.put(name, cookie.getValue()));
      return PortalRequest.of(
          request.getMethod().getName(), request.getUrl(), request.getBodyAsString(), cookies);
    }

    private static ResponseDefinition definition(PortalReply reply) {
      ResponseDefinitionBuilder builder = aResponse();
      if (reply.status() == 0) {
        return builder.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
      }
      builder.withStatus(reply.status()).withBody(reply.body()).withFixedDelay(reply.delayMillis());
      reply.headers().forEach(builder::withHeader);
      return builder.build();
    }
  }
}
