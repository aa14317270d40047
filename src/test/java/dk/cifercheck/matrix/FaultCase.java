package dk.cifercheck.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which one kind of request goes wrong.
 *
 * @param once whether only the first answer goes wrong
 */
record FaultCase(PageRole role, WireFault fault, boolean once) {
  private static final List<WireFault> REFUSALS =
      List.of(WireFault.STATUS_403, WireFault.STATUS_404, WireFault.STATUS_429);
  private static final List<WireFault> FAILURES =
      List.of(
          WireFault.STATUS_500,
          WireFault.STATUS_502,
          WireFault.STATUS_503,
          WireFault.STATUS_504,
          WireFault.EMPTY_500);
  private static final List<WireFault> SPREAD =
      List.of(
          WireFault.RESET,
          WireFault.EMPTY,
          WireFault.RANDOM_THEN_CLOSE,
          WireFault.MALFORMED_CHUNK,
          WireFault.TO_LOGIN,
          WireFault.HALF_BODY,
          WireFault.SLOW,
          WireFault.GBK,
          WireFault.MAINTENANCE);

  /** Every role with every kind of fault; the statuses of one kind take turns. */
  static List<FaultCase> all() {
    List<FaultCase> all = new ArrayList<>();
    int turn = 0;
    for (PageRole role : PageRole.values()) {
      SPREAD.forEach(fault -> all.add(new FaultCase(role, fault, false)));
      all.add(new FaultCase(role, REFUSALS.get(turn % REFUSALS.size()), false));
      all.add(new FaultCase(role, FAILURES.get(turn % FAILURES.size()), false));
      all.add(new FaultCase(role, SPREAD.get(turn % SPREAD.size()), true));
      turn++;
    }
    return all;
  }

  /** A few that differ most. */
  static List<FaultCase> few() {
    return List.of(
        new FaultCase(PageRole.DESK, WireFault.EMPTY, true),
        new FaultCase(PageRole.LIST, WireFault.MALFORMED_CHUNK, false),
        new FaultCase(PageRole.DETAILS_PAGE, WireFault.HALF_BODY, false),
        new FaultCase(PageRole.DETAILS, WireFault.GBK, false),
        new FaultCase(PageRole.PRODUCTS, WireFault.RESET, true),
        new FaultCase(PageRole.ATTACHMENTS, WireFault.TO_LOGIN, false));
  }

  @Override
  public String toString() {
    return role + " " + fault + (once ? " once" : "");
  }
}
