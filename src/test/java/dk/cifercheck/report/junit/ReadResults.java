package dk.cifercheck.report.junit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file of results, read by the parser of the platform and held against the schema. */
public final class ReadResults {
  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{16}\\b");

  private final Document document;

  private ReadResults(Document document) {
    this.document = document;
  }

  public static ReadResults of(byte[] xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(ReadResults.class.getResource("results.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
    return new ReadResults(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml)));
  }

  public List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The ids of the findings that are failures. */
  public Set<String> failedIds() {
    Set<String> ids = new TreeSet<>();
    all("failure")
        .forEach(
            failure ->
                failure
                    .getTextContent()
                    .lines()
                    .filter(line -> line.startsWith("Finding ") || line.startsWith("Fund "))
                    .forEach(
                        line ->
                            ID.matcher(line).results().limit(1).forEach(m -> ids.add(m.group()))));
    return ids;
  }

  /** The numbers in the heads of the suites, added up. */
  public int told(String attribute) {
    return all("testsuite").stream()
        .mapToInt(suite -> Integer.parseInt(suite.getAttribute(attribute)))
        .sum();
  }

  /** What became of one check, empty where it passed. */
  public String result(String group, String name) {
    for (Element one : all("testcase")) {
      if (one.getAttribute("classname").equals(group) && one.getAttribute("name").equals(name)) {
        NodeList children = one.getElementsByTagName("*");
        return children.getLength() == 0 ? "" : children.item(0).getNodeName();
      }
    }
    throw new AssertionError("no case " + name + " of " + group);
  }
}
