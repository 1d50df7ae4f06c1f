package news.parallax.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.DatedValue;
import org.jspecify.annotations.Nullable;

/** The bytes of a signature; equal signatures have equal bytes. They do not outlive a version. */
public final class StorySignatureFormat {
  private static final Term.Kind[] KINDS = Term.Kind.values();
  private static final DatedValue.Method[] METHODS = DatedValue.Method.values();

  private StorySignatureFormat() {}

  /** Writes a signature. */
  @SuppressWarnings("EnumOrdinal") // the bytes do not outlive a version
  public static void write(StorySignature signature, DataOutput out) throws IOException {
    out.writeUTF(signature.articleId());
    out.writeUTF(signature.outletId());
    out.writeByte(signature.dateMethod().ordinal());
    LocalDate date = signature.date();
    if (date != null) {
      out.writeInt(Math.toIntExact(date.toEpochDay()));
    }
    Varints.write(out, signature.terms().size());
    for (Term term : signature.terms()) {
      out.writeUTF(term.word());
      Varints.write(out, term.count());
      Varints.write(out, term.early());
      out.writeByte(term.kind().ordinal());
    }
    Varints.write(out, signature.words().headline());
    Varints.write(out, signature.words().lead());
    Varints.write(out, signature.words().body());
    signature.slots().write(out);
  }

  /** Reads what {@link #write} has written. */
  public static StorySignature read(DataInput in) throws IOException {
    String articleId = in.readUTF();
    String outletId = in.readUTF();
    DatedValue.Method method = METHODS[in.readUnsignedByte()];
    @Nullable LocalDate date =
        method == DatedValue.Method.NONE ? null : LocalDate.ofEpochDay(in.readInt());
    List<Term> terms = new ArrayList<>();
    for (long left = Varints.read(in); left > 0; left--) {
      String word = in.readUTF();
      int count = (int) Varints.read(in);
      int early = (int) Varints.read(in);
      terms.add(new Term(word, count, early, KINDS[in.readUnsignedByte()]));
    }
    StorySignature.Words words =
        new StorySignature.Words(
            (int) Varints.read(in), (int) Varints.read(in), (int) Varints.read(in));
    return new StorySignature(articleId, outletId, date, method, terms, words, Slots.read(in));
  }
}
