package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.InventedArticles;
import news.parallax.analysis.NastyArticles;
import news.parallax.analysis.RunKnowledge;
import news.parallax.bytes.ValueFormat;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.Join;
import org.junit.jupiter.api.Test;

class CoverageStatisticsTest {
  private static final ValueFormat<CoverageStatistics> FORMAT =
      ValueFormat.of(CoverageStatistics.class);

  private static final FrameName ECONOMY = new FrameName("policy", "economy");

  @Test
  void countsAnArticleByHand() {
    CoverageStatistics statistics = of(List.of(InventedArticles.harbour()));
    OutletStatistics outlet = statistics.outlets().values().iterator().next();
    assertThat(outlet.name(), is("The Daily Example"));
    assertThat(outlet.articles().of(ArticleMeasure.ARTICLES), is(1L));
    assertThat(outlet.articles().of(ArticleMeasure.SENTENCES), is(5L));
    assertThat(outlet.articles().of(ArticleMeasure.ATTRIBUTIONS), is(2L));
    assertThat(outlet.articles().of(ArticleMeasure.MIXED), is(1L));
    assertThat(outlet.articles().of(ArticleMeasure.OFFICIAL), is(2L));
    assertThat(outlet.articles().of(ArticleMeasure.NAMED), is(2L));
    assertThat(outlet.articles().of(ArticleMeasure.UNKNOWN_SOURCE), is(0L));
    assertThat(outlet.articles().of(ArticleMeasure.ATTRIBUTED_WORDS), is(14L));
    assertThat(outlet.contentWords(), is(10L));
    assertThat(outlet.distinctSources(), is(1L));
    assertThat(outlet.days().keySet(), is(Set.of(LocalDate.of(2020, 9, 12))));
    assertThat(outlet.frame(ECONOMY).of(FrameMeasure.SENTENCES), is(2L));
    assertThat(outlet.frame(ECONOMY).of(FrameMeasure.ARTICLES), is(1L));
    assertThat(outlet.frame(ECONOMY).of(FrameMeasure.FRAMED_ARTICLES), is(1L));
    assertThat(
        outlet.frame(new FrameName("policy", "health")).of(FrameMeasure.FRAMED_ARTICLES), is(0L));
    assertThat(outlet.frame(ECONOMY).of(FrameMeasure.OUTLET_VOICE), is(1L));
    assertThat(outlet.frame(ECONOMY).of(FrameMeasure.MIXED_VOICE), is(1L));
    assertThat(outlet.frame(new FrameName("policy", "none")).of(FrameMeasure.SENTENCES), is(0L));
    assertThat(outlet.sourceType(SourceType.GOVERNMENT).of(SpeechMeasure.CONTENT_WORDS), is(10L));
  }

  @Test
  void articlesWithoutADateCountButHaveNoDay() {
    CoverageStatistics statistics =
        of(List.of(InventedArticles.article("A", null, "Head\n\nText.").facts()));
    OutletStatistics outlet = statistics.outlets().values().iterator().next();
    assertThat(outlet.articles().of(ArticleMeasure.ARTICLES), is(1L));
    assertThat(outlet.articles().of(ArticleMeasure.DATED_ARTICLES), is(0L));
    assertThat(outlet.days(), is(Map.of()));
    assertThat(outlet.sourceDiversity(), is(nullValue()));
  }

  @Test
  void aSourceThatCouldNotBeToldIsNoSourceAmongOthers() {
    CitedSource unknown =
        new CitedSource(
            CitedSource.UNKNOWN_NAME,
            SourceType.UNKNOWN,
            "",
            CitedSource.Form.NAMED_INDIVIDUAL,
            "none");
    CoverageStatistics statistics =
        of(
            List.of(
                InventedArticles.article("A", null, "Head\n\nHe said no.")
                    .attribution(Attribution.Type.INDIRECT, unknown, "He", "said", "no")
                    .facts()));
    OutletStatistics outlet = statistics.outlets().values().iterator().next();
    assertThat(outlet.distinctSources(), is(0L));
    assertThat(outlet.articles().of(ArticleMeasure.ATTRIBUTIONS), is(0L));
    assertThat(outlet.articles().of(ArticleMeasure.UNKNOWN_SOURCE), is(1L));
    assertThat(outlet.articles().of(ArticleMeasure.SOURCED_OR_NOT), is(1L));
    assertThat(outlet.articles().of(ArticleMeasure.NAMED), is(0L));
    assertThat(outlet.sources().keySet(), is(Set.of()));
  }

