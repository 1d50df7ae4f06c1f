package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.article.GivenIds;

/** Gathers the identifiers of the inputs, and tells which stand for several articles. */
final class FindReusedIds extends Sum<GivenIds, GivenIds, GivenIds> {
  private static final long serialVersionUID = 1;

  FindReusedIds() {
    super(new GivenIdsCoder(), new GivenIdsCoder());
  }

  @Override
  public GivenIds createAccumulator() {
    return new GivenIds();
  }

  @Override
  void add(GivenIds slice, GivenIds sum) {
    sum.merge(slice);
  }

  @Override
  void merge(GivenIds other, GivenIds sum) {
    sum.merge(other);
  }

  @Override
  public GivenIds extractOutput(GivenIds sum) {
    return sum.reused();
  }

  /** Writes identifiers, by their hashes. */
  static final class GivenIdsCoder extends DataCoder<GivenIds> {
    private static final long serialVersionUID = 1;

    @Override
    void write(GivenIds ids, DataOutput out) throws IOException {
      ids.write(out);
    }

    @Override
    GivenIds read(DataInput in) throws IOException {
      return GivenIds.read(in);
    }
  }
}
