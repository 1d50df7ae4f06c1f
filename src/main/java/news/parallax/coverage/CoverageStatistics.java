package news.parallax.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import news.parallax.analysis.ActorFacts;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.ArticleKeys;
import news.parallax.analysis.Naming;
import news.parallax.article.Article;
import news.parallax.article.Authors;
import news.parallax.article.Excerpt;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.SourceIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Counts over many articles: per outlet with its days, frames, source types and sources, and per
 * source. Whole numbers only, so that the order of adding and merging never matters. Not safe for
 * use by several threads at once.
 */
public final class CoverageStatistics implements Serializable {
  private static final long serialVersionUID = 1;

  static final String UNKNOWN_SOURCE =
      new CitedSource(
              CitedSource.UNKNOWN_NAME,
              SourceType.UNKNOWN,
              "",
              CitedSource.Form.UNNAMED_INDIVIDUAL,
              "none")
          .id();

  final SortedMap<String, OutletStatistics> outlets = new TreeMap<>();
  final SortedMap<String, SourceStatistics> sources = new TreeMap<>();
  final SortedMap<String, ActorStatistics> actors = new TreeMap<>();
  final FrameCounts frames = new FrameCounts();
  final SortedMap<GroupName, GroupStatistics> groups = new TreeMap<>();

  /** How many articles each author has under each spelling of the name, by key. */
  final SortedMap<String, SortedMap<String, Long>> authors = new TreeMap<>();

  /** The outlets by their keys, sorted. */
  public SortedMap<String, OutletStatistics> outlets() {
    return Collections.unmodifiableSortedMap(outlets);
  }

  /** The sources by their keys, sorted. */
  public SortedMap<String, SourceStatistics> sources() {
    return Collections.unmodifiableSortedMap(sources);
  }

  /** The actors by their keys, sorted. */
  public SortedMap<String, ActorStatistics> actors() {
    return Collections.unmodifiableSortedMap(actors);
  }

  /** The use of frames over all outlets. */
  public FrameCounts frames() {
    return frames;
  }

  /** The counts over all outlets of each day with articles, sorted. */
  public SortedMap<LocalDate, Tally<ArticleMeasure>> days() {
    SortedMap<LocalDate, Tally<ArticleMeasure>> days = new TreeMap<>();
    outlets
        .values()
        .forEach(
            outlet ->
                outlet.days.forEach(
                    (day, tally) ->
                        OutletStatistics.tally(days, day, ArticleMeasure.class).merge(tally)));
    days.values().removeIf(tally -> tally.of(ArticleMeasure.ARTICLES) == 0);
    return days;
  }

  /** The counts over all outlets. */
  public Tally<ArticleMeasure> total() {
    Tally<ArticleMeasure> total = new Tally<>(ArticleMeasure.class);
    outlets.values().forEach(outlet -> total.merge(outlet.articles));
    return total;
  }

  /** Adds the other's counts to these. */
  public void merge(CoverageStatistics other) {
    other.outlets.forEach((id, outlet) -> outlet(id).merge(outlet));
    other.sources.forEach((id, source) -> source(id).merge(source));
    frames.merge(other.frames);
    other.groups.forEach((name, group) -> group(name).merge(group));
    other.authors.forEach(
        (id, names) -> names.forEach((name, count) -> author(id).merge(name, count, Long::sum)));
    other.actors.forEach((id, actor) -> actor(id).merge(actor));
  }

  /** What the articles of each group report, sorted. */
  public SortedMap<GroupName, GroupStatistics> groups() {
    return Collections.unmodifiableSortedMap(groups);
  }

  /** How many articles each author has under each spelling of the name, by key. */
  public SortedMap<String, SortedMap<String, Long>> authors() {
    return Collections.unmodifiableSortedMap(authors);
  }

  public void add(ArticleInRun placed, List<GroupName> names) {
    ArticleFacts facts = placed.facts();
    ArticleKeys keys = new ArticleKeys(placed);
    Article article = facts.article();
    OutletStatistics outlet = outlet(keys.outlet());
    outlet.names.merge(article.outlet().name(), 1L, Long::sum);
    addAuthors(article);
    Tally<ArticleMeasure> measured = ArticleCounts.measure(placed);
    outlet.articles.merge(measured);
    LocalDate day = article.date().date();
    if (day != null) {
      OutletStatistics.tally(outlet.days, day, ArticleMeasure.class).merge(measured);
    }
    if (!article.isAnalysed()) {
      return;
    }
    addSpeech(placed, keys, outlet, day);
    ArticleCounts.addFrames(facts, outlet.frames);
    outlet.addSamples(facts);
    frames.add(placed);
    outlet.actors.add(placed);
    addActors(placed);
    names.forEach(name -> group(name).add(placed, keys, measured));
  }

