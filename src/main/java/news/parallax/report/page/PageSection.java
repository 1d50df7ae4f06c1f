package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import news.parallax.report.table.TableRow;

/**
 * A part of the page. It goes through the small tables to choose what it shows and announces its
 * numbers; then the large tables go by, once for all sections; then it writes itself.
 */
interface PageSection {

  /** Chooses what to show. */
  void choose(RunTables tables) throws IOException;

  /** A row of dim_article, before any fact. */
  default void survey(TableRow article) {}

  /** A row of fact_attribution. */
  default void attribution(TableRow row) {}

  /** A row of fact_frame. */
  default void frame(TableRow row) {}

  /** A row of fact_label. */
  default void label(TableRow row) {}

  /** A sure row of fact_character. */
  default void character(TableRow row) {}

  /** A sure row of fact_narrative. */
  default void narrative(TableRow row) {}

  /** All facts have gone by: names the articles it shows, so that the last pass finds them. */
  default void settle() {}

  /** A row of dim_sentence, after all facts. */
  default void sentence(TableRow sentence) {}

  /** A row of dim_article, after all facts. */
  default void article(TableRow article) {}

  /** Writes its fields into the object of the page's data. */
  void write(JsonGenerator json) throws IOException;
}