  @Test
  void aSourceHasTheNameAndTypeOfMostAttributionsAndRathersAnyTypeToNone() {
    List<ArticleFacts> articles = new ArrayList<>();
    articles.add(citing("Ada Lovely", SourceType.UNKNOWN, LocalDate.of(2020, 1, 3)));
    articles.add(citing("Ada Lovely", SourceType.UNKNOWN, null));
    articles.add(citing("ADA LOVELY", SourceType.EXPERT, LocalDate.of(2020, 1, 1)));
    SourceStatistics source = of(articles).sources().values().iterator().next();
    assertThat(source.name(), is("Ada Lovely"));
    assertThat(source.type(), is(SourceType.EXPERT));
    assertThat(source.typeEvidence(), is("Professor"));
    assertThat(source.first(), is(LocalDate.of(2020, 1, 1)));
    assertThat(source.last(), is(LocalDate.of(2020, 1, 3)));
    assertThat(source.speech().of(SpeechMeasure.ARTICLES), is(3L));
    assertThat(
        source.aliases().keySet(),
        is(
            Set.of(
                new Alias("She", "name", "ADA LOVELY", Join.SAME),
                new Alias("She", "name", "Ada Lovely", Join.SAME))));
  }

  @Test
  void mergedPartsAreTheWhole() throws IOException {
    List<ArticleFacts> articles = articles();
    String whole = bytes(of(articles));
    for (int cut = 0; cut <= articles.size(); cut++) {
      CoverageStatistics left = of(articles.subList(0, cut));
      CoverageStatistics right = of(articles.subList(cut, articles.size()));
      left.merge(right);
      assertThat(bytes(left), is(whole));
    }
  }

  @Test
  void theOrderOfAddingAndMergingDoesNotMatter() throws IOException {
    List<ArticleFacts> articles = articles();
    String whole = bytes(of(articles));
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      List<CoverageStatistics> parts = new ArrayList<>();
      for (ArticleFacts facts : articles) {
        parts.add(random.nextInt(parts.size() + 1), of(List.of(facts)));
      }
      while (parts.size() > 1) {
        CoverageStatistics into = parts.get(random.nextInt(parts.size()));
        parts.remove(into);
        CoverageStatistics from = parts.remove(random.nextInt(parts.size()));
        into.merge(from);
        parts.add(into);
      }
      assertThat(bytes(parts.get(0)), is(whole));
    }
  }

  @Test
  void mergingLeavesTheOtherAsItWas() throws IOException {
    CoverageStatistics one = of(articles());
    String before = bytes(one);
    CoverageStatistics sum = new CoverageStatistics();
    sum.merge(one);
    sum.merge(one);
    assertThat(bytes(one), is(before));
  }

  @Test
  void bytesLeadBackToTheSameStatistics() throws IOException {
    CoverageStatistics statistics = of(articles());
    byte[] written = HexFormat.of().parseHex(bytes(statistics));
    CoverageStatistics read = FORMAT.unpack(written);
    assertThat(bytes(read), is(bytes(statistics)));
    assertThat(
        read.total().of(ArticleMeasure.WORDS), is(statistics.total().of(ArticleMeasure.WORDS)));
    written[0]++;
    assertThrows(IOException.class, () -> FORMAT.unpack(written));
  }

  private static List<ArticleFacts> articles() {
    List<ArticleFacts> articles = new ArrayList<>(NastyArticles.all());
    articles.add(InventedArticles.harbour());
    articles.add(citing("Ada Lovely", SourceType.EXPERT, LocalDate.of(2020, 1, 1)));
    articles.add(citing("ada lovely", SourceType.CITIZEN, null));
    return articles;
  }

  private static ArticleFacts citing(String name, SourceType type, LocalDate date) {
    String evidence = type == SourceType.UNKNOWN ? "" : "Professor";
    return InventedArticles.article("The Invented Post", date, "Head\n\nShe said no.")
        .attribution(
            Attribution.Type.INDIRECT,
            InventedArticles.source(name, type, evidence),
            "She",
            "said",
            "no")
        .facts();
  }

  private static CoverageStatistics of(List<ArticleFacts> articles) {
    CoverageStatistics statistics = new CoverageStatistics();
    articles.forEach(facts -> statistics.add(RunKnowledge.NONE.place(facts), List.of()));
    return statistics;
  }

  private static String bytes(CoverageStatistics statistics) {
    return HexFormat.of().formatHex(FORMAT.pack(statistics));
  }
}
