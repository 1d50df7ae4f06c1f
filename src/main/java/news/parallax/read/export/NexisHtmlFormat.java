package news.parallax.read.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An export of Nexis as HTML, of the older kind. */
public final class NexisHtmlFormat implements Format {
  private static final Pattern DOCUMENT = Pattern.compile("<DOC NUMBER=\\d+>");

  /** A style of the head of the page whose text is set in the middle. */
  private static final Pattern CENTRED =
      Pattern.compile("\\.(c\\d+) \\{[^}]*text-align: center[^}]*\\}");

  @Override
  public String title() {
    return "Nexis, HTML";
  }

  @Override
  public boolean fits(Head head) {
    return DOCUMENT.matcher(head.text()).find() && head.text().contains("<DOCFULL>");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    String html = content.text(records);
    Set<String> centred = new HashSet<>();
    Matcher style = CENTRED.matcher(html);
    while (style.find()) {
      centred.add(style.group(1));
    }
    Matcher document = DOCUMENT.matcher(html);
    int start = -1;
    while (document.find()) {
      give(html, start, document.start(), centred, records);
      start = document.end();
    }
    give(html, start, html.length(), centred, records);
  }

  private static void give(String html, int start, int end, Set<String> centred, Records records) {
    if (start < 0) {
      return;
    }
    // The mark stands inside a comment, which the first tag ends.
    int open = html.indexOf("-->", start);
    String fragment = html.substring(open < 0 || open > end ? start : open + 3, end);
    NexisPrint.give(blocks(Jsoup.parseBodyFragment(fragment), centred), records);
  }

  private static List<Paragraph> blocks(Document document, Set<String> centred) {
    List<Paragraph> blocks = new ArrayList<>();
    for (Element paragraph : document.select("p")) {
      boolean middle = paragraph.classNames().stream().anyMatch(centred::contains);
      Paragraph block = new Paragraph(paragraph.text(), List.of(), middle);
      if (!block.isBlank() && !NexisPrint.COUNTER.matcher(block.line()).matches()) {
        blocks.add(block);
      }
    }
    return blocks;
  }
}
