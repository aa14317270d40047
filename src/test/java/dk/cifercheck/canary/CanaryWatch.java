package dk.cifercheck.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.io.TempDir;

/**
 * After every browser test, whoever wrote it: no known secret may be in anything that was written
 * or said. JUnit finds it by itself ({@code META-INF/services}), so that no test can forget it.
 */
public final class CanaryWatch implements InvocationInterceptor, AfterEachCallback {
  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    notePlaces(called, context);
    invocation.proceed();
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    notePlaces(called, context);
    invocation.proceed();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (isBrowserTest(context)) {
      assertEquals(List.of(), Canaries.ofThisProcess().leaks(), "secrets were written");
    }
  }

  private static void notePlaces(
      ReflectiveInvocationContext<Method> called, ExtensionContext context) throws Exception {
    if (!isBrowserTest(context)) {
      return;
    }
    for (Object argument : called.getArguments()) {
      if (argument instanceof Path folder) {
        Canaries.ofThisProcess().place(folder);
      }
    }
    for (Field field : context.getRequiredTestClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(TempDir.class) && field.getType() == Path.class) {
        field.setAccessible(true);
        Canaries.ofThisProcess().place((Path) field.get(context.getRequiredTestInstance()));
      }
    }
  }

  private static boolean isBrowserTest(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName().endsWith("IT");
  }
}
