package dk.cifercheck.masterdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {
  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final long SEED = 20261124L;

  @TempDir private Path folder;

  @Test
  void anEmptyFileIsNoWorkbook() throws Exception {
    assertEquals("xlsx-empty", problem(new byte[0]));
  }

  @Test
  void aTextFileCalledXlsxIsNamed() throws Exception {
    assertEquals("xlsx-is-text", problem("HS code;CIQ code\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anOldWorkbookUnderANewNameIsNamed() throws Exception {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Products");
      workbook.write(old);
    }
    assertEquals("xls-old", problem(old.toByteArray()));
  }

  @Test
  void aWorkbookProtectedWithAPasswordIsNamed() throws Exception {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("invented");
      try (OutputStream data = encryptor.getDataStream(container)) {
        data.write(good());
      }
      container.writeFilesystem(encrypted);
    }
    assertEquals("xlsx-encrypted", problem(encrypted.toByteArray()));
  }

  @Test
  void anotherKindOfArchiveIsNoWorkbook() throws Exception {
    assertEquals("not-a-workbook", problem(zip(Map.of("word/document.xml", "<a/>"))));
  }

  @Test
  void aDamagedWorkbookIsNamed() throws Exception {
    byte[] good = good();
    byte[] half = Arrays.copyOf(good, good.length / 2);
    assertTrue(List.of("xlsx-broken", "not-a-workbook").contains(problem(half)));
    assertEquals("xlsx-broken", problem(with("xl/workbook.xml", "<workbook".getBytes(UTF))));
  }

  @Test
  void aBombIsStoppedBeforeAnyTreeIsBuilt() throws Exception {
    assertEquals("zip-size", problem(with("xl/media/a.bin", new byte[60_000_000])));
  }

  @Test
  void aSheetThatUnpacksAHundredfoldIsStopped() throws Exception {
    String row = "<row>" + "<c/>".repeat(5_000) + "</row>";
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + row.repeat(300)
            + "</sheetData></worksheet>";
    assertEquals("zip-ratio", problem(with("xl/worksheets/sheet3.xml", sheet.getBytes(UTF))));
  }

  @Test
  void aSheetOfAMillionCellsIsStoppedBeforeAnyTreeIsBuilt() throws Exception {
    String sheet = "<worksheet>" + "<c><v>1</v></c>".repeat(1_000_000) + "</worksheet>";
    assertEquals("too-many", problem(with("xl/worksheets/sheet3.xml", sheet.getBytes(UTF))));
  }

  @Test
  void aSheetNestedAHundredThousandDeepDoesNoHarm() throws Exception {
    String deep =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<extLst>".repeat(100_000)
            + "</extLst>".repeat(100_000)
            + "</worksheet>";
    assertFinding(with("xl/worksheets/sheet3.xml", deep.getBytes(UTF)));
  }

  @Test
  void aSheetWithoutANameDoesNoHarm() throws Exception {
    String sheets = new String(part("xl/workbook.xml"), UTF);
    assertFinding(with("xl/workbook.xml", sheets.replace("name=\"Answers\"", "").getBytes(UTF)));
  }

  @Test
  void whateverIsChangedInsideAWorkbookTheExaminationEnds() throws Exception {
    Random random = new Random(SEED);
    List<String> parts =
        List.of(
            "xl/workbook.xml",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet2.xml",
            "xl/worksheets/sheet3.xml",
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels");
    for (int i = 0; i < 300; i++) {
      String part = parts.get(random.nextInt(parts.size()));
      byte[] content = part(part);
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        int at = random.nextInt(content.length);
        content[at] = content[random.nextInt(content.length)];
      }
      assertFinding(with(part, content));
    }
  }

  @Test
  void aWorkbookInTheStrictFormatIsNamed() throws Exception {
    String strict =
        "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheets/></workbook>";
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"xl/workbook.xml\" Type=\"http://purl.oclc.org/"
            + "ooxml/officeDocument/relationships/officeDocument\"/></Relationships>";
    assertEquals(
        "xlsx-strict",
        problem(
            zip(
                Map.of(
                    "xl/workbook.xml", strict,
                    "_rels/.rels", relations,
                    "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "</Types>"))));
  }

  @Test
  void aHundredThousandPartsAreStopped() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 100_000; i++) {
        zip.putNextEntry(new ZipEntry("a" + i));
      }
    }
    assertEquals("zip-entries", problem(Arrays.copyOf(out.toByteArray(), 9_000_000)));
  }

  @Test
  void aDocumentTypeIsRefusedWhateverTheEncoding() throws Exception {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      assertEquals("xml-doctype", problem(with("xl/sharedStrings.xml", evil.getBytes(charset))));
    }
    String late = "<?xml version=\"1.0\"?>" + " ".repeat(65_500) + "<!DOCTYPE a><a/>";
    assertEquals("xml-doctype", problem(with("xl/sharedStrings.xml", late.getBytes(UTF))));
  }

  @Test
  void aHugeFileIsNotReadWhole() throws Exception {
    assertEquals("too-large", problem(new byte[10_000_001]));
  }

  @Test
  void aWorkbookOpenInExcelIsReadWithAWordToSaveFirst() throws Exception {
    for (String lock : List.of("~$company.xlsx", "~$mpany.xlsx", ".~lock.company.xlsx#")) {
      Path file = Files.write(folder.resolve("company.xlsx"), good());
      Path beside = Files.createFile(folder.resolve(lock));

      Examination seen = MasterDataReader.examine(file);

      assertTrue(seen.data().isPresent());
      assertEquals(
          List.of("workbook-open"),
          seen.warnings().stream().map(MasterDataProblem::problem).toList());
      Files.delete(beside);
    }
  }

  private byte[] good() throws IOException {
    return Files.readAllBytes(TestWorkbook.write(folder.resolve("good.xlsx"), b -> {}));
  }

  /** A good workbook with one part put in the place of its own. */
  private byte[] with(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF));
      }
    }
    return out.toByteArray();
  }

  /** Either data or a problem that says why not, and both languages have words for it. */
  private void assertFinding(byte[] file) throws IOException {
    Examination seen = MasterDataReader.examine(Files.write(folder.resolve("company.xlsx"), file));
    assertTrue(seen.data().isPresent() || !seen.problems().isEmpty());
    for (MasterDataProblem problem : seen.problems()) {
      assertTrue(problem.say(Language.EN).length() > 10 && problem.say(Language.DA).length() > 10);
    }
  }

  private byte[] part(String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  private String problem(byte[] file) throws IOException {
    Path written = Files.write(folder.resolve("company.xlsx"), file);
    Examination seen = MasterDataReader.examine(written);
    assertTrue(seen.data().isEmpty());
    assertEquals(1, seen.problems().size(), seen.problems()::toString);
    return seen.problems().get(0).problem();
  }
}
