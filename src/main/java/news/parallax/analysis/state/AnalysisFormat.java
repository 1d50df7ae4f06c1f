package news.parallax.analysis.state;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analysis;
import news.parallax.analysis.ArticleFacts;
import news.parallax.bytes.ValueFormat;
import news.parallax.story.StorySignature;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an {@link Analysis}: kind and date as they are, so that an article outside the
 * window need not be unpacked; the rest compressed. They do not outlive a build of the program.
 */
final class AnalysisFormat {
  private static final ValueFormat<ArticleFacts> FACTS = ValueFormat.of(ArticleFacts.class);
  private static final ValueFormat<StorySignature> SIGNATURE = ValueFormat.of(StorySignature.class);

  private static final int UNUSABLE = 1;
  private static final int DATE_ONLY = 2;
  private static final int ANALYSED = 3;
  private static final int UNDATED = Integer.MIN_VALUE;

  private AnalysisFormat() {}

  static byte[] write(Analysis analysis) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      if (analysis instanceof Analysis.Unusable unusable) {
        out.writeByte(UNUSABLE);
        out.writeUTF(unusable.reason());
      } else if (analysis instanceof Analysis.DateOnly article) {
        out.writeByte(DATE_ONLY);
        writeDate(article.date(), out);
      } else if (analysis instanceof Analysis.Analysed article) {
        out.writeByte(ANALYSED);
        writeDate(article.date(), out);
        writeArticle(article.article().get(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void writeArticle(AnalysedArticle article, DataOutputStream to)
      throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to, deflater))) {
      FACTS.write(article.facts(), out);
      SIGNATURE.write(article.signature(), out);
    } finally {
      deflater.end();
    }
  }

  /**
   * Reads what {@link #write} of the same build has written.
   *
   * @throws IOException if the head of it is not as it must be
   */
  static Analysis read(byte[] bytes) throws IOException {
    ByteArrayInputStream rest = new ByteArrayInputStream(bytes);
    DataInputStream in = new DataInputStream(rest);
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case UNUSABLE -> new Analysis.Unusable(in.readUTF());
      case DATE_ONLY -> new Analysis.DateOnly(readDate(in));
      case ANALYSED -> new Analysis.Analysed(readDate(in), () -> readArticle(rest));
      default -> throw new IOException("no analysis is of kind " + kind);
    };
  }

  private static AnalysedArticle readArticle(ByteArrayInputStream from) {
    try (DataInputStream in = new DataInputStream(new InflaterInputStream(from))) {
      return new AnalysedArticle(FACTS.read(in), SIGNATURE.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the state of the job holds an analysis that is whole and yet cannot be read; run once"
              + " with --full",
          e);
    }
  }

  private static void writeDate(@Nullable LocalDate date, DataOutputStream out) throws IOException {
    out.writeInt(date == null ? UNDATED : Math.toIntExact(date.toEpochDay()));
  }

  private static @Nullable LocalDate readDate(DataInputStream in) throws IOException {
    int day = in.readInt();
    return day == UNDATED ? null : LocalDate.ofEpochDay(day);
  }
}
