package news.parallax.source.resolve;

import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who a source is.
 *
 * @param entity whom the article names by it; null if nobody
 * @param description the words of the mention that say what the source is, as they are written
 * @param titles how the article describes the source elsewhere
 * @param how how the mention was resolved, as in {@link CitedSource#resolution()}
 * @param speaksFor whom a spokesperson speaks for; empty if nobody
 */
record Resolved(
    String name,
    @Nullable Entity entity,
    String description,
    String titles,
    Form form,
    String how,
    String speaksFor) {

  private static final String DOUBTED = CitedSource.DOUBTED_PRONOUN;

  /** "-- ", "’s ", "22] ": signs and footnotes in front of a name. */
  private static final Pattern BEFORE = Pattern.compile("^(?:[’']s |\\d+\\] ?|[-–—\\]\\[|&*•] ?)+");

  /** " -- one of many", " [from 2014": what is put in behind a name, and dashes left over. */
  private static final Pattern BEHIND =
      Pattern.compile("(?<=\\p{L})(?: ?[-–—]+$| (?:--|–|—) .*| \\[[^\\]]*$)");

  Resolved {
    String bare = BEHIND.matcher(BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
    form = bare.isEmpty() ? Form.UNNAMED_INDIVIDUAL : form;
    name = bare.isEmpty() ? CitedSource.UNKNOWN_NAME : bare;
  }

  /** Somebody of whom the text tells nothing. */
  static final Resolved NOBODY = somebody(CitedSource.UNKNOWN_NAME, "", "none");

  /** The author of the article who speaks of himself. */
  static final Resolved AUTHOR = somebody(CitedSource.AUTHOR_NAME, "", "author");

  private static Resolved somebody(String name, String description, String how) {
    return new Resolved(name, null, description, "", Form.UNNAMED_INDIVIDUAL, how, "");
  }

  /** The same, resolved in another way; what is in doubt stays so. */
  Resolved as(String newHow) {
    return how.equals(DOUBTED) ? this : in(newHow);
  }

  /** The same, not surely who is meant. */
  Resolved doubted() {
    return in(DOUBTED);
  }

  private Resolved in(String newHow) {
    return new Resolved(name, entity, description, titles, form, newHow, speaksFor);
  }

  /** A document stands for who issued it. */
  Resolved asIssuer() {
    return new Resolved(name, entity, description, titles, form, "document", name);
  }

  /** The same, no person: "Diaz, which" is the name of something. */
  Resolved asThing() {
    return form == Form.NAMED_INDIVIDUAL
        ? new Resolved(name, entity, description, titles, Form.NAMED_GROUP, how, speaksFor)
        : this;
  }

  /** The words of the mention that say what the source is, in lower case. */
  String lower() {
    return description.toLowerCase(Locale.ROOT);
  }

  boolean isNamed() {
    return form == Form.NAMED_INDIVIDUAL || form == Form.NAMED_GROUP;
  }

  boolean isIndividual() {
    return form == Form.NAMED_INDIVIDUAL || form == Form.UNNAMED_INDIVIDUAL;
  }
}
