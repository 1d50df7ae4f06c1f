package news.parallax.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.article.Article;
import news.parallax.article.RawArticle;
import news.parallax.article.Span;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.read.ArticleReader;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.read.ReadPlan;
import news.parallax.read.UnusableInputException;
import news.parallax.source.ActorList;
import news.parallax.source.learned.CombinedAttributionFinder;
import news.parallax.source.learned.Explanation;
import news.parallax.source.learned.ExplanationText;
import news.parallax.text.Document;
import news.parallax.text.PlainText;
import news.parallax.text.Segmenter;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax explain FILE WORDS}: how the attributions of a sentence come about. */
@Command(
    name = "explain",
    description = {
      "Tells how the attributions of a sentence come about: words, tags, tree, what rules and",
      "model propose, how it is judged, and which pass changes what (docs/rules.md)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  /** Larger files are read in slices. */
  private static final long SLICE_BYTES = 4_000_000;

  private static final String NO_FILE = "-";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Articles in any format that run reads; - to take the words for the text.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "WORDS",
      description = "Some words of the sentence as the text has them, in quotation marks.")
  private String sought = "";

  @Option(
      names = "--spec",
      paramLabel = "SPEC",
      description = "A job spec whose columns, outlets and actors count.")
  private @Nullable Path job;

  /** What a job spec says of reading; the defaults if there is none. */
  private record Settings(ReadPlan reading, OutletList outlets, ActorList actors) {}

  /** Some words of a text that was cut into sentences. */
  private record Place(String title, Document document, Span words) {}

  @Override
  public Integer call() {
    String words = PlainText.of(sought).strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      throw new UsageException("give some words of the sentence to explain");
    }
    Settings settings = settings();
    Place place =
        file.toString().equals(NO_FILE)
            ? place("the words given", new Segmenter().segment(sought), words)
            : find(settings, words);
    if (place == null) {
      throw new UsageException(
          "no article of "
              + file
              + " has the words \""
              + sought
              + "\"; give them as they stand in the text, within one paragraph");
    }
    Explanation explanation =
        Explanation.of(
            SyntaxModel.load().parse(place.document()),
            CombinedAttributionFinder.load(),
            settings.actors());
    List<String> lines = new ArrayList<>(List.of(place.title(), ""));
    lines.addAll(ExplanationText.lines(explanation, place.words()));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
    return ExitCode.GOOD;
  }

  private Settings settings() {
    if (job == null) {
      return new Settings(ReadPlan.DEFAULT, OutletList.EMPTY, ActorList.EMPTY);
    }
    Problems problems = new Problems();
    JobSpec read = JobSpecFile.read(job, problems);
    problems.throwIfAny();
    JobFiles files = JobFiles.read(read, problems);
    problems.throwIfAny();
    return new Settings(read.reading(), files.outlets(), files.actors());
  }

  private static @Nullable Place place(String title, Document document, String words) {
    int start = document.plain().toLowerCase(Locale.ROOT).indexOf(words);
    return start < 0 ? null : new Place(title, document, new Span(start, start + words.length()));
  }

  private @Nullable Place find(Settings settings, String words) {
    ArticleCleaner cleaner = new ArticleCleaner(settings.outlets());
    Segmenter segmenter = new Segmenter();
    List<Place> found = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (InputSlice slice : slices()) {
      if (found.isEmpty()) {
        new ArticleReader()
            .read(
                slice,
                settings.reading(),
                raw -> {
                  Place place = found.isEmpty() ? find(raw, cleaner, segmenter, words) : null;
                  if (place != null) {
                    found.add(place);
                  }
                },
                rejection -> refused.add(rejection.reason()));
      }
    }
    if (found.isEmpty() && !refused.isEmpty()) {
      throw new UsageException(
          "no article of " + file + " has the words; not read: " + refused.get(0));
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private List<InputSlice> slices() {
    try {
      InputListing inputs = InputListing.of(Path.of("").toAbsolutePath(), List.of(file.toString()));
      return InputSlices.cut(inputs.files(), SLICE_BYTES);
    } catch (UnusableInputException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Place find(
      RawArticle raw, ArticleCleaner cleaner, Segmenter segmenter, String words) {
    try {
      Article article = cleaner.clean(raw);
      String title = article.id() + ", " + article.provenance().input();
      return place(title, segmenter.segment(article), words);
    } catch (UnusableArticleException e) {
      return null;
    }
  }
}
