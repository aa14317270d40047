package dk.cifercheck.bench;

import dk.cifercheck.comparison.Comparison;
import dk.cifercheck.comparison.ComparisonResult;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.PortalReading;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 10,000 products, compared in three ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComparisonBenchmark {
  static final int PRODUCTS = 10_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final BenchLists lists = new BenchLists(PRODUCTS, 1);
  private final PortalReading reading = lists.reading();
  private final MasterData master = lists.master();
  private final JaversComparison javers = new JaversComparison();

  /** The whole comparison of the program, in a heap of 64 MB. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx64m")
  public ComparisonResult ciferCheck() {
    return Comparison.compare(reading, master, TODAY);
  }

  /** Cells against cells, in a heap of 64 MB. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx64m")
  public List<String> cells() {
    return CellComparison.alarms(lists);
  }

  /** JaVers, in as much heap as it likes. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx1g")
  public List<String> javers() {
    return javers.alarms(lists);
  }
}
