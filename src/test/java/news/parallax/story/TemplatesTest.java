package news.parallax.story;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.story.link.TextLinker;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of one template are neither one story nor copies; copies and updates are. */
class TemplatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

  private static final String RESULTS =
      """
      %1$s: Q2 results at a glance

      %2$s (Northwire) _ %1$s Inc. on Thursday reported second-quarter net income of $%3$s million.

      On a per-share basis, the company said it had profit of %4$s dollars. The results topped Wall \
      Street expectations. The average estimate of four analysts surveyed by Zeta Research was for \
      earnings of %5$s dollars per share.

      The company posted revenue of $%6$s million in the period, which fell short of forecasts. For \
      the current quarter ending in October, %1$s said it expects revenue of $%7$s million.
      """;

  private static final String WEATHER =
      """
      %1$s weather: %2$s forecast for Tuesday

      %1$s can expect %2$s on Tuesday, with highs of %3$s degrees and a chance of rain of %4$s \
      percent, the National Forecast Service said.

      Winds will come from the %5$s at 5 to 10 mph. The low will be %6$s degrees overnight in %1$s.

      "Residents should check the forecast before they travel," the service said in a statement. On \
      Wednesday the high in %1$s will be %7$s degrees.
      """;

  private static final String COURT =
      """
      Magistrates' court results for %1$s

      %2$s, %3$s, of %4$s Road, %1$s, admitted driving without insurance on %5$s. He was fined \
      %6$s pounds and ordered to pay costs of %7$s pounds. His licence was endorsed with %8$s points.
      """;

  private static final String OBITUARY =
      """
      %1$s, %2$s, of %3$s

      %3$s _ %1$s, %2$s, passed away on %4$s at %5$s Hospital. Born in %6$s, the eldest child of \
      %7$s, he worked for the %8$s Company until he retired in %9$s. Friends may call at the chapel \
      from 2 to 4 p.m. A service will be held in %3$s.
      """;

  private static StoryArticle article(String id, String text) {
    return StoryTexts.article(id, "Outlet " + id, DAY, text, List.of());
  }

  private static List<StoryArticle> ofTemplate(String template) {
    List<StoryArticle> articles = new ArrayList<>();
    String[] names = {"Orvane", "Belcor", "Quillon", "Maritek", "Tessero", "Halvane"};
    String[] towns = {"Dayton", "Austin", "Boise", "Salem", "Mobile", "Macon"};
    for (int i = 0; i < names.length; i++) {
      articles.add(article("art_" + i, filled(template, names[i], towns[i], 7 * i + 3)));
    }
    return articles;
  }

  private static String filled(String template, String name, String town, int seed) {
    String weather = List.of("storms", "haze", "sunshine", "clouds").get(seed % 4);
    if (template.equals(WEATHER)) {
      return String.format(
          Locale.ROOT, template, town, weather, 70 + seed, seed, "west", 50 + seed, 72 + seed);
    }
    if (template.equals(COURT)) {
      return String.format(
          Locale.ROOT,
          template,
          town,
          name + " Reed",
          20 + seed,
          name,
          "May " + (1 + seed % 28),
          100 + seed,
          40 + seed,
          3 + seed % 4);
    }
    if (template.equals(OBITUARY)) {
      return String.format(
          Locale.ROOT,
          template,
          name + " Reed",
          60 + seed % 30,
          town,
          "July " + (1 + seed % 28),
          "Saint " + name,
          town + " Falls",
          "Ada and " + name + " Reed",
          name,
          1980 + seed % 20);
    }
    return String.format(
        Locale.ROOT,
        template,
        name,
        town,
        seed + ".4",
        "1." + seed,
        "1.0" + seed,
        100 + 11 * seed,
        110 + 11 * seed);
  }

  private static List<Story> stories(List<StoryArticle> articles) {
    StorySigner signer = new StorySigner();
    Segmenter segmenter = new Segmenter();
    return Stories.of(
        articles.stream()
            .map(a -> signer.sign(a.article(), segmenter.segment(a.article())))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {RESULTS, WEATHER, COURT, OBITUARY})
  void oneTemplateIsNeitherAStoryNorACopy(String template) {
    List<StoryArticle> articles = ofTemplate(template);
    assertThat(stories(articles), empty());
    assertThat(new TextLinker().links(articles), empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {RESULTS, WEATHER, COURT, OBITUARY})
  void aCopyOfOneOfThemIs(String template) {
    String text = filled(template, "Orvane", "Dayton", 3);
    List<StoryArticle> articles = List.of(article("art_0", text), article("art_1", text));
    assertThat(stories(articles), hasSize(1));
    assertThat(new TextLinker().links(articles), hasSize(1));
  }

  @Test
  void aReportWithALaterTollIsOneStory() {
    String report =
        "A ferry sank off Orlow on Tuesday, and %d of the 212 people aboard died, the coast guard in"
            + " Lendal said. Captain Mara Tolvik, 44, was rescued by a trawler at 6:30 p.m. The Sten"
            + " Orsvik had left Lendal with 31 cars and was bound for Harne. The owner, Fjord Lines,"
            + " bought it in 1998. Prime Minister Ada Holt called it the worst accident since 1987.";
    List<StoryArticle> articles =
        List.of(
            article("art_0", String.format(Locale.ROOT, report, 9)),
            article("art_1", String.format(Locale.ROOT, report, 14)));
    assertThat(stories(articles).size(), is(1));
  }
}
