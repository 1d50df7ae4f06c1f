package news.parallax.story.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.source.CitedSource;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.ArticleNumbers;
import news.parallax.story.claim.Quantity;
import org.jspecify.annotations.Nullable;

/** What an article has in one form or another, though it cites, quotes or claims it otherwise. */
final class Presence {
  /** So many words of a quotation in a row are the quotation. */
  private static final int WORDS_IN_A_ROW = 4;

  private final StoryArticle article;
  private final Set<String> names;
  private final Set<String> rows = new HashSet<>();
  private @Nullable ArticleNumbers numbers;

  Presence(StoryArticle article) {
    this.article = article;
    names = SameSource.wordsOf(article.document().plain());
    rows.addAll(rows(article.document().plain()));
  }

  /**
   * Whether the article has the item.
   *
   * @param articles of the story, by their keys
   */
  boolean has(SharedItem item, Map<String, StoryArticle> articles) {
    return switch (item.kind()) {
      case SOURCE -> names(item, articles);
      case QUOTATION -> rows(item.item()).stream().anyMatch(rows::contains);
      case CLAIM -> item.claim() == null || gives(item.claim().quantity());
    };
  }

  /** A source is there if any word of its name is, or of whom it speaks for. */
  private boolean names(SharedItem item, Map<String, StoryArticle> articles) {
    StoryArticle example = articles.get(item.exampleArticle());
    CitedSource cited =
        example == null || item.attribution() < 0
            ? null
            : example.attributions().get(item.attribution()).cited();
    String speaksFor = cited == null ? null : cited.speaksFor();
    return SameSource.isTouched(item.item(), names)
        || (speaksFor != null && SameSource.isTouched(speaksFor, names));
  }

  /** A length of time tells too little to be missed. */
  private boolean gives(Quantity quantity) {
    ArticleNumbers given = numbers;
    if (given == null) {
      given = ArticleNumbers.of(article);
      numbers = given;
    }
    return quantity.vague() || quantity.unit() == Quantity.Unit.TIME || given.hasLike(quantity);
  }

  private static Set<String> rows(String text) {
    List<String> words = Wording.spoken(text);
    Set<String> rows = new HashSet<>();
    for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
    }
    return rows;
  }
}
