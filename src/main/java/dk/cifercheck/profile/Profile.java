package dk.cifercheck.profile;

import java.util.List;
import java.util.Map;

/**
 * What is particular to the portal.
 *
 * @param signOnHosts host patterns ({@code *.example.org} or a plain host) besides the portal's own
 * @param requests words of request addresses
 * @param labels labels by concept, such as {@code action.examine}
 */
public record Profile(
    List<String> signOnHosts, RequestWords requests, Map<String, List<String>> labels) {

  /** Makes the collections immutable. */
  public Profile {
    signOnHosts = List.copyOf(signOnHosts);
    labels = Map.copyOf(labels);
  }

  /**
   * The labels of one concept.
   *
   * @throws IllegalArgumentException if the profile has no such concept
   */
  public List<String> expectLabels(String concept) {
    List<String> found = labels.get(concept);
    if (found == null) {
      throw new IllegalArgumentException("the profile has no labels for " + concept);
    }
    return found;
  }
}
