package news.parallax.learn.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.source.FoundAttribution;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.source.find.SourceActs;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.source.learned.AttributionModel;
import news.parallax.source.learned.CombinedAttributionFinder;
import news.parallax.source.learned.ContentChoice;
import news.parallax.source.learned.LearnedAttributionFinder;
import news.parallax.source.learned.Proposal;
import news.parallax.source.learned.Proposals;
import news.parallax.source.learned.Rescorer;
import news.parallax.source.learned.SourceChoice;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;

/**
 * Learns all that finding attributions needs from marked articles: how far cues are trusted, the
 * model of cues and spans, and the judge of what both propose. The judge learns from proposals for
 * articles that neither the counts nor the model have seen (cross-validation). Nothing is random:
 * the same articles give the same files.
 */
public final class AttributionTraining {
  private static final int COUNTS = 3;

  private static final List<String> HEADER =
      List.of(
          "# How often a cue with a certain complement was part of an attribution: base form of the"
              + " verb (\"!\" if passive),",
          "# kind of complement, share of right ones. Counted in marked articles; see"
              + " docs/models/attribution.md.",
          "[cues]");

  private final SyntaxModel syntax;
  private final List<GoldArticle> articles;
  private final List<Document> documents = new ArrayList<>();
  private final Map<Integer, ParsedDocument> parsed = new HashMap<>();
  private final int folds;
  private final Path work;
  private final PrintStream log;
  private final List<Proposed> proposed = new ArrayList<>();
  private final SourceActs acts = new SourceActs();
  private final SourceTrainer sources = new SourceTrainer();
  private final ContentTrainer contents = new ContentTrainer();
  private final JudgeTrainer judge;

  /** What is proposed for an article. */
  private record Proposed(int fold, ParsedDocument analysis, List<Proposal> proposals) {}

  /**
   * @param folds into how many parts the articles are cut for cross-validation
   * @param work a folder where models of the folds are kept, so that a run that was stopped can go
   *     on where it was; they are taken from there if they are of the same articles
   */
  public AttributionTraining(
      SyntaxModel syntax, List<GoldArticle> articles, int folds, Path work, PrintStream log) {
    this.folds = folds;
    judge = new JudgeTrainer(folds, acts);
    this.syntax = syntax;
    this.articles = List.copyOf(articles);
    this.work = work;
    this.log = log;
    Segmenter segmenter = new Segmenter();
    this.articles.forEach(article -> documents.add(segmenter.segment(article.text())));
  }

  /** An article, read once for all who ask. */
  private ParsedDocument parsed(int article) {
    ParsedDocument known = parsed.get(article);
    if (known == null) {
      known = syntax.parse(documents.get(article));
      parsed.put(article, known);
    }
    return known;
  }

