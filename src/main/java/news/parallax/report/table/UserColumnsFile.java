package news.parallax.report.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.UserColumn;
import news.parallax.report.schema.UserColumns;

/**
 * {@code columns.json}: the columns that users brought to a run, so that whoever reads the run
 * knows its tables. A run without such columns has no such file.
 */
public final class UserColumnsFile {
  public static final String NAME = "columns.json";

  private static final String ARTICLES = "dim_article";
  private static final String OUTLETS = "dim_outlet";
  private static final ObjectMapper JSON = new ObjectMapper();

  private UserColumnsFile() {}

  /** Writes the columns into the folder of a run. */
  public static void write(Path run, UserColumns columns) throws IOException {
    if (columns.isEmpty()) {
      return;
    }
    ObjectNode root = JSON.createObjectNode();
    put(root, ARTICLES, columns.articles());
    put(root, OUTLETS, columns.outlets());
    Files.writeString(
        run.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  private static void put(ObjectNode root, String table, List<UserColumn> columns) {
    for (UserColumn column : columns) {
      root.withArray(table)
          .addObject()
          .put("name", column.name())
          .put("from", column.from())
          .put("type", column.type().fieldType());
    }
  }

  /**
   * The columns that users brought to the run.
   *
   * @throws IOException if the file cannot be read or is none of these
   */
  public static UserColumns read(Path run) throws IOException {
    Path file = run.resolve(NAME);
    if (Files.notExists(file)) {
      return UserColumns.NONE;
    }
    JsonNode root = JSON.readTree(Files.readAllBytes(file));
    return new UserColumns(columns(root.path(ARTICLES)), columns(root.path(OUTLETS)));
  }

  private static List<UserColumn> columns(JsonNode list) throws IOException {
    List<UserColumn> columns = new ArrayList<>();
    for (JsonNode each : list) {
      String type = each.path("type").asText();
      columns.add(
          new UserColumn(
              each.path("name").asText(),
              each.path("from").asText(),
              ColumnType.named(type)
                  .orElseThrow(() -> new IOException(NAME + " names no type: " + type))));
    }
    return columns;
  }
}
