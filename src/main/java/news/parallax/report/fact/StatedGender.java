package news.parallax.report.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import news.parallax.analysis.Naming;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The gender that an article states of a source: by the pronoun that stands for it, or by a title
 * or word for a person that tells it. Never by a given name. What contradicts itself tells nothing.
 *
 * @param evidence the words; null if there are none
 */
record StatedGender(Value value, @Nullable String evidence) {
  /** What an article states. */
  enum Value {
    SHE,
    HE,
    NONE
  }

  private static final Pattern OWNER = Pattern.compile("^.*['\u2019]s ");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,\u2026]+");
  private static final String SIGNS = ".\"\u201c\u201d";
  private static final Pattern SIGN = Pattern.compile("[" + SIGNS + "]");

  static final StatedGender NONE = new StatedGender(Value.NONE, null);

  private static final WordList SHE = WordList.of("roles", "she");

  private static final WordList HE = WordList.of("roles", "he");

  /** They count only before a name. */
  private static final WordList TITLES = WordList.of("people", "title or surname");

  /** What the article states of the source of each of its attributions. */
  static List<StatedGender> of(ArticleRow article) {
    List<Attribution> attributions = article.facts().attributions();
    Map<String, StatedGender> bySource = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      StatedGender stated = of(attributions.get(i), article.text());
      bySource.merge(article.keys().source(i), stated, StatedGender::and);
    }
    List<StatedGender> all = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      all.add(bySource.getOrDefault(article.keys().source(i), NONE));
    }
    return all;
  }

  private static StatedGender of(Attribution attribution, String text) {
    CitedSource cited = attribution.cited();
    if (!isPerson(cited.form())) {
      return NONE;
    }
    String title = cited.profile().title();
    return of(Naming.of(attribution, text))
        .and(of(cited.name()))
        .and(title == null ? NONE : of(title));
  }

  private static boolean isPerson(CitedSource.Form form) {
    return form == CitedSource.Form.NAMED_INDIVIDUAL || form == CitedSource.Form.UNNAMED_INDIVIDUAL;
  }

  /**
   * The words of a mention up to whoever else they name: "the mayor's wife" is a woman, "the wife
   * of the mayor" too, "an aide to Mrs Finch" need be none.
   */
  private static StatedGender of(String words) {
    StatedGender stated = NONE;
    boolean owned = words.contains("'s ") || words.contains("\u2019s ");
    String own = owned ? OWNER.matcher(words).replaceFirst("") : words;
    String[] all = BETWEEN.split(own, 0);
    for (int i = 0; i < all.length; i++) {
      String word = all[i];
      String bare = bare(word.toLowerCase(Locale.ROOT));
      if (bare.equals("of") || bare.equals("to") || bare.equals("for") || bare.equals("who")) {
        break;
      }
      if (TITLES.contains(bare) && i + 1 == all.length) {
        continue; // a surname
      }
      if (SHE.contains(bare)) {
        stated = stated.and(new StatedGender(Value.SHE, words));
      } else if (HE.contains(bare)) {
        stated = stated.and(new StatedGender(Value.HE, words));
      }
    }
    return stated;
  }

  private static String bare(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (SIGNS.indexOf(word.charAt(i)) >= 0) {
        return SIGN.matcher(word).replaceAll("");
      }
    }
    return word;
  }

  private StatedGender and(StatedGender other) {
    if (evidence == null || other.evidence == null) {
      return evidence == null ? other : this;
    }
    return value == other.value
        ? this
        : new StatedGender(Value.NONE, evidence + "; " + other.evidence);
  }
}
