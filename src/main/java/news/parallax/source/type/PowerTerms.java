package news.parallax.source.type;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.source.ActorList;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Tells offices that somebody held under who governs no longer: "an assistant attorney general
 * under President Diaz", "a Diaz administration official". Who governed when, the list of actors
 * tells.
 */
public final class PowerTerms {
  /** Under whom, or in whose administration; the last word of the name is what counts. */
  private static final Pattern TERM =
      Pattern.compile(
          "\\bunder (?:then-|former )?(?:president|prime minister|gov\\.?|governor|mayor)"
              + " ([\\p{L}.-]+(?: [\\p{L}.-]+){0,2})"
              + "|([\\p{L}-]+)(?:['\u2019]s?)? administration\\b",
          Pattern.CASE_INSENSITIVE);

  /** What parts of a description stand between. */
  private static final Pattern BORDER = Pattern.compile("(?<=[|,;()])");

  /** Descriptions are a line or two; what comes after this many letters is not looked at. */
  private static final int LONGEST = 600;

  private final ActorList actors;
  private final @Nullable LocalDate published;

  /**
   * @param published the date of the article; null if not known, and nothing is told
   */
  public PowerTerms(ActorList actors, @Nullable LocalDate published) {
    this.actors = actors;
    this.published = published;
  }

  /**
   * The description, with "former" before each part that tells of a term that is over and does not
   * say so itself, as "who served under President Diaz" does.
   */
  public String marked(String whole) {
    String description = whole.substring(0, Math.min(whole.length(), LONGEST));
    if (published == null || !TERM.matcher(description).find()) {
      return whole;
    }
    StringBuilder marked = new StringBuilder();
    for (String part : BORDER.split(description, -1)) {
      boolean once = isOver(part) && !FormerOffice.isClause(part);
      marked.append(once ? " former " : "").append(part);
    }
    return marked.toString();
  }

  private boolean isOver(String part) {
    Matcher term = TERM.matcher(part);
    while (term.find()) {
      String name = term.group(1) == null ? term.group(2) : term.group(1);
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      boolean known = actors.hasSurname(surname);
      SourceType now =
          actors.typeOfSurname(
              surname, published, actor -> actor.typeOn(published) == SourceType.GOVERNMENT);
      if (known && now == null) {
        return true;
      }
    }
    return false;
  }
}
