package news.parallax.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.StoryFacts;
import news.parallax.coverage.StoryOutlet;
import news.parallax.report.story.ClaimMatchRow;
import news.parallax.report.story.ClaimRow;
import news.parallax.report.story.ClaimTables;
import news.parallax.report.story.ContrastTables;
import news.parallax.report.story.LinkTables;
import news.parallax.report.story.OmissionRow;
import news.parallax.report.story.PassageRow;
import news.parallax.report.story.StoryFrameRow;
import news.parallax.report.story.StoryRow;
import news.parallax.report.story.StoryTables;
import news.parallax.report.story.TextLinkRow;
import news.parallax.report.story.WordingRow;
import news.parallax.story.compare.StoryFindings;

/** Makes the rows of a story. */
final class StoryRows {
  /** Gives the rows of a story, table by table. */
  void write(StoryFacts facts, RowSink parts) throws IOException {
    StoryRow story = StoryRow.of(facts);
    List<StoryOutlet> outlets = StoryOutlet.of(facts);
    StoryFindings found = facts.findings();
    parts.write(StoryTables.STORY, List.of(story));
    parts.write(StoryTables.STORY_OUTLET, outlets);
    parts.write(StoryTables.STORY_OUTLET_FRAME, StoryFrameRow.of(outlets));
    List<TextLinkRow> links =
        found.links().stream().map(link -> new TextLinkRow(story, link)).toList();
    parts.write(LinkTables.TEXT_LINK, links);
    parts.write(LinkTables.PASSAGE, passages(links));
    parts.write(
        ClaimTables.CLAIM,
        found.claims().stream().map(claim -> new ClaimRow(story, claim)).toList());
    parts.write(
        ClaimTables.CLAIM_MATCH,
        found.claimMatches().stream().map(match -> new ClaimMatchRow(story, match)).toList());
    parts.write(
        ContrastTables.OMISSION,
        found.omissions().stream().map(omission -> new OmissionRow(story, omission)).toList());
    parts.write(
        ContrastTables.WORDING,
        found.wordings().stream().map(wording -> new WordingRow(story, wording)).toList());
  }

  private static List<PassageRow> passages(List<TextLinkRow> links) {
    List<PassageRow> passages = new ArrayList<>();
    for (TextLinkRow row : links) {
      for (int number = 0; number < row.link().passages().size(); number++) {
        passages.add(new PassageRow(row, number, true));
        passages.add(new PassageRow(row, number, false));
      }
    }
    return passages;
  }
}
