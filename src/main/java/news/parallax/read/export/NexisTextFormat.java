package news.parallax.read.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;

/** An export of Nexis as text, of the older kind. */
public final class NexisTextFormat implements Format {
  private static final Pattern COUNTER_LINE =
      Pattern.compile("(?m)^" + NexisPrint.COUNTER.pattern() + "$");
  private static final Pattern LENGTH =
      Pattern.compile("(?m)^\\p{Lu}{5,12}: [\\d.,]{1,9} \\p{L}{3,9}\\s*$");
  private static final Pattern LOADED =
      Pattern.compile(
          "(?m)^(?:\\p{Lu}+-\\p{Lu}+|LAADDATUM|UPDATE|LANGUAGE|SPRACHE|LANGUE|IDIOMA|TAAL|LINGUA): ");
  private static final int CENTRED = 12;

  @Override
  public String title() {
    return "Nexis, text";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    return !text.stripLeading().startsWith("<")
        && !text.startsWith("{\\rtf")
        && (COUNTER_LINE.matcher(text).find()
            ? LENGTH.matcher(text).find() || LOADED.matcher(text).find() || !head.isWhole()
            : LENGTH.matcher(text).find() && LOADED.matcher(text).find());
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    List<Paragraph> article = new ArrayList<>();
    List<String> block = new ArrayList<>();
    boolean counted = false;
    String text = content.text(records);
    boolean anyCounter = COUNTER_LINE.matcher(text).find();
    for (String line : text.split("\n", -1)) {
      boolean counter = NexisPrint.COUNTER.matcher(line).matches();
      if (counter || line.isBlank()) {
        close(block, article);
      } else {
        block.add(line);
      }
      if (counter) {
        give(article, counted, records);
        counted = true;
      }
    }
    close(block, article);
    give(article, counted || !anyCounter, records);
  }

  /** What stands before the first counter is the cover. */
  private static void give(List<Paragraph> article, boolean wanted, Records records) {
    if (wanted && !article.isEmpty()) {
      NexisPrint.give(List.copyOf(article), records);
    }
    article.clear();
  }

  private static void close(List<String> block, List<Paragraph> article) {
    if (!block.isEmpty()) {
      boolean centred = block.stream().allMatch(NexisTextFormat::isCentred);
      article.add(new Paragraph(String.join("\n", block), List.of(), centred));
      block.clear();
    }
  }

  private static boolean isCentred(String line) {
    return line.length() - line.stripLeading().length() >= CENTRED;
  }
}
