package news.parallax.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.article.Article;
import news.parallax.article.Excerpt;
import news.parallax.story.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline that names a story: of news before opinion, questions and what speaks to the
 * reader; of these the one whose words most of the other articles use; of these the earliest.
 */
final class StoryHeadline {
  /** "OPINION: …", "Editorial: …", a question, an exclamation, the first or the second person. */
  private static final Pattern OPINION =
      Pattern.compile(
          "^\\W*(opinion|op-ed|editorial|commentary|analysis|column|review|letter|perspective|view"
              + "|first take|podcast|watch|video|read|live|quiz|poll)\\b\\W*[:|–—-]"
              + "|[?!]|\\b(i|i'm|i've|me|my|we|we're|our|us|you|your|you're|let's|here's|why|how"
              + "|must|should|shouldn't|thank|sorry|stop|dear)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPINION_ADDRESS =
      Pattern.compile("/(opinions?|commentisfree|editorials?|columns?|blogs?|voices)(/|-|$)");

  /** A headline of fewer telling words says too little. */
  private static final int FEWEST_WORDS = 4;

  /** Shorter words are mostly of grammar. */
  private static final int SHORTEST_WORD = 4;

  private StoryHeadline() {}

  /** The article whose headline names the story; null if none has one. */
  static @Nullable ArticleFacts of(List<ArticleInRun> articles) {
    Map<String, Integer> used = new HashMap<>();
    for (ArticleInRun placed : articles) {
      words(placed.facts().article().text()).forEach(word -> used.merge(word, 1, Integer::sum));
    }
    List<Candidate> candidates =
        articles.stream()
            .filter(placed -> placed.facts().article().headline() != null)
            .map(placed -> candidate(placed, used))
            .toList();
    return candidates.stream().min(Candidate.BEST_FIRST).map(Candidate::facts).orElse(null);
  }

  private record Candidate(
      ArticleFacts facts, boolean copy, boolean opinion, double typical, LocalDate day) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing(Candidate::copy)
            .thenComparing(Candidate::opinion)
            .thenComparing(Comparator.comparingDouble(Candidate::typical).reversed())
            .thenComparing(Candidate::day)
            .thenComparing(candidate -> candidate.facts().article().id());
  }

  private static Candidate candidate(ArticleInRun placed, Map<String, Integer> used) {
    Article article = placed.facts().article();
    Excerpt headline = article.headline();
    String text = headline == null ? "" : headline.text();
    LocalDate date = article.date().date();
    return new Candidate(
        placed.facts(),
        placed.copyOf() != null,
        isOpinion(text, article.url()),
        typical(text, used),
        date == null ? LocalDate.MAX : date);
  }

  static boolean isOpinion(String headline, @Nullable String url) {
    return OPINION.matcher(headline).find()
        || (url != null && OPINION_ADDRESS.matcher(url.toLowerCase(Locale.ROOT)).find());
  }

  /**
   * In how many articles a word of the headline stands, on average over its words.
   *
   * @param used in how many articles of the story each word stands
   */
  private static double typical(String headline, Map<String, Integer> used) {
    Set<String> words = words(headline);
    int standing = words.stream().mapToInt(word -> used.getOrDefault(word, 0)).sum();
    return (double) standing / Math.max(FEWEST_WORDS, words.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.split("[^\\p{L}\\p{N}'’]+", -1)) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(WordForms.of(word.replace('’', '\'')));
      }
    }
    return words;
  }
}
