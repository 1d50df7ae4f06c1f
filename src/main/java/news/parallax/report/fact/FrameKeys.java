package news.parallax.report.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.analysis.ArticleKeys;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.frame.Codebook;
import news.parallax.frame.Frame;
import org.jspecify.annotations.Nullable;

/** Finds the codebook and the key of a frame by the names that an assignment gives. */
public final class FrameKeys {
  private final Map<String, Codebook> codebooks = new HashMap<>();
  private final Map<String, Map<String, String>> keys = new HashMap<>();

  public FrameKeys(List<Codebook> codebooks) {
    for (Codebook codebook : codebooks) {
      this.codebooks.put(codebook.id(), codebook);
      Map<String, String> keysOfCodebook = new HashMap<>();
      for (Frame frame : codebook.frames()) {
        keysOfCodebook.put(frame.id(), ArticleKeys.frame(codebook.id(), frame.id()));
      }
      keys.put(codebook.id(), keysOfCodebook);
    }
  }

  /**
   * The codebook of the given id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Codebook codebook(String id) {
    Codebook codebook = codebooks.get(id);
    if (codebook == null) {
      throw new IllegalArgumentException("No codebook given has the id " + id);
    }
    return codebook;
  }

  /** The key of a frame; null for none. */
  public @Nullable String key(@Nullable FrameName name) {
    return name == null ? null : ArticleKeys.frame(name.codebookId(), name.frameId());
  }

  /** Whether a model judges articles as a whole by the frame. */
  public boolean judgedAsAWhole(FrameName name) {
    return codebook(name.codebookId()).decidesOnArticles(name.frameId());
  }

  /**
   * The row of an assignment.
   *
   * @throws IllegalArgumentException if no codebook has the frame
   */
  public FrameRow row(ArticleRow article, VoicedAssignment assignment) {
    Codebook codebook = codebooks.get(assignment.codebookId());
    String key = keys.getOrDefault(assignment.codebookId(), Map.of()).get(assignment.frameId());
    if (codebook == null || key == null) {
      throw new IllegalArgumentException(
          "No codebook given has frame "
              + assignment.frameId()
              + " of codebook "
              + assignment.codebookId());
    }
    return new FrameRow(article, assignment, codebook, key);
  }
}
