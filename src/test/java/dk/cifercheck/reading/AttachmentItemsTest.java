package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.recognition.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AttachmentItemsTest {
  private static String read(String html) {
    TabPart tab =
        new TabPart(
            "Attachments",
            TabRole.ATTACHMENTS,
            new PageReading.Read<>(Jsoup.parse(html).body()),
            new Evidence("", "", "Attachments", ""));
    PageReading<List<Attachment>> reading =
        new AttachmentList(Lexicon.of(new ProfileReader().defaultProfile().labels()).vocabulary())
            .read(List.of(tab));
    if (reading instanceof PageReading.EmptyProven) {
      return "empty";
    }
    return reading
        .content()
        .map(
            files ->
                files.stream()
                    .map(file -> file.type() + "=" + file.fileName())
                    .collect(Collectors.joining("; ")))
        .orElse("not read");
  }

  @Test
  void one_row_of_a_list_is_one_document() {
    assertEquals(
        "Flow chart=flow.png; Statement=a b.pdf",
        read(
            "<ul><li>Flow chart：<a>flow.png</a> 20 KB</li><li>Statement: <a>a b.pdf</a></li></ul>"));
  }

  @Test
  void several_in_one_line_are_told_apart_by_their_colons() {
    assertEquals(
        "Flow chart=flow.png; Statement=a.pdf",
        read("<p>Flow chart: <a>flow.png</a><br>Statement: <a>a.pdf</a></p>"));
    assertEquals("not read", read("<p>Flow chart: <a>flow.png</a> new <a>a.pdf</a></p>"));
  }

  @Test
  void a_name_without_a_link_is_not_left_out_in_silence() {
    assertEquals(
        "not read", read("<ul><li>Flow chart: <a>flow.png</a></li><li><b>lost.pdf</b></li></ul>"));
  }

  @Test
  void only_the_portals_own_word_makes_the_list_empty() {
    assertEquals("empty", read("<h3>附件信息</h3><p>无 None</p>"));
    assertEquals("not read", read("<h3>附件信息</h3><p></p>"));
  }
}
