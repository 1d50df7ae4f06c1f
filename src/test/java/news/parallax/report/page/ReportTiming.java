package news.parallax.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.report.table.RunFolder;

/**
 * What the report of a published run costs: to write, and to open in Chromium. {@code make
 * bench-report} runs it over 10,000 articles. The heap it needs shows in the {@code -Xmx} it still
 * runs with.
 */
final class ReportTiming {
  private static final int OPENED = 3;
  private static final double MEGA = 1e6;
  private static final double NANOS = 1e9;

  private ReportTiming() {}

  /**
   * Writes the report anew, beside the run, and opens it.
   *
   * @param args folder of a published run, an empty folder to work in
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[1]));
    RunFolder folder = besides(Path.of(args[0]).toRealPath(), work.resolve("run"));
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long start = System.nanoTime();
    ReportPage.write(folder, EveryKind.OF_STATEMENTS);
    Path page = folder.root().resolve(ReportPage.NAME);
    System.out.printf(
        Locale.ROOT,
        "written: %.1f CPU s, %.1f s, %.2f MB, largest heap %.0f MB%n",
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS,
        (System.nanoTime() - start) / NANOS,
        Files.size(page) / MEGA,
        Runtime.getRuntime().maxMemory() / MEGA);
    if (Browser.program().isEmpty()) {
      System.out.println("not opened: there is no Chromium on the PATH");
      return;
    }
    Path profile = Files.createDirectories(work.resolve("profile"));
    try (Browser browser = Browser.start(Browser.program().get(), profile)) {
      browser.size(1440, 900);
      for (int i = 0; i < OPENED; i++) {
        open(browser, page);
      }
    }
  }

  /** The tables of a run under another root, so that the run stays as it was published. */
  private static RunFolder besides(Path run, Path other) throws IOException {
    Files.createDirectories(other);
    try (Stream<Path> files = Files.list(run)) {
      for (Path file : files.toList()) {
        Path link = other.resolve(file.getFileName());
        if (!link.endsWith(ReportPage.NAME) && !Files.exists(link)) {
          Files.createSymbolicLink(link, file);
        }
      }
    }
    return new RunFolder(other, LocalDate.EPOCH);
  }

  private static void open(Browser browser, Path page) throws InterruptedException {
    long start = System.nanoTime();
    browser.open(page, "");
    double ready = (System.nanoTime() - start) / NANOS;
    browser.call("HeapProfiler.collectGarbage");
    JsonNode told =
        browser.eval(
            "(() => { const n = performance.getEntriesByType('navigation')[0];"
                + " return [n.domInteractive, n.loadEventEnd,"
                + " document.querySelectorAll('*').length,"
                + " performance.memory.usedJSHeapSize]; })()");
    long click = System.nanoTime();
    browser.click(".heat td a");
    browser.await("panel.open");
    double panel = (System.nanoTime() - click) / NANOS;
    List<String> complaints = browser.complaints();
    System.out.printf(
        Locale.ROOT,
        "opened: drawn after %.2f s (parsed %.2f, loaded %.2f), %,d elements, %.0f MB of script"
            + " heap; sentences of a number after %.2f s; complaints: %s%n",
        ready,
        told.get(0).asDouble() / 1e3,
        told.get(1).asDouble() / 1e3,
        told.get(2).asLong(),
        told.get(3).asLong() / MEGA,
        panel,
        complaints);
  }
}