  private void addAuthors(Article article) {
    Excerpt byline = article.byline();
    if (byline != null) {
      Authors.of(byline.text())
          .forEach(name -> author(Authors.id(name)).merge(name, 1L, Long::sum));
    }
  }

  private void addSpeech(
      ArticleInRun placed, ArticleKeys keys, OutletStatistics outlet, @Nullable LocalDate day) {
    ArticleFacts facts = placed.facts();
    SortedMap<String, Tally<SpeechMeasure>> ofSources = new TreeMap<>();
    SortedMap<SourceType, Tally<SpeechMeasure>> ofTypes = new TreeMap<>();
    for (int i = 0; i < facts.attributions().size(); i++) {
      Attribution attribution = facts.attributions().get(i);
      String id = keys.source(i);
      SourceIdentity identity = placed.sources().get(i);
      SourceType type = identity.type();
      int words = facts.words().content().get(i);
      boolean firstOfSource = !ofSources.containsKey(id);
      SourceStatistics source = source(id);
      source.addMention(
          mention(attribution, identity, facts.article().text()),
          new SourceStatistics.Uses(1, keys.attribution(i)));
      if (!attribution.counted()) {
        continue;
      }
      source.addDay(day);
      ArticleCounts.addAttribution(source.speech(), firstOfSource, words);
      ArticleCounts.addAttribution(
          OutletStatistics.tally(ofSources, id, SpeechMeasure.class), firstOfSource, words);
      boolean firstOfType = !ofTypes.containsKey(type);
      ArticleCounts.addAttribution(
          OutletStatistics.tally(ofTypes, type, SpeechMeasure.class), firstOfType, words);
    }
    long all = ArticleCounts.counted(facts);
    addArticle(
        ofSources, all, id -> OutletStatistics.tally(outlet.sources, id, SpeechMeasure.class));
    addArticle(ofTypes, all, outlet::sourceType);
  }

  private static <K> void addArticle(
      SortedMap<K, Tally<SpeechMeasure>> article,
      long attributions,
      Function<K, Tally<SpeechMeasure>> into) {
    article.forEach(
        (key, tally) -> {
          tally.addSquare(SpeechMeasure.ATTRIBUTIONS_SQUARED, SpeechMeasure.ATTRIBUTIONS);
          tally.add(
              SpeechMeasure.ATTRIBUTIONS_BY_ALL,
              tally.of(SpeechMeasure.ATTRIBUTIONS) * attributions);
          into.apply(key).merge(tally);
        });
  }

  private static SourceMention mention(
      Attribution attribution, SourceIdentity identity, String text) {
    CitedSource cited = attribution.cited();
    return new SourceMention(
        cited.name(),
        identity.join(),
        Naming.of(attribution, text),
        cited.resolution(),
        identity.type(),
        identity.typeEvidence(),
        cited.form());
  }

  private void addActors(ArticleInRun placed) {
    for (ActorFacts.VoicedLabel voiced : placed.facts().actors().labels()) {
      String name = placed.actor(voiced.label().actor());
      actor(CitedSource.id(name)).add(name, ActorKind.of(voiced.label().actorKind()), 1, 0, 0);
    }
    for (ActorFacts.VoicedRole voiced : placed.facts().actors().roles()) {
      String name = placed.actor(voiced.role().who().actor());
      actor(CitedSource.id(name)).add(name, ActorKind.of(voiced.role().who().actorKind()), 0, 1, 0);
    }
    for (ActorFacts.VoicedCasting voiced : placed.facts().actors().castings()) {
      String name = placed.actor(voiced.casting().who().actor());
      ActorKind kind = ActorKind.of(voiced.casting().who().actorKind());
      actor(CitedSource.id(name)).add(name, kind, 0, 0, 1);
    }
  }

  GroupStatistics group(GroupName name) {
    return groups.computeIfAbsent(name, unused -> new GroupStatistics());
  }

  SortedMap<String, Long> author(String id) {
    return authors.computeIfAbsent(id, unused -> new TreeMap<>());
  }

  ActorStatistics actor(String id) {
    return actors.computeIfAbsent(id, unused -> new ActorStatistics());
  }

  OutletStatistics outlet(String id) {
    return outlets.computeIfAbsent(id, unused -> new OutletStatistics());
  }

  SourceStatistics source(String id) {
    return sources.computeIfAbsent(id, unused -> new SourceStatistics());
  }
}
