package dk.cifercheck.equivalence;

/** How the two values of one field are set against each other. */
@FunctionalInterface
public interface ValueMatcher {
  /** Compares the portal's value with the company's. */
  Likeness compare(String onPortal, String inMasterData);
}
