package news.parallax.source.reconcile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/** Which names of a run stand for the same source. Threads may share one. */
public final class Reconciliation {
  /** Nothing is known but what each article tells. */
  public static final Reconciliation NONE = new Reconciliation(Collections.emptySortedMap());

  private final SortedMap<String, Entry> entries;

  /**
   * What the run knows of a name.
   *
   * @param name the name of the source in all articles
   * @param type what kind of source most articles that tell it say it is; null if they do not agree
   * @param typeEvidence the words that decided this type most often; empty if none did
   * @param typed how many attributions tell a type of it
   * @param ofType how many of these tell this one
   * @param uses how often the run has this name and all that stand for the same source
   */
  public record Entry(
      String name,
      Join join,
      @Nullable SourceType type,
      String typeEvidence,
      long typed,
      long ofType,
      long uses) {

    /** Whether another type that an article tells of the person is rather a slip than a change. */
    boolean outweighs(SourceType told) {
      if (type == null || type == told || told == SourceType.UNKNOWN) {
        return false;
      }
      boolean change = OFFICES.contains(type) && OFFICES.contains(told);
      return change
          ? ofType >= MANY && ofType >= NEARLY_ALL * typed
          : ofType >= SOME && ofType >= MOST * typed;
    }
  }

  /** Types between which people change as they are elected, appointed and leave. */
  private static final Set<SourceType> OFFICES =
      EnumSet.of(SourceType.GOVERNMENT, SourceType.POLITICIAN_PARTY, SourceType.SECURITY_JUSTICE);

  private static final long SOME = 4;
  private static final long MANY = 10;
  private static final double MOST = .66;
  private static final double NEARLY_ALL = .9;

  /**
   * @param entries by the names in the articles
   */
  public Reconciliation(SortedMap<String, Entry> entries) {
    this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** What is known of each name, by the names in the articles, sorted. */
  public SortedMap<String, Entry> entries() {
    return entries;
  }

  /**
   * Who a source of an article is among all sources. The type is the article's; where it tells
   * none, or of a person another than most of the rest, that of the other articles. What one "Nora"
   * is tells nothing of whom another article calls no more than that.
   */
  public SourceIdentity identityOf(CitedSource cited) {
    return identityOf(cited, Collections.emptySortedMap());
  }

  /**
   * The same, in a story. Of what is no speech, more likely than not, other articles tell no type.
   *
   * @param variants the name that each misspelt name stands for in the story
   */
  public SourceIdentity identityOf(Attribution attribution, SortedMap<String, String> variants) {
    SourceIdentity identity = identityOf(attribution.cited(), variants);
    boolean doubtful =
        Attribution.isDoubtful(attribution.type(), attribution.act(), attribution.confidence());
    return doubtful && identity.typeFromElsewhere()
        ? identity.typedAs(attribution.cited())
        : identity;
  }

  private SourceIdentity identityOf(CitedSource cited, SortedMap<String, String> variants) {
    Entry entry = entries.get(cited.name());
    String name = entry == null ? cited.name() : entry.name();
    String meant = variants.get(name);
    if (entry == null && meant == null) {
      return SourceIdentity.of(cited);
    }
    Entry other = meant == null ? entry : entries.get(meant);
    SourceType type = other == null ? null : other.type();
    boolean individual = cited.form() == CitedSource.Form.NAMED_INDIVIDUAL;
    boolean full = name.indexOf(' ') > 0;
    boolean namesake = individual && !full;
    boolean slip =
        individual && full && other != null && !isOfTheDay(cited) && other.outweighs(cited.type());
    boolean elsewhere =
        type != null
            && !namesake
            && !isGuessed(cited)
            && (cited.type() == SourceType.UNKNOWN ? !isOfTheDay(cited) : slip);
    return new SourceIdentity(
        meant == null ? name : meant,
        meant == null && entry != null ? entry.join() : Join.STORY_VARIANT,
        type != null && elsewhere ? type : cited.type(),
        elsewhere && other != null ? other.typeEvidence() : cited.typeEvidence(),
        elsewhere);
  }

  /**
   * Whether no type is told since it is not sure who speaks, or a body is meant that is called so
   * in other articles too, "the group": these do not know of it.
   */
  private static boolean isGuessed(CitedSource cited) {
    boolean unsure =
        cited.resolution().equals(CitedSource.DOUBTED_PRONOUN)
            || cited.resolution().equals(CitedSource.CARRIED_ON)
            || (cited.resolution().equals(CitedSource.DESCRIPTION) && isCommon(cited.name()));
    return unsure && cited.type() == SourceType.UNKNOWN;
  }

  /** "the group", but "the Lund campaign" and "Lund's campaign". */
  private static boolean isCommon(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4)
        && name.chars().skip(4).noneMatch(Character::isUpperCase);
  }

  /**
   * Whether the list told the office held on the day, or that none is known to be held on it, or
   * the article that one is held no longer.
   */
  private static boolean isOfTheDay(CitedSource cited) {
    return cited.typeEvidence().equals(cited.name()) || cited.typeEvidence().startsWith("former ");
  }
}
