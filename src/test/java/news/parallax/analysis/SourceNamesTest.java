package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import news.parallax.bytes.ValueFormat;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.Join;
import news.parallax.source.reconcile.KnownName;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.source.reconcile.SourceIdentity;
import news.parallax.story.StoryIndex;
import org.junit.jupiter.api.Test;

class SourceNamesTest {

  private static ArticleFacts citing(
      String alias, String name, CitedSource.Form form, SourceType type) {
    String evidence = type == SourceType.UNKNOWN ? "" : "councillor";
    return InventedArticles.article("The Invented Post", null, "Head\n\n" + alias + " said no.")
        .attribution(
            Attribution.Type.INDIRECT,
            new CitedSource(name, type, evidence, form, "name"),
            alias,
            "said",
            "no")
        .facts();
  }

  private static ArticleFacts person(String name, SourceType type) {
    return citing("She", name, CitedSource.Form.NAMED_INDIVIDUAL, type);
  }

  private static SourceNames of(List<ArticleFacts> articles) {
    SourceNames names = new SourceNames();
    articles.forEach(names::add);
    return names;
  }

  @Test
  void gathersNamesAndNoDescriptions() {
    SourceNames names =
        of(
            List.of(
                person("Ada Lovely", SourceType.GOVERNMENT),
                citing(
                    "the clerk",
                    "the clerk",
                    CitedSource.Form.UNNAMED_INDIVIDUAL,
                    SourceType.UNKNOWN)));
    List<KnownName> known = names.known();
    assertThat(known.stream().map(KnownName::name).toList(), contains("Ada Lovely"));
    assertThat(known.get(0).types().get(SourceType.GOVERNMENT).evidence(), is("councillor"));
  }

  @Test
  void takesAnAbbreviationWithAFullNameForItsExplanation() {
    SourceNames names =
        of(
            List.of(
                citing(
                    "NHC",
                    "Northern Harbour Council",
                    CitedSource.Form.NAMED_GROUP,
                    SourceType.GOVERNMENT),
                citing("NHC", "NHC", CitedSource.Form.NAMED_GROUP, SourceType.UNKNOWN)));
    KnownName brief = names.known().get(0);
    assertThat(brief.name(), is("NHC"));
    assertThat(brief.explanations(), is(Set.of("Northern Harbour Council")));
    assertThat(names.known().get(1).explanations(), is(empty()));
  }

  @Test
  void mergesAndReadsBackTheSame() throws IOException {
    ArticleFacts one = person("Ada Lovely", SourceType.GOVERNMENT);
    ArticleFacts two = person("Ada B. Lovely", SourceType.UNKNOWN);
    SourceNames merged = of(List.of(two));
    merged.merge(of(List.of(one)));
    assertThat(merged.known(), is(of(List.of(one, two)).known()));
    ValueFormat<SourceNames> format = ValueFormat.of(SourceNames.class);
    SourceNames read = format.unpack(format.pack(merged));
    assertThat(read.known(), is(merged.known()));
  }

  @Test
  void placesAnArticleAmongAll() throws IOException {
    ArticleFacts known = person("Ada Lovely", SourceType.GOVERNMENT);
    ArticleFacts brief = person("Lovely", SourceType.UNKNOWN);
    Reconciliation reconciliation =
        new Reconciler().reconcile(of(List.of(known, known, brief)).known());
    ValueFormat<Reconciliation> format = ValueFormat.of(Reconciliation.class);
    RunKnowledge read =
        new RunKnowledge(
            format.unpack(format.pack(reconciliation)), StoryIndex.EMPTY, new StoryComparison());
    SourceIdentity identity = read.place(brief).sources().get(0);
    assertThat(
        identity,
        is(
            new SourceIdentity(
                "Ada Lovely", Join.SURNAME, SourceType.GOVERNMENT, "councillor", true)));
    assertThat(identity.id(), is(read.place(known).sources().get(0).id()));
  }
}
