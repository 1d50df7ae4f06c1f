package news.parallax.source.reconcile;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;

/**
 * A name that articles give sources, and what all of them together tell of it.
 *
 * @param form the form that most of its attributions have
 * @param uses number of attributions
 * @param types how many attributions have each type and the words that decided it most often
 * @param explanations the full names that articles explain it by, if it is an abbreviation
 */
public record KnownName(
    String name,
    CitedSource.Form form,
    long uses,
    SortedMap<SourceType, Typed> types,
    SortedSet<String> explanations) {

  /** Attributions of one type. */
  public record Typed(long uses, String evidence) {}

  public KnownName {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    explanations = Collections.unmodifiableSortedSet(new TreeSet<>(explanations));
  }
}
