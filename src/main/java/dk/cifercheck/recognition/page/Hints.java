package dk.cifercheck.recognition.page;

import org.jsoup.nodes.Element;

/** Words beside a field that tell how to fill it in, by the classes of common libraries. */
final class Hints {
  private static final String HINT =
      "help-block|form-text|invalid-feedback|el-form-item__error|layui-word-aux|layui-form-mid"
          + "|(.*[-_])?(hint|tips?|error-message|error)";

  private Hints() {}

  static boolean is(Element element) {
    return element.classNames().stream().anyMatch(name -> name.matches(HINT));
  }
}
