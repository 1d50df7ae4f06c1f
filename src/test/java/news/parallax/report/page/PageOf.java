package news.parallax.report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import news.parallax.report.table.RunFolder;

/** Writes the page of a finished run anew: {@code PageOf RUN_FOLDER}. */
final class PageOf {

  private PageOf() {}

  public static void main(String[] arguments) throws IOException {
    ReportPage.write(
        new RunFolder(Path.of(arguments[0]), LocalDate.EPOCH), EveryKind.OF_STATEMENTS);
  }
}
