package news.parallax.report.story;

import news.parallax.article.Span;
import news.parallax.story.link.AlignedPassage;

/**
 * What a row of {@code fact_text_link_passage} is made of: one side of an aligned passage.
 *
 * @param number of the passage in its link, from 0
 * @param first whether it is the side of the link's first article
 */
public record PassageRow(TextLinkRow link, int number, boolean first) {

  AlignedPassage passage() {
    return link.link().passages().get(number);
  }

  String articleId() {
    return first ? link.link().a() : link.link().b();
  }

  Span span() {
    return first ? passage().a() : passage().b();
  }

  String text() {
    return link.story().article(articleId()).text();
  }
}
