package news.parallax.report.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.analysis.ArticleKeys;
import news.parallax.analysis.FrameName;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.FrameMeasure;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.StoryOutlet;
import news.parallax.coverage.Tally;

/** What a row of {@code agg_story_outlet_frame} is made of. */
public record StoryFrameRow(StoryOutlet outlet, FrameName frame) {

  /** A row for each outlet of a story and each frame that any of them uses. */
  public static List<StoryFrameRow> of(List<StoryOutlet> outlets) {
    SortedSet<FrameName> frames = new TreeSet<>();
    outlets.forEach(outlet -> frames.addAll(outlet.frames()));
    List<StoryFrameRow> rows = new ArrayList<>();
    for (StoryOutlet outlet : outlets) {
      for (FrameName frame : frames) {
        rows.add(new StoryFrameRow(outlet, frame));
      }
    }
    return rows;
  }

  Tally<FrameMeasure> use() {
    return outlet.use(frame);
  }

  String frameId() {
    return ArticleKeys.frame(frame.codebookId(), frame.frameId());
  }

  Proportion share() {
    return new Proportion(
        use().of(FrameMeasure.SENTENCES), outlet.measured().of(ArticleMeasure.SENTENCES));
  }
}
