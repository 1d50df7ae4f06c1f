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
  private final Accuracy accuracy;

  Findings(
      StoryHighlights ofStories,
      OutletFindings ofOutlets,
      LabelFindings ofLabels,
      Accuracy accuracy) {
    this.accuracy = accuracy;
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
    List<Finding> all = new ArrayList<>();
    add(all, "conflict", ofStories.conflicts());
    add(all, "copy", ofStories.copies());
    add(all, "person", ofStories.heardOnce());
    add(all, "person", ofOutlets.heardOnce());
    all.addAll(ofLabels.list());
    add(all, "frame", ofOutlets.frames());
    add(all, "source_type", ofOutlets.officials());
    add(all, "omission", ofStories.omissions());
    return all;
  }

  /** Adds what is drawn from a kind of statement, unless too little speaks for that. */
  private void add(List<Finding> all, String kind, List<Finding> found) {
    if (accuracy.leads(kind)) {
      all.addAll(found);
    }
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
