package news.parallax.report.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Defect;
import news.parallax.article.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * The records that the program failed at, for whoever mends it: a JSON object a line, its columns
 * named as a job reads them by default, so that the file is an input that shows the defects again.
 */
public final class DefectFile {
  /** The name of the file. */
  public static final String NAME = "defects.jsonl";

  private static final Comparator<Defect> IN_ORDER =
      Comparator.comparing((Defect defect) -> defect.raw().provenance().input())
          .thenComparingLong(defect -> defect.raw().provenance().position());

  private DefectFile() {}

  /** Writes the file into the folder, in the order of the input; none if there are no defects. */
  public static void write(Path folder, Iterable<Defect> defects) throws IOException {
    List<Defect> sorted = new ArrayList<>();
    defects.forEach(sorted::add);
    if (sorted.isEmpty()) {
      return;
    }
    sorted.sort(IN_ORDER);
    try (OutputStream out = Files.newOutputStream(folder.resolve(NAME));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Defect defect : sorted) {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable String> column : columns(defect).entrySet()) {
          if (column.getValue() != null) {
            json.writeStringField(column.getKey(), column.getValue());
          }
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  private static Map<String, @Nullable String> columns(Defect defect) {
    RawArticle raw = defect.raw();
    Map<String, @Nullable String> columns = new LinkedHashMap<>();
    columns.put("input", raw.provenance().input());
    columns.put("position", Long.toString(raw.provenance().position()));
    columns.put("reason", defect.reason());
    columns.put("trace", defect.trace());
    columns.put("id", raw.provenance().givenId());
    columns.put("title", raw.title());
    columns.put("date", raw.date());
    columns.put("outlet", raw.outlet());
    columns.put("url", raw.url());
    columns.put("byline", raw.byline());
    columns.put("section", raw.provenance().section());
    raw.provenance().carried().forEach(columns::putIfAbsent);
    columns.put("text", raw.text());
    return columns;
  }
}
