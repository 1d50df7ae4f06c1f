package news.parallax.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;

/** Made-up articles with text that files and readers tend to stumble over. */
public final class NastyArticles {
  private static final List<String> WORDS =
      List.of(
          "NA",
          "null",
          "\"",
          "\"\"",
          "a,b",
          "two\r\nlines",
          "\r",
          "\ttab",
          "=1+1",
          "@SUM(A1)",
          "-5",
          "007",
          "2020-01-02",
          "smile \uD83D\uDE00 \uD83C\uDDE9\uD83C\uDDEA",
          "e\u0301 \u00df \u0130\u0131",
          "\u2028\u2029\u0085",
          "\u200f\u05e9\u05dc\u05d5\u05dd",
          "back\\slash\\n",
          "; | # '",
          "\ufeffmark",
          "nul \u0000 \u0007 \u001b",
          "x".repeat(300_000));

  private NastyArticles() {}

  /** One article for each kind of trouble, some dated, some not. */
  public static List<ArticleFacts> all() {
    List<ArticleFacts> all = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      String nasty = WORDS.get(i);
      LocalDate date = i % 3 == 0 ? null : LocalDate.of(2020, 12, 20).plusDays(i);
      CitedSource unnamed =
          new CitedSource(
              CitedSource.UNKNOWN_NAME,
              SourceType.UNKNOWN,
              "",
              CitedSource.Form.UNNAMED_INDIVIDUAL,
              "none");
      all.add(
          InventedArticles.article(
                  i % 2 == 0 ? nasty : "The Invented Post",
                  date,
                  nasty + " headline\n\n[" + nasty + "] said " + nasty + " economy.\n\nHealth.")
              .attribution(
                  Attribution.Type.INDIRECT,
                  InventedArticles.source(nasty.strip() + i % 4, SourceType.EXPERT, nasty),
                  nasty,
                  "said",
                  nasty)
              .attribution(Attribution.Type.DIRECT, unnamed, "", "", "economy")
              .assignment("policy", "economy", "economy")
              .assignment("policy", "health", "Health")
              .facts());
    }
    return all;
  }
}
