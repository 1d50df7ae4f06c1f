package news.parallax.read.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.read.Fields;
import news.parallax.read.Records;

/** What a document of a word processor holds: an export of a database, or one article. */
final class WordDocument {
  private WordDocument() {}

  static void give(List<Paragraph> paragraphs, Records records) {
    if (NexisUni.fits(paragraphs)) {
      NexisUni.give(paragraphs, records);
    } else if (Factiva.fits(paragraphs)) {
      Factiva.give(paragraphs, records);
    } else {
      records.next();
      if (hasMarksOfExport(paragraphs)) {
        records.reject(
            "the document looks like an export of a database, and its articles cannot be told"
                + " apart",
            text(paragraphs));
      } else {
        records.give(new Fields().add("text", text(paragraphs)));
      }
    }
  }

  /** Several load dates or lengths: more than one article, in a layout that is not known. */
  private static boolean hasMarksOfExport(List<Paragraph> paragraphs) {
    long lengths =
        paragraphs.stream()
            .map(paragraph -> FieldLabels.of(paragraph.text()))
            .filter(field -> field != null && field.kind() == FieldLabels.Kind.LENGTH)
            .count();
    return lengths > 1;
  }

  private static String text(List<Paragraph> paragraphs) {
    List<String> lines = new ArrayList<>();
    paragraphs.forEach(paragraph -> lines.add(paragraph.text().strip()));
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
  }
}
