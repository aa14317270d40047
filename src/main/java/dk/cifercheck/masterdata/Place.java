package dk.cifercheck.masterdata;

import dk.cifercheck.text.Texts;

/** A place in the company's file, in the words of its format. */
public sealed interface Place {
  /** Line or row, counted from 1; 0 if it is about more than one. */
  int line();

  /** Path of keys or the column, as far as it is known; may be empty. */
  String key();

  /** Where that is, for a person: file and what leads to the value. */
  String in(String file, Texts texts);

  /** The same without the file, to be mentioned inside a sentence. */
  String brief(Texts texts);

  /** The place among others of the same file: first which part of it, then the line. */
  default int part() {
    return 0;
  }

  /** The file as a whole. */
  static Place wholeFile() {
    return new InText(0, "");
  }

  /**
   * In a YAML file.
   *
   * @param line counted from 1; 0 if it is about the file as a whole
   * @param key path of keys, such as {@code registrations[1].products[2].hsCode}; may be empty
   */
  record InText(int line, String key) implements Place {
    @Override
    public String in(String file, Texts texts) {
      String where = line == 0 ? file : texts.say("place.line", file, Integer.toString(line));
      return where + (key.isEmpty() ? "" : ", " + key);
    }

    @Override
    public String brief(Texts texts) {
      return texts.say("place.brief-line", Integer.toString(line));
    }
  }

  /**
   * In a workbook.
   *
   * @param part how many sheets come before it
   * @param sheet its name
   * @param line row, counted from 1; 0 if it is about the sheet as a whole
   * @param column letters of the column; empty if it is about the row as a whole
   * @param key which column that is, as the sheet calls it; may be empty
   */
  record InSheet(int part, String sheet, int line, String column, String key) implements Place {
    @Override
    public String in(String file, Texts texts) {
      String place = texts.say("place.sheet", file, sheet);
      if (line == 0) {
        return place;
      }
      String row = Integer.toString(line);
      return place + ", " + texts.say(column.isEmpty() ? "place.row" : "place.cell", column + row);
    }

    @Override
    public String brief(Texts texts) {
      return sheet + "!" + (column.isEmpty() ? "A" : column) + line;
    }
  }

  /**
   * In a file of a folder.
   *
   * @param part how many files come before it
   * @param name of the file
   * @param line counted from 1; 0 if it is about the file as a whole
   * @param key the column as the file calls it; may be empty
   */
  record InFolder(int part, String name, int line, String key) implements Place {
    @Override
    public String in(String file, Texts texts) {
      String path = file + "/" + name;
      String where = line == 0 ? path : texts.say("place.line", path, Integer.toString(line));
      return where + (key.isEmpty() ? "" : ", " + key);
    }

    @Override
    public String brief(Texts texts) {
      return name + ", " + texts.say("place.brief-line", Integer.toString(line));
    }
  }
}
