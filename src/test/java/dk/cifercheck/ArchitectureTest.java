package dk.cifercheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import dk.cifercheck.secret.Secret;

/** Keeps the house as docs/architecture.md draws it. */
@AnalyzeClasses(packages = "dk.cifercheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule no_package_cycle =
      slices().matching("dk.cifercheck.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule selenium_stays_in_browser_and_portal =
      noClasses()
          .that()
          .resideOutsideOfPackages("..browser..", "..portal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.openqa..", "io.github.bonigarcia..");

  @ArchTest
  static final ArchRule jsoup_stays_where_pages_are_understood =
      noClasses()
          .that()
          .resideOutsideOfPackages("..recognition..", "..reading..", "..fixture..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule picocli_stays_in_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cifercheck.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule wiremock_stays_in_the_replica =
      noClasses()
          .that()
          .resideOutsideOfPackage("..demo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.tomakehurst..");

  @ArchTest
  static final ArchRule numbering_plans_stay_where_spellings_are_compared =
      noClasses()
          .that()
          .resideOutsideOfPackage("..equivalence..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.i18n..");

  @ArchTest
  static final ArchRule spellings_know_texts_only =
      noClasses()
          .that()
          .resideInAPackage("..equivalence..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..model..", "..masterdata..", "..comparison..", "..snapshot..");

  @ArchTest
  static final ArchRule spreadsheets_stay_where_files_are_understood_and_written =
      noClasses()
          .that()
          .resideOutsideOfPackages("..masterdata.sheet..", "..masterdata.form..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "de.siegmar..");

  @ArchTest
  static final ArchRule no_workbook_ever_gets_a_formula =
      classes()
          .should(
              never(callMethodWhere(calls("org.apache.poi.ss.usermodel.Cell", "setCellFormula"))));

  @ArchTest
  static final ArchRule writing_a_workbook_knows_nothing_of_what_is_in_it =
      classes()
          .that()
          .resideInAPackage("..report.spreadsheet..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dk.cifercheck.report.spreadsheet..", "org.jspecify..");

  @ArchTest
  static final ArchRule the_tariff_knows_nothing_of_the_rest =
      classes()
          .that()
          .resideInAPackage("..cifercheck.tariff..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dk.cifercheck.tariff..", "org.jspecify..");

  @ArchTest
  static final ArchRule the_model_depends_on_java_only =
      classes()
          .that()
          .resideInAPackage("..cifercheck.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dk.cifercheck.model..", "org.jspecify..");

  @ArchTest
  static final ArchRule comparing_and_advising_know_no_page =
      noClasses()
          .that()
          .resideInAnyPackage("..comparison..", "..advice..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..snapshot..", "..recognition..", "..reading..", "..portal..");

  @ArchTest
  static final ArchRule understanding_pages_knows_no_browser =
      noClasses()
          .that()
          .resideInAnyPackage("..recognition..", "..reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..browser..", "..portal..", "..masterdata..", "..run..");

  @ArchTest
  static final ArchRule fixtures_know_no_browser_and_no_secret =
      noClasses()
          .that()
          .resideInAPackage("..cifercheck.fixture..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..browser..", "..portal..", "..run..", "..credentials..", "..secret..");

  @ArchTest
  static final ArchRule nobody_knows_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cifercheck.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..cifercheck.cli..");

  @ArchTest
  static final ArchRule only_the_command_line_knows_the_replica =
      noClasses()
          .that()
          .resideOutsideOfPackages("..cifercheck.cli..", "..demo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..demo..");

  @ArchTest
  static final ArchRule standard_streams_only_in_the_command_line =
      noClasses()
          .that(DescribedPredicate.not(resideInAPackage("..cifercheck.cli..")))
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule sleeping_only_in_browser =
      classes()
          .that(DescribedPredicate.not(resideInAPackage("..browser..")))
          .should(never(callMethodWhere(calls("java.lang.Thread", "sleep"))));

  /** A person or the network sets the other one back, and a wait would never end. */
  @ArchTest
  static final ArchRule waits_go_by_the_clock_that_nobody_sets =
      classes()
          .that(resideInAnyPackage("..cifercheck.browser..", "..portal..", "..run.."))
          .should(never(callMethodWhere(calls("java.lang.System", "currentTimeMillis"))))
          .andShould(never(callMethodWhere(calls("java.time.Clock", "millis"))))
          .andShould(never(callMethodWhere(calls("java.time.Instant", "now"))));

  @ArchTest
  static final ArchRule clicks_only_in_the_page_actions =
      classes()
          .that(
              DescribedPredicate.not(
                  DescribedPredicate.describe(
                      "are the page actions", c -> c.getSimpleName().equals("PageActions"))))
          .should(never(callMethodWhere(calls("org.openqa.selenium.WebElement", "click"))))
          .andShould(never(callMethodWhere(calls("org.openqa.selenium.WebElement", "submit"))));

  @ArchTest
  static final ArchRule a_secret_is_opened_by_typing_and_storing_alone =
      classes()
          .that(
              DescribedPredicate.not(
                  resideInAnyPackage("..browser..", "..credentials..", "..secret..")))
          .should(never(callMethodWhere(calls(Secret.class.getName(), "open"))));

  private static DescribedPredicate<JavaMethodCall> calls(String type, String method) {
    return DescribedPredicate.describe(
        "calls " + type + "." + method,
        call ->
            call.getTargetOwner().isAssignableTo(type)
                && call.getTarget().getName().equals(method));
  }
}
