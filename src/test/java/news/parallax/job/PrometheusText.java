package news.parallax.job;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text format of Prometheus, version 0.0.4, as strictly as its own checker: every metric
 * has its help and type before its samples, all its samples stand together, no sample comes twice,
 * every line ends.
 */
final class PrometheusText {
  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\"";
  private static final Pattern HELP = Pattern.compile("# HELP (" + NAME + ") (\\S.*)");
  private static final Pattern TYPE =
      Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary|untyped)");
  private static final Pattern SAMPLE =
      Pattern.compile(
          "("
              + NAME
              + ")(\\{(?:"
              + LABEL
              + "(?:,"
              + LABEL
              + ")*)?\\})? ([+-]?(?:[0-9.]+(?:[eE][+-]?[0-9]+)?|Inf|NaN))");

  private PrometheusText() {}

  /**
   * The values by name and labels, as in {@code name{label="value"}}.
   *
   * @throws IllegalArgumentException if a line is not as the format has it
   */
  static Map<String, Double> read(String text) {
    if (!text.isEmpty() && !text.endsWith("\n")) {
      throw new IllegalArgumentException("the last line does not end");
    }
    Map<String, Double> samples = new LinkedHashMap<>();
    Map<String, String> seen = new HashMap<>();
    String current = "";
    for (String line : text.lines().toList()) {
      Matcher help = HELP.matcher(line);
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (help.matches()) {
        current = help.group(1);
        require(seen.put(current, "help") == null, "a second help", line);
      } else if (type.matches()) {
        require(type.group(1).equals(current), "a type without its help", line);
        require("help".equals(seen.put(current, "type")), "a second type", line);
      } else if (sample.matches()) {
        require(sample.group(1).equals(current), "a sample away from its metric", line);
        require("type".equals(seen.get(current)), "a sample without a type", line);
        String key = line.substring(0, line.lastIndexOf(' '));
        require(
            samples.put(key, Double.parseDouble(sample.group(3))) == null, "a second sample", line);
      } else {
        throw new IllegalArgumentException("no such line is known: " + line);
      }
    }
    return samples;
  }

  private static void require(boolean condition, String fault, String line) {
    if (!condition) {
      throw new IllegalArgumentException(fault + ": " + line);
    }
  }
}
