package news.parallax.story.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.text.WordList;

/** Which people and places the sentences of claims name. */
final class SentenceNames {
  /** How many sentences back what a sentence without names is about may be named. */
  private static final int SENTENCES_BACK = 2;

  /** Words with a capital letter that tell nothing. */
  private static final WordList NO_NAMES = WordList.of("grammar", "no name of a claim");

  private final Map<String, StoryArticle> articles;
  private final ClaimWords lists;
  private final Map<Claim, Set<String>> names = new HashMap<>();

  /**
   * @param articles of the story, by their keys
   */
  SentenceNames(Map<String, StoryArticle> articles, ClaimWords lists) {
    this.articles = articles;
    this.lists = lists;
  }

  /**
   * Sentences that name people and places, but none in common, are about different things; one that
   * names none is about what the sentence before it names.
   */
  boolean shareName(Claim a, Claim b) {
    Set<String> some = new TreeSet<>(names(a));
    some.retainAll(names(b));
    return !some.isEmpty();
  }

  private Set<String> names(Claim claim) {
    return names.computeIfAbsent(claim, this::read);
  }

  private Set<String> read(Claim claim) {
    Set<String> read = new TreeSet<>();
    StoryArticle article = articles.get(claim.articleId());
    if (article != null) {
      int sentence = article.document().sentenceAt(claim.sentence().start());
      for (int i = sentence; read.isEmpty() && i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
        Span span = article.document().sentences().get(i).span();
        for (String word : span.in(article.document().plain()).split("[^\\p{L}]+", -1)) {
          String form = WordForms.of(word);
          boolean name = word.length() > 2 && Character.isUpperCase(word.charAt(0));
          if (name && !lists.isFunction(form) && Numerals.word(form) == null) {
            read.add(form);
          }
        }
        read.removeAll(NO_NAMES.words());
      }
    }
    return read;
  }
}
