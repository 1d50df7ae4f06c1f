package news.parallax.read.web;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What readers wrote below an article: often more than the article, and never part of it. */
final class Comments {
  /** An id or a class of a part of a page. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:[a-z]+[-_])?comments?(?:[-_]?(?:s|list|section|thread|area|body|container|wrapper|form|respond|content|text|item))?"
              + "|commentlist|disqus(?:[-_].*)?|livefyre(?:[-_].*)?|fb-comments|reader-comments|respond");

  private Comments() {}

  /** Removes the parts that are named after comments, unless a headline stands in them. */
  static void remove(Document page) {
    for (Element part : page.select("[id], [class]")) {
      boolean named =
          Stream.concat(Stream.of(part.id()), part.classNames().stream())
              .anyMatch(name -> NAME.matcher(name).matches());
      if (named
          && part.parent() != null
          && !part.is("body, main, html")
          && part.selectFirst("h1, main, [itemprop=articleBody]") == null) {
        part.remove();
      }
    }
  }
}
