package dk.cifercheck.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link SharedRuns} to tests; they live as long as the whole suite. */
final class SharesRuns implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == SharedRuns.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(ExtensionContext.Namespace.create(SharesRuns.class))
        .getOrComputeIfAbsent(SharedRuns.class, type -> started(), SharedRuns.class);
  }

  private static SharedRuns started() {
    try {
      return new SharedRuns();
    } catch (IOException e) {
      throw new UncheckedIOException("a folder for the shared runs", e);
    }
  }
}
