package news.parallax.read;

import java.util.List;
import java.util.Optional;

/** The formats that are known, in the order in which they are tried. */
public final class Formats {
  private static final List<Format> ALL =
      List.of(new JsonLinesFormat(), new JsonFormat(), new CsvFormat(), new TextFormat());

  private Formats() {}

  /** The first format that a file of that beginning is of. */
  public static Optional<Format> of(Head head) {
    return ALL.stream().filter(format -> format.fits(head)).findFirst();
  }
}
