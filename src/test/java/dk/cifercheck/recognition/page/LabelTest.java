package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  private final Vocabulary words = Words.shipped();

  @ParameterizedTest(name = "[{0}] means the enterprise name")
  @ValueSource(
      strings = {
        "Enterprise name",
        "ENTERPRISE NAME",
        "Enterprise name:",
        "Enterprise name：",
        "Enterprise name *",
        "* Enterprise name :",
        "＊Enterprise　name",
        "1. Enterprise name",
        "(1) Enterprise name",
        "1、企业名称",
        "一、企业名称",
        "\u00a0 Enterprise\u00a0name \u200b",
        "Enterprise\n   name",
        "Ｅｎｔｅｒｐｒｉｓｅ ｎａｍｅ",
        "企业名称",
        "企业名称 Enterprise name",
        "企业名称\n\t ENTERPRISE NAME",
        "企业名称（ENTERPRISE NAME）",
        "企业名称(Enterprise name)：",
        "Enterprise name/企业名称",
        "Enterprise name / 企业名称 *",
        "Enterprise name (企业名称)",
        "Enterprise name企业名称",
        "企业名称Enterprise name",
        "企业名称（英文） Enterprise name (English)",
        "企业名称 | Enterprise name",
        "Enterprise name (required)"
      })
  void readsALabelInAnyForm(String label) {
    assertEquals(Set.of("field.enterpriseName"), words.meaning(label).concepts());
  }

  @ParameterizedTest(name = "[{0}] means the HS code")
  @ValueSource(
      strings = {"HS CODE", "HS编码\n\t HS CODE", "HS编码 HS CODE", "HS编码HS CODE", "HS 编码", "HS编码"})
  void readsLatinLettersInsideChinese(String label) {
    assertTrue(words.means(label, "column.hsCode"));
  }

  @ParameterizedTest(name = "[{0}] is not known")
  @ValueSource(
      strings = {
        "Enterprise name of the importer",
        "Former enterprise name",
        "Enterprise name (Chinese)",
        "Bank name",
        "HS code of raw material",
        "企业名称变更",
        ""
      })
  void neverTakesAPartOfALabelForTheWhole(String label) {
    assertFalse(words.meaning(label).known());
  }

  @Test
  void followsTheEnglishHalfWhereTheChineseOneSlipped() {
    Meaning meaning = words.meaning("所在国家（地区）注册编号\n\t\tCIQ NAME");
    assertEquals(Set.of("column.ciqName"), meaning.concepts());
    assertTrue(meaning.contradicted());
  }

  @Test
  void narrowsAWordWithTwoMeaningsByItsOtherHalf() {
    assertEquals(Set.of("column.productName"), words.meaning("商品名称 Name").concepts());
  }

  @Test
  void remembersTheAsterisk() {
    assertTrue(Label.of("* Enterprise name:").required());
    assertFalse(Label.of("Enterprise name:").required());
    assertEquals("Enterprise name", Label.of("* Enterprise name :").shown());
  }

  @Test
  void keepsCaseFoldingOutOfTheLocale() {
    assertTrue(words.means("REGISTRATION DATE", "field.registeredOn"));
  }

  @Test
  void hasNoWordTwiceUnderOneConcept() {
    Words.labels()
        .forEach(
            (concept, labels) ->
                assertEquals(
                    labels.size(),
                    labels.stream().map(Fold::match).distinct().count(),
                    () -> concept + " repeats a label"));
  }
}
