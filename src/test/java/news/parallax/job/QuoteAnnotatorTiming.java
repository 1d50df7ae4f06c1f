package news.parallax.job;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Times CoreNLP's quote annotator, with all that it asks for, as {@link AttributionTiming} times
 * the attribution step: CPU of one thread, an article. CoreNLP is under the GPL and no part of any
 * build: {@code make bench-corenlp} fetches it into {@code target/} and starts this with it on the
 * class path, so it is called by reflection only.
 */
final class QuoteAnnotatorTiming {
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";
  private static final int WARM_UP = 6;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private QuoteAnnotatorTiming() {}

  /**
   * Prints the time.
   *
   * @param args JSON lines with a {@code text} each, plain or gzipped
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
    List<Double> times = new ArrayList<>();
    for (String text : texts) {
      long start = CLOCK.getCurrentThreadCpuTime();
      process.invoke(pipeline, text);
      times.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
    }
    double sum = times.stream().mapToDouble(Double::doubleValue).sum();
    System.out.printf(
        Locale.ROOT,
        "%d articles%nCoreNLP's quote annotator %.1f ms CPU an article, median %.1f%n",
        texts.size(),
        sum / texts.size(),
        AttributionTiming.median(times));
  }
}
