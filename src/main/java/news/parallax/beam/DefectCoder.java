package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Defect;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;

/** Writes {@link Defect}s. */
final class DefectCoder extends DataCoder<Defect> {
  private static final long serialVersionUID = 1;

  @Override
  void write(Defect defect, DataOutput out) throws IOException {
    writeRaw(defect.raw(), out);
    writeText(defect.reason(), out);
    writeText(defect.trace(), out);
  }

  @Override
  Defect read(DataInput in) throws IOException {
    return new Defect(readRaw(in), readText(in), readText(in));
  }

  static void writeRaw(RawArticle raw, DataOutput out) throws IOException {
    writeProvenance(raw.provenance(), out);
    writeText(raw.text(), out);
    writeOptional(raw.title(), out);
    writeOptional(raw.date(), out);
    writeOptional(raw.outlet(), out);
    writeOptional(raw.url(), out);
    writeOptional(raw.byline(), out);
    writeTexts(raw.issues(), out);
  }

  private static void writeProvenance(Provenance provenance, DataOutput out) throws IOException {
    writeText(provenance.input(), out);
    out.writeLong(provenance.position());
    writeOptional(provenance.givenId(), out);
    writeOptional(provenance.section(), out);
    out.writeInt(provenance.carried().size());
    for (Map.Entry<String, String> column : provenance.carried().entrySet()) {
      writeText(column.getKey(), out);
      writeText(column.getValue(), out);
    }
  }

  static RawArticle readRaw(DataInput in) throws IOException {
    return new RawArticle(
        new Provenance(
            readText(in), in.readLong(), readOptional(in), readOptional(in), readColumns(in)),
        readText(in),
        readOptional(in),
        readOptional(in),
        readOptional(in),
        readOptional(in),
        readOptional(in),
        readTexts(in));
  }

  private static SortedMap<String, String> readColumns(DataInput in) throws IOException {
    SortedMap<String, String> columns = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      columns.put(readText(in), readText(in));
    }
    return columns;
  }
}
