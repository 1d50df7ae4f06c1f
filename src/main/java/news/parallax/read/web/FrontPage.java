package news.parallax.read.web;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that lists articles: each with a heading that leads to it, and a few words. */
final class FrontPage {
  private static final int FEWEST = 5;
  private static final int LONGEST_TEASER = 600;
  private static final String HEADING =
      "h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4";

  private FrontPage() {}

  /**
   * Whether teasers hold the better part of the page's paragraphs, and no article is among them.
   */
  static boolean is(Document page) {
    List<Element> parts =
        page.select("article").stream().filter(part -> part.select("article").size() == 1).toList();
    List<Element> teasers =
        parts.stream()
            .filter(part -> part.text().length() <= LONGEST_TEASER)
            .filter(part -> part.selectFirst(HEADING) != null)
            .toList();
    int told = length(page.select("p"));
    int inTeasers = teasers.stream().mapToInt(part -> length(part.select("p"))).sum();
    return teasers.size() >= FEWEST && teasers.size() == parts.size() && inTeasers * 2 > told;
  }

  private static int length(List<Element> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }
}
