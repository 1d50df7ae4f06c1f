package news.parallax.report.aggregate;

import java.util.function.Function;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.Tally;
import news.parallax.frame.Codebook;
import news.parallax.report.schema.TableBuilder;

/** Columns that several tables about frames have in common. */
public final class FrameColumns {
  public static final String BITS = "bits, 0 to 1";

  private FrameColumns() {}

  public static <R> TableBuilder<R> codebook(
      TableBuilder<R> table, Function<R, Codebook> codebook) {
    return codebook(table, "The codebook.", codebook);
  }

  /** The codebook's id, described as given; its version and hash stand in {@code dim_frame}. */
  public static <R> TableBuilder<R> codebook(
      TableBuilder<R> table, String description, Function<R, Codebook> codebook) {
    return table.text("codebook_id", description, row -> codebook.apply(row).id());
  }

  /** How many of the sentences assigned the outlets speak themselves, and how many sources. */
  static <R> TableBuilder<R> voices(TableBuilder<R> table, Function<R, Tally<FrameMeasure>> use) {
    return table
        .count(
            "outlet_voice_sentences",
            "sentences",
            "Sentences assigned whose evidence the outlet itself speaks.",
            row -> use.apply(row).of(FrameMeasure.OUTLET_VOICE))
        .count(
            "source_voice_sentences",
            "sentences",
            "Sentences assigned whose evidence sources speak.",
            row -> use.apply(row).of(FrameMeasure.SOURCE_VOICE));
  }

  static <R> TableBuilder<R> frame(TableBuilder<R> table, Function<R, DefinitionRow> frame) {
    table.reference("frame_id", "dim_frame", "The frame.", row -> frame.apply(row).id());
    return codebook(table, row -> frame.apply(row).codebook())
        .text("frame", "The frame's id in its codebook.", row -> frame.apply(row).frame().id());
  }
}
