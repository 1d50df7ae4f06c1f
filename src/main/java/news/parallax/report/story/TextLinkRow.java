package news.parallax.report.story;

import news.parallax.article.Key;
import news.parallax.story.link.TextLink;

/** What a row of {@code fact_text_link} is made of. */
public record TextLinkRow(StoryRow story, TextLink link) {

  String id() {
    return Key.of("lnk", link.a(), link.b());
  }

  boolean sameOutlet() {
    return story.article(link.a()).keys().outlet().equals(story.article(link.b()).keys().outlet());
  }

  String storyId() {
    return story.id();
  }
}
