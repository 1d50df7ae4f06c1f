package news.parallax.learn.coding;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What was decided when, as CSV: a row for each decision, with the files that it rests on. The
 * files' times are those of their last change.
 */
public final class DecisionTrail {
  private static final List<String> HEADER =
      List.of(
          ("sentence_id frame carries decided given_by withheld_by files files_changed "
                  + "files_sha256")
              .split(" ", -1));

  private DecisionTrail() {}

  /** The rows, with a header. */
  public static String csv(Codings codings) {
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(HEADER);
      for (Codings.Decision decision : codings.decisions()) {
        List<FilledForm> files = files(codings, decision);
        csv.printRecord(
            decision.sentence(),
            decision.frame(),
            decision.carries() ? "yes" : "no",
            decision.how().name().toLowerCase(Locale.ROOT),
            String.join("; ", decision.given()),
            String.join("; ", decision.withheld()),
            joined(files, FilledForm::name),
            joined(files, form -> form.changed().toString()),
            joined(files, FilledForm::hash));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot be written", e);
    }
    return out.toString();
  }

  private static List<FilledForm> files(Codings codings, Codings.Decision decision) {
    FilledForm settled = codings.settled();
    return decision.how() == Codings.How.SETTLED && settled != null
        ? List.of(settled)
        : codings.forms().stream()
            .filter(form -> form.frames().containsKey(decision.sentence()))
            .toList();
  }

  private static String joined(List<FilledForm> files, Function<FilledForm, String> part) {
    return String.join("; ", files.stream().map(part).toList());
  }
}
