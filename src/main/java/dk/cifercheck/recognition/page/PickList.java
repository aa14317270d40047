package dk.cifercheck.recognition.page;

import org.jsoup.nodes.Element;

/** Lists to pick a value from, which libraries draw beside a field; none of it is the value. */
final class PickList {
  private PickList() {}

  static boolean is(Element element) {
    String role = element.attr("role");
    return role.equals("listbox")
        || role.equals("tooltip")
        || element.hasClass("dropdown-menu")
        || element.hasClass("el-select-dropdown")
        || (element.normalName().equals("dl") && element.hasClass("layui-anim"));
  }
}
