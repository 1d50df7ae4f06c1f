package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import news.parallax.analysis.ReconciliationFormat;
import news.parallax.analysis.SourceNames;
import news.parallax.analysis.StoryComparison;
import news.parallax.coverage.RunCoverage;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.story.RunStatistics;
import news.parallax.story.StoryCard;
import news.parallax.story.StoryIndex;
import news.parallax.story.StoryPairs;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySignatureFormat;

/** The coders of values whose format is written down in the room they come from. */
final class FormatCoder<T> extends DataCoder<T> {
  private static final long serialVersionUID = 1;

  static final FormatCoder<RunCoverage> COVERAGE =
      new FormatCoder<>("coverage", RunCoverage::write, RunCoverage::read);
  static final FormatCoder<SourceNames> NAMES =
      new FormatCoder<>("names", ReconciliationFormat::write, ReconciliationFormat::readNames);
  static final FormatCoder<Reconciliation> RECONCILIATION =
      new FormatCoder<>("reconciliation", ReconciliationFormat::write, ReconciliationFormat::read);
  static final FormatCoder<StorySignature> SIGNATURE =
      new FormatCoder<>("signature", StorySignatureFormat::write, StorySignatureFormat::read);
  static final FormatCoder<RunStatistics> STATISTICS =
      new FormatCoder<>("statistics", RunStatistics::write, RunStatistics::read);
  static final FormatCoder<StoryCard> CARD =
      new FormatCoder<>("card", StoryCard::write, StoryCard::read);
  static final FormatCoder<StoryPairs> PAIRS =
      new FormatCoder<>("pairs", StoryPairs::write, StoryPairs::read);
  static final FormatCoder<StoryIndex> STORIES =
      new FormatCoder<>("stories", StoryIndex::write, StoryIndex::read);
  static final FormatCoder<StoryComparison> COMPARISON =
      new FormatCoder<>("comparison", StoryComparison::write, StoryComparison::read);

  /** All of them. */
  static final List<FormatCoder<?>> ALL =
      List.of(
          COVERAGE, NAMES, RECONCILIATION, SIGNATURE, STATISTICS, CARD, PAIRS, STORIES, COMPARISON);

  private final String name;
  private final Write<T> write;
  private final Read<T> read;

  /**
   * @param name tells it from the others, also on another machine
   */
  private FormatCoder(String name, Write<T> write, Read<T> read) {
    this.name = name;
    this.write = write;
    this.read = read;
  }

  private interface Write<T> extends Serializable {
    void write(T value, DataOutput out) throws IOException;
  }

  private interface Read<T> extends Serializable {
    T read(DataInput in) throws IOException;
  }

  @Override
  void write(T value, DataOutput out) throws IOException {
    write.write(value, out);
  }

  @Override
  T read(DataInput in) throws IOException {
    return read.read(in);
  }

  @Override
  String name() {
    return "format:" + name;
  }

  @Override
  public String toString() {
    return "FormatCoder(" + name + ")";
  }
}
