package news.parallax.text.clean;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Issue;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What the text of an article says of who published it, and where. An agency is no outlet here: its
 * name above a report says whose report it is, not who printed it.
 */
final class OutletEvidence {
  /** What parts who wrote it from whom they write for. */
  private static final Pattern AFFILIATION =
      Pattern.compile("^(?:[, ]|for|of|at|the|in|@|\\|)*\\s*(.*?)[.,]?$");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i:copyright|\\(c\\)|\u00a9)(?: ?(?i:\\(c\\)|\u00a9|by|\\d{4}(?: ?[-\u2013]"
              + " ?\\d{4})?),?)* ([\\p{L}\\p{N}][^|\u00a9]{1,80})");

  /** Last words of the names of papers that are hardly ever surnames. */
  private static final WordList PAPERS = WordList.of("media", "last in names of papers");

  private static final int LONGEST_OUTLET = 60;

  /** A town behind the name of an outlet. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2}");

  /** What says that the name of an outlet follows. */
  private static final Pattern OUTLET_LABEL =
      Pattern.compile("^(?i:(?:from|source|publication|outlet|newspaper|paper):? )");

  /** Where the text may name the outlet, the surest first. */
  enum Place {
    /** On a line of its own above the text, or beside the date there. */
    MASTHEAD,
    /** Behind the name of who wrote it. */
    BYLINE,
    HEADLINE_SUFFIX,
    COPYRIGHT,
    /**
     * In brackets behind the place: "LONDON (BBC News) –". Others print such reports too, so beside
     * another outlet it tells nothing.
     */
    DATELINE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final OutletList outlets;
  private final Map<Place, String> named = new LinkedHashMap<>();

  OutletEvidence(OutletList outlets) {
    this.outlets = outlets;
  }

  /** Takes words that may name the outlet; whether they do. */
  boolean take(Place place, String words) {
    Optional<KnownOutlet> known = outlets.byName(words);
    known.filter(outlet -> !outlet.agency()).ifPresent(outlet -> put(place, outlet.name()));
    return known.isPresent();
  }

  /** Takes a name that no list has but that reads like that of a paper: "Orlow Gazette". */
  boolean takePaper(Place place, String words) {
    boolean paper = readsLikePaper(words) && outlets.byName(words).isEmpty();
    if (paper) {
      put(place, words);
    }
    return paper;
  }

  static boolean readsLikePaper(String words) {
    int space = words.lastIndexOf(' ');
    return space > 0
        && words.indexOf(',') < 0
        && PAPERS.contains(words.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  /** Takes a line that is the name of an outlet: "BBC News", and "BBC News, London". */
  boolean takeLine(String text) {
    if (text.length() >= LONGEST_OUTLET) {
      return false;
    }
    String labelled = OUTLET_LABEL.matcher(text).replaceFirst("");
    if (labelled.length() < text.length()) {
      boolean listed = outlets.byName(labelled).filter(outlet -> !outlet.agency()).isPresent();
      return listed && take(Place.MASTHEAD, labelled);
    }
    int comma = text.indexOf(", ");
    boolean placed = comma > 0 && PLACE.matcher(text.substring(comma + 2)).matches();
    return take(Place.MASTHEAD, text) || (placed && take(Place.MASTHEAD, text.substring(0, comma)));
  }

  /**
   * Takes the name of an outlet beside a date.
   *
   * @param unlisted whether a name that no list has may be one
   */
  boolean takeBesideDate(String words, boolean unlisted) {
    String name = words.replaceFirst("^[Bb]y ", "");
    return take(Place.MASTHEAD, name) || (unlisted && takePaper(Place.MASTHEAD, name));
  }

  private void put(Place place, String name) {
    named.putIfAbsent(place, name);
  }

  /** Takes what stands behind the names of a byline: "for the Orlow Gazette". */
  void takeAffiliation(String rest) {
    take(Place.BYLINE, AFFILIATION.matcher(rest).replaceFirst("$1"));
  }

  /** Takes who holds the rights, if that is an outlet of the list. */
  void takeCopyright(String line) {
    Matcher matcher = COPYRIGHT.matcher(line);
    if (!matcher.lookingAt()) {
      return;
    }
    String words = matcher.group(1).replaceFirst("[.,;].*", "").strip();
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      if (take(Place.COPYRIGHT, words.substring(0, end))) {
        return;
      }
    }
  }

  /** Notes what the text names beside the outlet that is known otherwise. */
  void noteOthers(String chosen, RepairTally tally) {
    named.forEach((place, name) -> noteOther(place, name, chosen, tally));
  }

  private static void noteOther(Place place, String name, String chosen, RepairTally tally) {
    if (!name.equals(chosen) && place != Place.DATELINE) {
      tally.note(Issue.OUTLET_OTHER.with(name + " (" + place.code() + ")"));
    }
  }

  /** The outlet of the surest place; null if the text names none. */
  @Nullable String name(RepairTally tally) {
    String chosen = null;
    for (Place place : Place.values()) {
      String name = named.get(place);
      if (name != null && chosen == null) {
        chosen = name;
        tally.note(Issue.OUTLET_FROM.with(place.code()));
      } else if (name != null && chosen != null) {
        noteOther(place, name, chosen, tally);
      }
    }
    return chosen;
  }
}
