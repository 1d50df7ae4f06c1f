package news.parallax.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import news.parallax.article.Issue;
import news.parallax.read.Fields;
import news.parallax.read.UnfitException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page: its body as readability finds it, its metadata as the page states them
 * for machines, then as readers see them.
 */
public final class Page {
  private static final Set<String> BLOCKS =
      Set.of(
          ("p h1 h2 h3 h4 h5 h6 li blockquote pre div section article td tr table ul ol dd dt "
                  + "figcaption")
              .split(" ", -1));

  /** A paragraph of so many characters is prose, wherever in the page it stands. */
  private static final int LONG = 60;

  private Page() {}

  /**
   * Reads a page.
   *
   * @param url where it was found; empty if that is not known
   * @throws UnfitException if the page is nested too deep, or no text is found in it
   */
  public static Fields read(String html, String url, int depth) throws UnfitException {
    Document page = Jsoup.parse(html, url);
    checkDepth(page, depth);
    PageMetadata metadata = PageMetadata.of(page);
    Fields fields = new Fields();
    fields.add("title", metadata.headline());
    fields.add("date", metadata.date());
    fields.add("outlet", metadata.outlet());
    fields.add("byline", metadata.byline());
    fields.add("section", metadata.section());
    fields.add("url", url.isEmpty() ? metadata.url() : url);
    if (metadata.datesDiffer()) {
      fields.note(Issue.DATE_CONFLICT.code());
    }
    if (!metadata.isArticle() && FrontPage.is(page)) {
      throw new UnfitException(
          "the page is a list of articles that stand elsewhere; give the pages of the articles");
    }
    List<String> text = body(page, metadata);
    int end = Paywall.at(text);
    if (end < text.size()) {
      fields.note(Issue.TEXT_TRUNCATED.code());
    }
    fields.add("text", String.join("\n\n", text.subList(0, end)));
    return fields;
  }

  private static void checkDepth(Document page, int most) throws UnfitException {
    int[] deepest = {0};
    NodeTraversor.traverse(
        (NodeVisitor) (node, depth) -> deepest[0] = Math.max(deepest[0], depth), page);
    if (deepest[0] > most) {
      throw new UnfitException("the page is nested deeper than " + most + " levels");
    }
  }

  private static List<String> body(Document page, PageMetadata metadata) throws UnfitException {
    Document copy = page.clone();
    copy.select("script, style, noscript, iframe, nav, footer, aside, figure, button, svg")
        .remove();
    Comments.remove(copy);
    List<String> prose =
        copy.select("p").stream().map(Element::text).filter(text -> text.length() >= LONG).toList();
    List<String> found = List.of();
    try {
      Element content = new Readability4J("http://localhost/", copy).parse().getArticleContent();
      found = content == null ? List.of() : paragraphs(content);
    } catch (RuntimeException e) {
      // The library meets pages it cannot take apart; what the page states stands in for it.
    }
    if (length(found) * 3 < length(prose)) {
      found = prose;
    }
    List<String> stated = metadata.body();
    if (length(found) * 2 < length(stated)) {
      return stated;
    }
    if (found.isEmpty()) {
      throw new UnfitException("no text of an article is found in the page");
    }
    return found;
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  /** The text of an element, a paragraph for each of its blocks. */
  static List<String> paragraphs(Element content) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof org.jsoup.nodes.TextNode text) {
              open.append(text.getWholeText());
            } else if (isBlock(node)) {
              close(open, paragraphs);
            } else if (node.nameIs("br")) {
              open.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBlock(node)) {
              close(open, paragraphs);
            }
          }
        },
        content);
    close(open, paragraphs);
    return paragraphs;
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.normalName());
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    for (String part : open.toString().split("\n[ \t]*\n", -1)) {
      String line = part.replaceAll("[\\s\u00a0]+", " ").strip();
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    open.setLength(0);
  }

  /** The text of the first element that the selector finds; null if there is none. */
  static @Nullable String text(Element root, String selector) {
    Element found = root.selectFirst(selector);
    return found == null ? null : found.text();
  }
}
