package news.parallax.analysis.state;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import news.parallax.analysis.Analysis;
import news.parallax.analysis.EarlierAnalyses;
import news.parallax.article.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * The state of a job as some records of a run see it: finds what earlier runs worked out and leaves
 * a part with what this one adds. Not safe for use by several threads at once.
 */
public final class SliceState implements EarlierAnalyses, Closeable {
  private final StateIndex index;
  private final SegmentReader segments;
  private final PartWriter part;
  private long known;
  private long added;
  private long damaged;

  private SliceState(StateIndex index, SegmentReader segments, PartWriter part) {
    this.index = index;
    this.segments = segments;
    this.part = part;
  }

  /**
   * Opens the state for some records.
   *
   * @param known the index as the run found it
   * @param name of these records, other than that of all others of the run
   * @throws IOException if the folder cannot be written
   */
  public static SliceState open(KnownContent known, String name) throws IOException {
    StateFiles files = known.files();
    PartWriter part = PartWriter.open(files, known.index().fingerprint(), name);
    return new SliceState(known.index(), new SegmentReader(files), part);
  }

  @Override
  public @Nullable Analysis find(RawArticle raw) {
    ContentKey key = ContentKey.of(raw);
    StateIndex.Place place = index.places().get(key);
    if (place == null) {
      return null;
    }
    try {
      byte[] bytes = segments.read(place);
      if (bytes != null) {
        Analysis analysis = AnalysisFormat.read(bytes);
        part.met(key);
        known++;
        return analysis;
      }
    } catch (IOException e) {
      // What cannot be read is worked out anew; the run tells how often.
    }
    damaged++;
    return null;
  }

  @Override
  public void keep(RawArticle raw, Analysis analysis) {
    try {
      part.add(ContentKey.of(raw), AnalysisFormat.write(analysis));
    } catch (IOException e) {
      throw new UncheckedIOException("the state of the job cannot be written", e);
    }
    added++;
  }

  /** How many records were found. */
  public long known() {
    return known;
  }

  /** How many analyses were kept. */
  public long added() {
    return added;
  }

  /** How many analyses were known and could not be read. */
  public long damaged() {
    return damaged;
  }

  /** Hands over what was kept; to be called when the slice is done, and only then. */
  public void finish() throws IOException {
    part.finish();
  }

  /** Lets go of the files; what was not finished is not kept. */
  @Override
  public void close() throws IOException {
    segments.close();
    part.close();
  }
}
