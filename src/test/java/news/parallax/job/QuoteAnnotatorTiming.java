package news.parallax.job;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Times the attribution step and CoreNLP's quote annotator, with all that it asks for, in one Java,
 * article by article in turn: CPU of one thread, both warm. CoreNLP is under the GPL and no part of
 * any build: {@code make bench-corenlp} fetches it into {@code target/} and starts this with it on
 * the class path, so it is called by reflection only.
 */
final class QuoteAnnotatorTiming {
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";
  private static final int WARM_UP = 6;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private QuoteAnnotatorTiming() {}

  /**
   * Prints the times and writes them.
   *
   * @param args JSON lines with a {@code text} each, plain or gzipped; the CSV file to write
   */
  public static void main(String[] args) throws Exception {
    List<String> texts = AttributionTiming.texts(Path.of(args[0]));
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    Class<?> type = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
    Object pipeline = type.getConstructor(Properties.class).newInstance(properties);
    Method process = type.getMethod("process", String.class);
    for (String text : texts.subList(0, Math.min(WARM_UP, texts.size()))) {
      process.invoke(pipeline, text);
    }
    AttributionTiming step = new AttributionTiming(texts);
    step.warmUp();
    List<Double> theirs = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    for (String text : texts) {
      ours.add(step.whole(text));
      long start = CLOCK.getCurrentThreadCpuTime();
      process.invoke(pipeline, text);
      theirs.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
    }
    write(Path.of(args[1]), texts, theirs, ours);
  }

  private static void write(Path file, List<String> texts, List<Double> theirs, List<Double> ours)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of("articles,measure,value,unit"));
    int count = texts.size();
    double characters = texts.stream().mapToInt(String::length).average().orElseThrow();
    tell(lines, count, "text of an article", characters, "characters");
    tell(lines, count, "CoreNLP's quote annotator", mean(theirs), "CPU ms an article");
    tell(lines, count, "the same, median", AttributionTiming.median(theirs), "CPU ms");
    tell(lines, count, "attribution step", mean(ours), "CPU ms an article");
    tell(lines, count, "the same, median", AttributionTiming.median(ours), "CPU ms");
    tell(lines, count, "quote annotator / attribution step", mean(theirs) / mean(ours), "");
    Files.write(file, lines);
    lines.forEach(System.out::println);
  }

  private static void tell(
      List<String> lines, int articles, String measure, double value, String unit) {
    lines.add(String.format(Locale.ROOT, "%d,%s,%.2f,%s", articles, measure, value, unit));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
