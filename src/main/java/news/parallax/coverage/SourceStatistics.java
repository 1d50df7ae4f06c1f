package news.parallax.coverage;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.Join;
import org.jspecify.annotations.Nullable;

/** How often one source is cited over all outlets, when, and in which ways. */
public final class SourceStatistics {
  private final Tally<SpeechMeasure> speech = new Tally<>(SpeechMeasure.class);
  private final SortedMap<SourceMention, Uses> mentions = new TreeMap<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  /**
   * How often a source is mentioned in one way.
   *
   * @param count number of attributions
   * @param example key of one of them, the lowest
   */
  public record Uses(long count, String example) {
    Uses plus(Uses other) {
      return new Uses(
          count + other.count, example.compareTo(other.example) <= 0 ? example : other.example);
    }
  }

  SourceStatistics() {}

  public Tally<SpeechMeasure> speech() {
    return speech;
  }

  /** The words that stand for it, sorted. */
  public SortedMap<Alias, Uses> aliases() {
    SortedMap<Alias, Uses> aliases = new TreeMap<>();
    mentions.forEach(
        (mention, uses) -> {
          if (!mention.alias().isEmpty()) {
            aliases.merge(
                new Alias(mention.alias(), mention.resolution(), mention.name(), mention.join()),
                uses,
                Uses::plus);
          }
        });
    return aliases;
  }

  /** Day of the first dated article that cites it; null if none is dated. */
  public @Nullable LocalDate first() {
    return first;
  }

  /** Day of the last dated article that cites it; null if none is dated. */
  public @Nullable LocalDate last() {
    return last;
  }

  /**
   * The name of the source: of those that are the name itself the spelling most attributions have,
   * of equals the first in code unit order.
   */
  public String name() {
    boolean itself = mentions.keySet().stream().anyMatch(mention -> mention.join() == Join.SAME);
    return most(SourceMention::name, mention -> !itself || mention.join() == Join.SAME);
  }

  /** The type that most attributions have, {@code UNKNOWN} only if none has another. */
  public SourceType type() {
    boolean known = mentions.keySet().stream().anyMatch(SourceStatistics::hasType);
    return known ? most(SourceMention::type, SourceStatistics::hasType) : SourceType.UNKNOWN;
  }

  /** The words that decided the type most often; empty if none did. */
  public String typeEvidence() {
    SourceType type = type();
    return most(SourceMention::typeEvidence, mention -> mention.type() == type);
  }

  /** The form that most attributions have. */
  public CitedSource.Form form() {
    return most(SourceMention::form, mention -> true);
  }

  /** Whether it is a named individual or group. */
  public boolean isNamed() {
    return form().isNamed();
  }

  /** How many attributions have each value, sorted by the value. */
  public <K extends Comparable<K>> SortedMap<K, Long> countsBy(Function<SourceMention, K> value) {
    return countsBy(value, mention -> true);
  }

  private <K extends Comparable<K>> SortedMap<K, Long> countsBy(
      Function<SourceMention, K> value, Predicate<SourceMention> which) {
    SortedMap<K, Long> counts = new TreeMap<>();
    mentions.forEach(
        (mention, uses) -> {
          if (which.test(mention)) {
            counts.merge(value.apply(mention), uses.count(), Long::sum);
          }
        });
    return counts;
  }

  private <K extends Comparable<K>> K most(
      Function<SourceMention, K> value, Predicate<SourceMention> which) {
    SortedMap<K, Long> counts = countsBy(value, which);
    K most = counts.firstKey();
    for (Map.Entry<K, Long> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0L)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private static boolean hasType(SourceMention mention) {
    return mention.type() != SourceType.UNKNOWN;
  }

  void addMention(SourceMention mention, Uses uses) {
    mentions.merge(mention, uses, Uses::plus);
  }

  void addDay(@Nullable LocalDate day) {
    if (day != null) {
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }
  }

  void merge(SourceStatistics other) {
    speech.merge(other.speech);
    other.mentions.forEach(this::addMention);
    addDay(other.first);
    addDay(other.last);
  }
}
