package news.parallax.read;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The formats that are known, in the order in which they are tried: the classes that {@code
 * META-INF/services/news.parallax.read.Format} names, so that rooms of formats know this one and
 * not the other way round.
 */
public final class Formats {
  private static final List<Format> ALL =
      ServiceLoader.load(Format.class, Formats.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Formats() {}

  /** The first format that a file of that beginning is of. */
  public static Optional<Format> of(Head head) {
    return ALL.stream().filter(format -> format.fits(head)).findFirst();
  }
}
