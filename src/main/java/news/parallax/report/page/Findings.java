package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.table.TableRow;

/** What stands out in the run, told in sentences; every one is drawn from what the page shows. */
final class Findings implements PageSection {
  private final StoryHighlights ofStories;
  private final OutletFindings ofOutlets;
  private final LabelFindings ofLabels;

  Findings(StoryHighlights ofStories, OutletFindings ofOutlets, LabelFindings ofLabels) {
    this.ofStories = ofStories;
    this.ofOutlets = ofOutlets;
    this.ofLabels = ofLabels;
  }

  @Override
  public void choose(RunTables tables) {
    // It speaks of what the other sections have chosen.
  }

  @Override
  public void settle() {
    ofLabels.settle();
  }

  @Override
  public void article(TableRow article) {
    ofLabels.article(article);
  }

  /** All of them, what is known best and matters most first. */
  List<Finding> list() {
    List<Finding> all = new ArrayList<>(ofStories.conflicts());
    all.addAll(ofStories.copies());
    all.addAll(ofStories.heardOnce());
    all.addAll(ofOutlets.heardOnce());
    all.addAll(ofLabels.list());
    all.addAll(ofOutlets.frames());
    all.addAll(ofOutlets.officials());
    all.addAll(ofStories.omissions());
    return all;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    Rows.write(
        json,
        "findings",
        list(),
        finding -> {
          for (Finding.Piece piece : finding.pieces()) {
            json.writeStartArray();
            json.writeString(piece.text());
            if (!piece.key().isEmpty()) {
              json.writeString(piece.key());
            }
            json.writeEndArray();
          }
        });
  }
}
