package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.article.Rejection;

/** Writes {@link Rejection}s. */
final class RejectionCoder extends DataCoder<Rejection> {
  private static final long serialVersionUID = 1;

  @Override
  void write(Rejection rejection, DataOutput out) throws IOException {
    writeText(rejection.input(), out);
    out.writeLong(rejection.position());
    writeText(rejection.stage().name(), out);
    writeText(rejection.reason(), out);
    writeOptional(rejection.excerpt(), out);
  }

  @Override
  Rejection read(DataInput in) throws IOException {
    return new Rejection(
        readText(in),
        in.readLong(),
        Rejection.Stage.valueOf(readText(in)),
        readText(in),
        readOptional(in));
  }
}
