package news.parallax.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import news.parallax.source.ActorList;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.FoundAttribution;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.source.learned.CombinedAttributionFinder;
import news.parallax.source.learned.LearnedAttributionFinder;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.source.resolve.ArticleSourceResolver;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;

/**
 * Times the attribution step, from text to attributions, on one thread: CPU time an article, warm,
 * median of several rounds. {@code make bench-attributions} runs it. A floor may run beside it,
 * round by round in turn, so that both meet the same machine.
 */
final class AttributionTiming {
  /** The compiler of the virtual machine needs some seconds to come to rest. */
  private static final int WARM_UP = 60;

  private static final int WARM_UP_OF_PARTS = 15;
  private static final int ROUNDS = 9;

  /** Runs the floor once for each line it is sent and tells the CPU seconds an article. */
  private static final String FLOOR =
      """
      import gzip, importlib.util, json, re, sys, time
      spec = importlib.util.spec_from_file_location('floor', sys.argv[1])
      floor = importlib.util.module_from_spec(spec)
      spec.loader.exec_module(floor)
      verb = re.compile(r'\\b(?:' + '|'.join(sorted(set(floor.VERBS), key=len, reverse=True)) + r')\\b')
      read = gzip.open if sys.argv[2].endswith('.gz') else open
      texts = [json.loads(line)['text'] for line in read(sys.argv[2], 'rt', encoding='utf-8')]
      for line in sys.stdin:
          start = time.process_time()
          for text in texts:
              floor.extract(text, verb)
          print((time.process_time() - start) / len(texts), flush=True)
      """;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Segmenter segmenter = new Segmenter();
  private final SyntaxModel syntax = SyntaxModel.load();
  private final AttributionExtractor extractor = LearnedAttributions.extractor(ActorList.EMPTY);
  private final RuleAttributionFinder rules = new RuleAttributionFinder();
  private final LearnedAttributionFinder model = LearnedAttributionFinder.load();
  private final CombinedAttributionFinder both = CombinedAttributionFinder.load();
  private final ArticleSourceResolver resolver = new ArticleSourceResolver(ActorList.EMPTY);
  private final List<String> texts;
  private long found;

  AttributionTiming(List<String> texts) {
    this.texts = texts;
  }

  /**
   * Prints the times.
   *
   * @param args JSON lines with a {@code text} each, plain or gzipped; optionally a Python file
   *     with a list {@code VERBS} and a function {@code extract(text, pattern)} to compare with
   */
  public static void main(String[] args) throws IOException {
    Path articles = Path.of(args[0]);
    AttributionTiming timing = new AttributionTiming(texts(articles));
    timing.warmUp();
    List<Double> rounds = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    Process child = args.length > 1 ? floor(Path.of(args[1]), articles) : null;
    try {
      for (int round = 0; round < ROUNDS; round++) {
        rounds.add(timing.whole());
        if (child != null) {
          floor.add(ask(child));
        }
      }
    } finally {
      if (child != null) {
        child.destroy();
      }
    }
    double whole = median(rounds);
    System.out.printf(
        Locale.ROOT,
        "%d articles, %.2f attributions an article%nwhole step %.3f ms CPU an article%n",
        timing.texts.size(),
        (double) timing.found / timing.texts.size(),
        whole);
    if (child != null) {
      System.out.printf(
          Locale.ROOT,
          "floor %.3f ms CPU an article; the step takes %.2f times as long%n",
          median(floor),
          whole / median(floor));
    }
    timing.parts();
  }

  static List<String> texts(Path articles) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    InputStream file = Files.newInputStream(articles);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                articles.toString().endsWith(".gz") ? new GZIPInputStream(file) : file,
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        texts.add(json.readTree(line).path("text").asText());
      }
    }
    return texts;
  }

  private static Process floor(Path program, Path articles) throws IOException {
    return new ProcessBuilder("python3", "-c", FLOOR, program.toString(), articles.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static double ask(Process child) throws IOException {
    PrintStream to = new PrintStream(child.getOutputStream(), true, StandardCharsets.UTF_8);
    to.println();
    StringBuilder answer = new StringBuilder();
    InputStream from = child.getInputStream();
    for (int c = from.read(); c >= 0 && c != '\n'; c = from.read()) {
      answer.append((char) c);
    }
    return Double.parseDouble(answer.toString()) * 1e3;
  }

  void warmUp() {
    for (int round = 0; round < WARM_UP; round++) {
      whole();
    }
  }

  /** Milliseconds of CPU an article for the whole step. */
  private double whole() {
    found = 0;
    long start = CLOCK.getCurrentThreadCpuTime();
    for (String text : texts) {
      step(text);
    }
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6 / texts.size();
  }

  private void step(String text) {
    found += extractor.extract(syntax.parse(segmenter.segment(text))).size();
  }

  /** Milliseconds of CPU for the step on one article, the median of several times. */
  double whole(String text) {
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      step(text);
      rounds.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return median(rounds);
  }

  /** Each part by itself; parts that ask for syntax find it ready, so the sum is no exact whole. */
  private void parts() {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < WARM_UP_OF_PARTS; round++) {
      partsOnce(new LinkedHashMap<>());
    }
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> once = new LinkedHashMap<>();
      partsOnce(once);
      once.forEach((part, time) -> times.computeIfAbsent(part, key -> new ArrayList<>()).add(time));
    }
    times.forEach(
        (part, rounds) -> System.out.printf(Locale.ROOT, "%-28s %.3f%n", part, median(rounds)));
  }

  private void partsOnce(Map<String, Double> times) {
    for (String text : texts) {
      Laps laps = new Laps(times);
      Document document = segmenter.segment(text);
      laps.end("segment");
      ParsedDocument parsed = syntax.parse(document);
      int count = parsed.words().count();
      parsed.quotes();
      laps.end("words, quotations");
      int sum = 0;
      for (int w = 0; w < count; w++) {
        sum += parsed.syntax().tag(w);
      }
      laps.end("tags of all words");
      for (int w = 0; w < count; w++) {
        sum += parsed.syntax().head(w);
      }
      laps.end("heads of all words");
      for (int w = 0; w < count; w++) {
        sum += parsed.syntax().relation(w);
      }
      laps.end("relations of all words");
      found += sum;
      found += rules.find(parsed).size();
      laps.end("rules");
      found += model.find(parsed).size();
      laps.end("model, syntax ready");
      List<FoundAttribution> all = both.find(parsed);
      laps.end("rules and model");
      found += resolver.resolve(parsed, all).size();
      laps.end("resolution");
    }
  }

  /** Adds the CPU time since the lap before to a part, in milliseconds an article. */
  private final class Laps {
    private final Map<String, Double> times;
    private long start = CLOCK.getCurrentThreadCpuTime();

    Laps(Map<String, Double> times) {
      this.times = times;
    }

    void end(String part) {
      long now = CLOCK.getCurrentThreadCpuTime();
      times.merge(part, (now - start) / 1e6 / texts.size(), Double::sum);
      start = CLOCK.getCurrentThreadCpuTime();
    }
  }

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
