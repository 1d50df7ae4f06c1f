package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The measures of {@link WeightBench} as bars: processor time an article. */
final class WeightPlot {
  private static final int LABEL = 250;
  private static final int WIDTH = 720;
  private static final int BAR = 22;
  private static final int VALUE = 90;

  private WeightPlot() {}

  /**
   * Draws the lines whose unit is a time.
   *
   * @param lines articles, measure, value, unit
   */
  static void write(List<String> lines, Path file) throws IOException {
    List<String[]> bars =
        lines.stream()
            .map(line -> line.split(",", -1))
            .filter(bar -> bar[3].startsWith("CPU ms"))
            .toList();
    double most = bars.stream().mapToDouble(WeightPlot::value).max().orElse(1);
    int height = (bars.size() + 1) * BAR + 8;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"13\">%n"
                + "<text x=\"4\" y=\"16\">CPU milliseconds an article</text>%n",
            WIDTH,
            height));
    for (int i = 0; i < bars.size(); i++) {
      String[] bar = bars.get(i);
      int y = (i + 1) * BAR;
      double width = value(bar) / most * (WIDTH - LABEL - VALUE);
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"4\" y=\"%d\">%s, %s articles</text>"
                  + "<rect x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"%d\" fill=\"#4a7ab5\"/>"
                  + "<text x=\"%.0f\" y=\"%d\">%.1f</text>%n",
              y + 16,
              bar[1],
              bar[0],
              LABEL,
              y + 3,
              width,
              BAR - 6,
              LABEL + width + 6,
              y + 16,
              value(bar)));
    }
    Files.writeString(file, svg.append("</svg>\n"));
  }

  private static double value(String[] bar) {
    return Double.parseDouble(bar[2]);
  }
}
