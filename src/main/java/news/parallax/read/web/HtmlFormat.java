package news.parallax.read.web;

import java.io.IOException;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;

/** A page of the web: one article. */
public final class HtmlFormat implements Format {
  @Override
  public String title() {
    return "HTML";
  }

  @Override
  public boolean fits(Head head) {
    String start = head.text().stripLeading();
    return (head.isNamed(".html", ".htm", ".xhtml") && start.startsWith("<"))
        || start.matches(
            "(?is)(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)*<(?:!doctype html|html)\\b.*");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    records.next();
    String html = content.html(records);
    try {
      records.give(Page.read(html, "", content.limits().depth()), html);
    } catch (UnfitException e) {
      records.reject(e.getMessage(), html);
    }
  }
}
