package dk.cifercheck.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WireMockStaysOutsideTest {

  @Test
  void onlyTheServerKnowsWireMockSoThatNothingElseLoadsIt() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.LoopbackServer(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.github.tomakehurst..", "wiremock..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dk.cifercheck"));
  }
}