  private List<Integer> without(int fold) {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % folds != fold) {
        rest.add(i);
      }
    }
    return rest;
  }

  /** How often each cue was right, counted until the counts agree with what they were made by. */
  private SortedMap<String, Double> count(List<Integer> of) {
    SortedMap<String, Double> reliabilities = new TreeMap<>();
    for (int pass = 0; pass < COUNTS; pass++) {
      CueCounter counter = new CueCounter(reliabilities);
      of.forEach(i -> counter.add(parsed(i), articles.get(i).attributions()));
      reliabilities = counter.reliabilities();
    }
    return reliabilities;
  }

  private AttributionModel model(List<Integer> of, String name) throws IOException {
    Path file = work.resolve(name + ".model");
    if (Files.exists(file)) {
      log.println(file + " is there already");
      return AttributionModel.read(Files.newInputStream(file));
    }
    log.println("Training " + file + " on " + of.size() + " articles");
    AttributionTrainer trainer = new AttributionTrainer(syntax);
    List<GoldArticle> taken = of.stream().map(articles::get).toList();
    AttributionModel model = trainer.train(trainer.examples(taken));
    Path part = work.resolve(name + ".part");
    model.write(Files.newOutputStream(part));
    Files.move(part, file);
    return AttributionModel.read(Files.newInputStream(file));
  }

  /** Lets models that have not seen an article propose for it, for every article. */
  private void propose() throws IOException {
    Proposed[] all = new Proposed[articles.size()];
    for (int fold = 0; fold < folds; fold++) {
      LearnedAttributionFinder learned =
          new LearnedAttributionFinder(model(without(fold), name("fold-" + fold)));
      RuleAttributionFinder rules = new RuleAttributionFinder(count(without(fold)));
      for (int i = fold; i < articles.size(); i += folds) {
        ParsedDocument analysis = parsed(i);
        List<Proposal> proposals = Proposals.of(analysis, rules.find(analysis), learned);
        all[i] = new Proposed(fold, analysis, proposals);
        sources.add(fold, articles.get(i), analysis, proposals);
      }
    }
    List<LinearModel> choosers = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      choosers.add(sources.model(fold));
    }
    for (int i = 0; i < all.length; i++) {
      Proposed one = all[i];
      SourceChoice choice = new SourceChoice(one.analysis(), one.proposals());
      List<Proposal> chosen = choice.choose(choosers.get(one.fold()));
      all[i] = new Proposed(one.fold(), one.analysis(), chosen);
      contents.add(one.fold(), articles.get(i), one.analysis(), chosen);
    }
    List<LinearModel> edges = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      edges.add(contents.model(fold));
    }
    for (int i = 0; i < all.length; i++) {
      Proposed one = all[i];
      List<Proposal> told =
          new ContentChoice(one.analysis(), one.proposals()).choose(edges.get(one.fold()));
      judge.add(one.fold(), articles.get(i), one.analysis(), told);
      proposed.add(new Proposed(one.fold(), one.analysis(), told));
    }
  }

  /** Names what is kept after the articles it comes from. */
  private String name(String part) {
    int hash = 1;
    for (GoldArticle article : articles) {
      hash = 31 * hash + article.hashCode();
    }
    return part + "-" + String.format(Locale.ROOT, "%08x", hash);
  }

  /**
   * What came of the training.
   *
   * @param found for each article, in their order, what is found by models that have not seen it
   */
  public record Learned(List<List<FoundAttribution>> found) {}

  /**
   * Trains, and writes {@code attribution.model}, {@code rescorer.model} and {@code cues.txt} into
   * a folder.
   *
   * @throws IOException if the folders cannot be written
   */
  public Learned run(Path out) throws IOException {
    Files.createDirectories(work);
    Files.createDirectories(out);
    propose();
    List<List<FoundAttribution>> found = new ArrayList<>();
    NameLists names = new NameLists();
    articles.forEach(article -> found.add(List.of()));
    judge.learn();
    for (int fold = 0; fold < folds; fold++) {
      Rescorer rescorer = judge.judge(fold, sources.model(fold), contents.model(fold));
      for (int i = fold; i < proposed.size(); i += folds) {
        Proposed one = proposed.get(i);
        found.set(
            i,
            CombinedAttributionFinder.judged(
                one.analysis(),
                one.proposals(),
                rescorer,
                acts,
                new PossibleSpeakers(one.analysis(), names),
                null));
      }
    }
    List<Integer> all = without(-1);
    model(all, name("all"));
    Files.copy(
        work.resolve(name("all") + ".model"),
        out.resolve("attribution.model"),
        StandardCopyOption.REPLACE_EXISTING);
    judge
        .judge(sources.model(-1), contents.model(-1))
        .write(Files.newOutputStream(out.resolve("rescorer.model")));
    Files.write(out.resolve("cues.txt"), lines(count(all)));
    return new Learned(found);
  }

  private static List<String> lines(SortedMap<String, Double> cues) {
    List<String> lines = new ArrayList<>(HEADER);
    cues.forEach((key, share) -> lines.add(key + String.format(Locale.ROOT, " %.2f", share)));
    return lines;
  }
}
