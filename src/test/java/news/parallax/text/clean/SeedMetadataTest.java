package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.OffsetMap;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Section;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

/** The metadata of the five sample articles, and the places in the files it was read from. */
class SeedMetadataTest {
  private static final ArticleCleaner CLEANER = new ArticleCleaner(ShippedOutlets.LIST);

  @Test
  void mastheadDateAndBylineAreToldFromTheReport() throws Exception {
    Seed seed = seed("000_5f353ea6a9948ba9.txt");
    seed.hasHeadline(
        "Putin, Lukashenko Start Talks on Merging Russia, Belarus into One State", 58, 129);
    seed.isDated("2020-09-14", "17:35", DatedValue.Method.STATED);
    seed.stands(seed.article.date().where(), "Mon 14 Sep 2020 | 05:35 PM", 132, 158);
    seed.stands(seed.article.byline().where(), "Ahmed Moamar", 159, 171);
    assertThat(seed.article.dateline(), nullValue());
    assertThat(seed.article.outlet().isKnown(), is(false));
    assertThat(seed.article.credits(), empty());
    seed.bodyRuns("Dmitry Peskov, spokesman", "not with the Belarusian people.");
    seed.lacks("Supervisor", "Editor in Chief");
  }

  @Test
  void theCreditBelowALabelIsRead() throws Exception {
    Seed seed = seed("001_1265ff645d9dda5f.txt");
    seed.hasHeadline("Amid protests, Lukashenko arrived in Russia for talks with Putin", 0, 64);
    assertThat(seed.article.date().method(), is(DatedValue.Method.NONE));
    assertThat(seed.article.byline(), nullValue());
    assertThat(seed.article.outlet().isKnown(), is(false));
    seed.hasCredit(Credit.Kind.ORIGIN, "Al Jazeera", "Al Jazeera and news agencies", 3497, 3525);
    seed.bodyRuns("Alexander Lukashenko has arrived", "both men in Sochi today.”");
    assertThat(seed.article.text(), not(endsWith("\n.")));
  }

  @Test
  void aWeekdayIsDatedByTheYearTheTextSupports() throws Exception {
    Seed seed = seed("002_ab25870fd85ba532.txt");
    seed.hasHeadline("The Belarussian president has sought Putin’s help to stay in power.", 0, 67);
    seed.isDated("2020-09-14", null, DatedValue.Method.INFERRED);
    seed.stands(seed.article.date().where(), "Monday (14 September)", 248, 269);
    seed.hasCredit(Credit.Kind.RELAY, "Al Jazeera", "Qatar-based Al Jazeera reports", 553, 583);
    seed.bodyRuns("Belarus President Alexander Lukashenko", "the people of Belarus.");
    seed.lacks("President of Russia and Belarus", "Add a Comment", "email address");
  }

  @Test
  void theSiteIsPartedFromTheHeadlineAndLinksGo() throws Exception {
    Seed seed = seed("003_f7aa63ecabd3e458.txt");
    seed.hasHeadline(
        "Russia, Belarus leaders order officials to establish greater contacts to strengthen tires",
        21,
        110);
    seed.isDated("2020-09-21", null, DatedValue.Method.STATED);
    seed.stands(seed.article.date().where(), "September 21, 2020", 133, 151);
    assertThat(seed.article.credits().size(), is(2));
    seed.hasCredit(Credit.Kind.HEADLINE_SUFFIX, "Republic World", "Republic World", 113, 127);
    seed.hasCredit(Credit.Kind.CONTRIBUTION, "ANI", "(With ANI inputs)", 1959, 1976);
    assertThat(seed.article.outlet().isKnown(), is(false));
    seed.bodyRuns(
        "Russian Presidential spokesman Dmitry Peskov", "‘colour revolution’ in the region.");
    seed.lacks("Domain Registration", "Read:", "Related News");
  }

  @Test
  void thePublisherLineGivesOutletAndDateAndEndsTheArticle() throws Exception {
    Seed seed = seed("004_65b17373d7cd111e.txt");
    assertThat(seed.article.headline(), nullValue());
    seed.isDated("2020-09-12", null, DatedValue.Method.STATED);
    seed.stands(seed.article.date().where(), "September 12th, 2020", 1087, 1107);
    seed.stands(seed.article.dateline().where(), "MOSCOW:", 0, 7);
    assertThat(seed.article.outlet(), is(new Outlet("Dawn", Outlet.Method.STATED)));
    seed.hasCredit(
        Credit.Kind.PUBLISHER, "Dawn", "Published in Dawn, September 12th, 2020", 1068, 1107);
    seed.bodyRuns("Russian President Vladimir Putin and", "to sign any documents.");
    seed.lacks("Punishing evaders", "Polio drive", "living wage");
  }

  @Test
  void everyStoredStretchLeadsToTheWordsReadForIt() throws Exception {
    for (String file : new File("seeds").list((folder, name) -> name.endsWith(".txt"))) {
      Seed seed = seed(file);
      for (OffsetMap.Piece piece : seed.article.read().origin().pieces()) {
        String stored = piece.stored().in(seed.article.text());
        String read = piece.read().in(seed.read);
        // Stretches that were put in stand for the white space and furniture between two blocks.
        boolean between = stored.equals("\n\n") || stored.equals(" ");
        assertThat(stored, between || stored.equals(read.replace('\u00a0', ' ')), is(true));
      }
    }
  }

  private Seed seed(String file) throws Exception {
    String text =
        Files.readString(Path.of("seeds", file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    RawArticle raw =
        new RawArticle(
            new Provenance("seeds/" + file, 1, null),
            text,
            null,
            null,
            null,
            null,
            null,
            List.of());
    Article article = CLEANER.clean(raw);
    assertThat(article.language(), is("en"));
    return new Seed(text, article);
  }

  /** A sample article with the text it was read from. */
  private record Seed(String read, Article article) {

    void hasHeadline(String words, int start, int end) {
      Excerpt headline = article.headline();
      assertThat(headline, notNullValue());
      assertThat(headline.text(), is(words));
      stands(headline.where(), words, start, end);
    }

    void isDated(String date, String time, DatedValue.Method method) {
      assertThat(article.date().date(), is(LocalDate.parse(date)));
      assertThat(article.date().time(), is(time == null ? null : LocalTime.parse(time)));
      assertThat(article.date().method(), is(method));
    }

    void hasCredit(Credit.Kind kind, String party, String words, int start, int end) {
      List<Credit> found =
          article.credits().stream().filter(credit -> credit.kind() == kind).toList();
      assertThat(found.stream().map(Credit::party).toList(), contains(party));
      stands(found.get(0).where(), words, start, end);
    }

    /** The span holds the words in the stored text and leads to where they were read. */
    void stands(Span stored, String words, int start, int end) {
      assertThat(stored.in(article.text()), is(words));
      assertThat(article.read().origin().toRead(stored), is(new Span(start, end)));
    }

    void bodyRuns(String first, String last) {
      List<Block> body =
          article.blocks().stream()
              .filter(b -> b.section() == Section.LEAD || b.section() == Section.BODY)
              .toList();
      assertThat(body.get(0).section(), is(Section.LEAD));
      assertThat(body.get(0).span().in(article.text()), startsWith(first));
      assertThat(body.get(body.size() - 1).span().in(article.text()), endsWith(last));
    }

    void lacks(String... words) {
      for (String word : words) {
        assertThat(article.text(), not(org.hamcrest.Matchers.containsString(word)));
      }
    }
  }
}
