package news.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/** Makes the signatures of articles. Threads may share one. */
public final class StorySigner {
  static final int MOST_TERMS = 120;
  static final int EARLY_WORDS = 120;

  private static final double EARLY_BONUS = 1.5;

  private final RunContext weights = RunContext.ofBackground();

  public StorySignature sign(Article article, Document document) {
    return sign(article.id(), article.outletId(), article.date().date(), document);
  }

  /** The signature of a text of which only outlet and date are known. */
  public StorySignature sign(
      String articleId, String outletId, @Nullable LocalDate date, Document document) {
    Map<String, Uses> uses = new LinkedHashMap<>();
    int read = 0;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section().isReported()) {
        read += readWords(document, paragraph, uses, read);
      }
    }
    return new StorySignature(articleId, outletId, date, best(uses), Slots.of(document));
  }

  /** How a word is used in the article. */
  private static final class Uses {
    int count;
    int early;
    int capitalised;
  }

  /** Counts the words of a paragraph behind so many others; returns how many it has. */
  private static int readWords(
      Document document, Document.Paragraph paragraph, Map<String, Uses> uses, int before) {
    int words = 0;
    int end = document.firstTokenEndingAfter(paragraph.span().end());
    for (int i = document.firstTokenEndingAfter(paragraph.span().start()); i < end; i++) {
      String plain = document.word(i);
      if (Character.isLetterOrDigit(plain.codePointAt(0))) {
        String word = WordForms.of(plain);
        Uses use = uses.computeIfAbsent(word, w -> new Uses());
        use.count++;
        use.early += before + words < EARLY_WORDS ? 1 : 0;
        use.capitalised += Character.isUpperCase(plain.charAt(0)) ? 1 : 0;
        words++;
      }
    }
    return words;
  }

  private List<Term> best(Map<String, Uses> uses) {
    record Weighed(Term term, double weight) {}
    List<Weighed> all = new ArrayList<>();
    uses.forEach(
        (word, use) -> {
          Term term = new Term(word, use.count, use.early, kind(word, use));
          double weight = weights.of(term) * (use.early > 0 ? EARLY_BONUS : 1);
          all.add(new Weighed(term, weight));
        });
    all.sort(
        Comparator.comparingDouble(Weighed::weight)
            .reversed()
            .thenComparing(weighed -> weighed.term().word()));
    return all.stream()
        .limit(MOST_TERMS)
        .map(Weighed::term)
        .sorted(Comparator.comparing(Term::word))
        .toList();
  }

  private static Term.Kind kind(String word, Uses use) {
    if (WordForms.hasDigit(word)) {
      return Term.Kind.NUMBER;
    }
    return use.capitalised == use.count && word.length() > 1 ? Term.Kind.NAME : Term.Kind.WORD;
  }
}
