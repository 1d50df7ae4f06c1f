package news.parallax.source;

import java.util.Locale;
import news.parallax.article.Key;
import org.jspecify.annotations.Nullable;

/**
 * Who or what an attribution cites, resolved within its article.
 *
 * @param name the fullest name or description the article gives, for example "Dmitry Peskov" where
 *     the attribution itself has "he"; {@value #UNKNOWN_NAME} if it could not be told, {@value
 *     #AUTHOR_NAME} for "I" outside of quotations
 * @param type what kind of source it is
 * @param typeEvidence the words that decided the type; empty if none did
 * @param form named or unnamed, individual or group, or a document
 * @param resolution how the mention was resolved to the name: {@code name}, {@code surname}, {@code
 *     title}, {@code pronoun}, {@code carried_on}, {@code none}, …
 * @param speaksFor whom a spokesperson or a statement speaks for: "the Kremlin"; null if nobody
 * @param profile what else the article tells of it
 */
public record CitedSource(
    String name,
    SourceType type,
    String typeEvidence,
    Form form,
    String resolution,
    @Nullable String speaksFor,
    SourceProfile profile) {

  /** A source that speaks for itself and of which the article tells no more. */
  public CitedSource(
      String name, SourceType type, String typeEvidence, Form form, String resolution) {
    this(name, type, typeEvidence, form, resolution, null, SourceProfile.EMPTY);
  }

  /** Named or not, one or many, or no people at all. */
  public enum Form {
    NAMED_INDIVIDUAL,
    NAMED_GROUP,
    UNNAMED_INDIVIDUAL,
    UNNAMED_GROUP,
    /** A document, data, a poll, a post, where it does not stand for who issued it. */
    DOCUMENT;

    /** Whether the text tells the name. */
    public boolean isNamed() {
      return this == NAMED_INDIVIDUAL || this == NAMED_GROUP;
    }
  }

  public static final String UNKNOWN_NAME = "(unknown source)";

  /** How a pronoun is resolved that may as well stand for somebody else. */
  public static final String DOUBTED_PRONOUN = "doubted_pronoun";

  /** How a source is resolved that has no name of its own but what it is: "the group". */
  public static final String DESCRIPTION = "description";

  /** How a source is resolved that is the one of the attribution before. */
  public static final String CARRIED_ON = "carried_on";

  /** The name of an author who speaks in the first person. */
  public static final String AUTHOR_NAME = "(the author)";

  /** The same, resolved in another way. */
  public CitedSource as(String how) {
    return new CitedSource(name, type, typeEvidence, form, how, speaksFor, profile);
  }

  /** The key of the source, {@code src_…}; letter case does not matter. */
  public String id() {
    return id(name);
  }

  /** The key of the source of a name, {@code src_…}; letter case does not matter. */
  public static String id(String name) {
    return Key.of("src", name.toLowerCase(Locale.ROOT).strip());
  }
}
