package news.parallax.source.learned;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Which nouns of a document name somebody who can speak. */
public final class PossibleSpeakers {
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "persons",
          "source",
          "sources",
          "police",
          "officials",
          "men",
          "women");

  private static final List<String> DOERS = List.of("er", "or", "ist", "ian", "man", "men");

  /** Nouns that end like those for people. */
  private static final Set<String> THINGS =
      Set.of(
          "letter",
          "order",
          "paper",
          "number",
          "power",
          "water",
          "offer",
          "matter",
          "computer",
          "error",
          "factor",
          "river",
          "winter",
          "summer",
          "quarter",
          "october",
          "november",
          "door",
          "floor",
          "list");

  private final ParsedDocument a;
  private final Words words;
  private final NameLists names;

  public PossibleSpeakers(ParsedDocument a, NameLists names) {
    this.a = a;
    this.names = names;
    words = a.words();
  }

  /** Whether the noun names one person: "the finance minister", "Ann Lee". */
  boolean isPerson(int w) {
    String form = form(w);
    if (isName(w)) {
      return !words.isUpperCase(w)
          && !names.isBody(form)
          && !names.isPlace(form)
          && !names.isNoName(form);
    }
    return a.syntax().tag(w) == Tag.NN && names.isRole(form);
  }

  /** Whether the noun looks like one for who does something: "shareholder", "motorists". */
  boolean isDoer(int w) {
    int tag = a.syntax().tag(w);
    String form = form(w);
    String one = tag == Tag.NNS && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return (tag == Tag.NN || tag == Tag.NNS)
        && !THINGS.contains(one)
        && DOERS.stream().anyMatch(one::endsWith);
  }

  /** Whether the noun names a person, several or a body. */
  boolean canSpeak(int w) {
    String form = form(w);
    int tag = a.syntax().tag(w);
    if (isName(w)) {
      return !names.isNoName(form);
    }
    boolean plural = tag == Tag.NNS && form.length() > 3 && form.endsWith("s");
    String one = plural ? form.substring(0, form.length() - 1) : form;
    boolean hissing =
        plural && form.endsWith("sses") && names.isRole(one.substring(0, one.length() - 1));
    return hissing
        || PEOPLE.contains(form)
        || names.isGroup(form)
        || ((tag == Tag.NN || plural) && (names.isRole(one) || names.isBody(one)));
  }

  boolean isName(int w) {
    return a.syntax().tag(w) == Tag.NNP && words.isCapitalised(w);
  }

  boolean isBody(int w) {
    return names.isBody(form(w));
  }

  private String form(int w) {
    return words.form(w).toLowerCase(Locale.ROOT);
  }
}
