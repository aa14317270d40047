package dk.cifercheck.bench;

import java.util.List;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Change;
import org.javers.core.diff.ListCompareAlgorithm;
import org.javers.core.diff.changetype.NewObject;
import org.javers.core.diff.changetype.ObjectRemoved;
import org.javers.core.diff.changetype.ValueChange;
import org.javers.core.metamodel.object.InstanceId;

/** An object comparison by JaVers, with the HS code as the id. */
final class JaversComparison {
  private final Javers javers =
      JaversBuilder.javers()
          .withListCompareAlgorithm(ListCompareAlgorithm.AS_SET)
          .registerEntity(ListedProduct.class)
          .build();

  /** The HS codes that changes are about, one for each change. */
  List<String> alarms(BenchLists lists) {
    return javers
        .compareCollections(
            lists.portal().stream().map(ListedProduct::of).toList(),
            lists.own().stream().map(ListedProduct::of).toList(),
            ListedProduct.class)
        .getChanges()
        .stream()
        .filter(JaversComparison::isAlarm)
        .map(change -> ((InstanceId) change.getAffectedGlobalId()).getCdoId().toString())
        .toList();
  }

  /** A product more or less is one alarm, not one for each of its properties besides. */
  private static boolean isAlarm(Change change) {
    return change instanceof NewObject
        || change instanceof ObjectRemoved
        || (change instanceof ValueChange value && value.isPropertyValueChanged());
  }
}
