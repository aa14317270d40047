package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnMasterDataTest {

  static List<ReplicaCompany> companies() {
    return new CompanyFiles(PortalDates.of(Clock.systemUTC())).all();
  }

  @ParameterizedTest
  @MethodSource("companies")
  void theProgramReadsTheMasterDataOfEveryCompany(ReplicaCompany company, @TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("master.yaml"), company.masterYaml());
    MasterData own = MasterDataReader.read(file);
    assertEquals(
        YamlNode.parse("master", company.masterYaml()).list("registrations").size(),
        own.registrations().size());
    assertEquals(company.name(), own.company().name());
  }
}
