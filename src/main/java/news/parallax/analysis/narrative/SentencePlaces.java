package news.parallax.analysis.narrative;

import java.util.HashMap;
import java.util.Map;
import news.parallax.analysis.ArticleFacts;
import news.parallax.article.Section;
import news.parallax.article.Span;

/** In which section each sentence of an article stands; looked up once, however often asked. */
final class SentencePlaces {
  private final ArticleFacts facts;
  private final Map<Span, Section> sections = new HashMap<>();
  private final int reported;

  SentencePlaces(ArticleFacts facts) {
    this.facts = facts;
    this.reported = facts.reportedSentences();
  }

  Section of(Span sentence) {
    return sections.computeIfAbsent(sentence, unread -> facts.sectionAt(unread.start()));
  }

  /** Whether the sentence stands in headline or lead. */
  boolean opens(Span sentence) {
    return of(sentence) != Section.BODY;
  }

  /** How many sentences stand in headline, lead or body. */
  int reported() {
    return reported;
  }
}
