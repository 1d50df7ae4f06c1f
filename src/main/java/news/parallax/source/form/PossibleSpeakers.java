package news.parallax.source.form;

import java.util.List;
import java.util.Locale;
import news.parallax.text.Plurals;
import news.parallax.text.WordList;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Which nouns of a document name somebody who can speak. */
public final class PossibleSpeakers {
  private static final WordList PEOPLE = WordList.of("people", "speaker without a name");

  private static final List<String> DOERS = List.of("er", "or", "ist", "ian", "man", "men");

  private static final WordList DOCUMENTS = WordList.of("things", "document");

  /** Nouns that end like those for people. */
  private static final WordList THINGS = WordList.of("people", "ends like people");

  private static final int LONGEST_NAME = 3;

  private final ParsedDocument a;
  private final Words words;
  private final NameLists names;

  public PossibleSpeakers(ParsedDocument a, NameLists names) {
    this.a = a;
    this.names = names;
    words = a.words();
  }

  /** Whether the noun names one person: "the finance minister", "Ann Lee". */
  public boolean isPerson(int w) {
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
  public boolean isDoer(int w) {
    int tag = a.syntax().tag(w);
    String form = form(w);
    String one = tag == Tag.NNS && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return (tag == Tag.NN || tag == Tag.NNS)
        && !THINGS.contains(one)
        && DOERS.stream().anyMatch(one::endsWith);
  }

  /** Whether the noun names a person, several or a body. */
  public boolean canSpeak(int w) {
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

  /** Whether the noun names what is written or reckoned: "report", "polls". */
  public boolean isDocument(int w) {
    String form = form(w);
    String one = Plurals.singular(form);
    int tag = a.syntax().tag(w);
    return (tag == Tag.NN || tag == Tag.NNS)
        && (names.isDocument(one)
            || names.isDocument(form)
            || DOCUMENTS.contains(one)
            || DOCUMENTS.contains(form));
  }

  public boolean isName(int w) {
    return a.syntax().tag(w) == Tag.NNP && words.isCapitalised(w);
  }

  /** Whether a run of two or three names of a person ends here, seen between two words. */
  public boolean endsFullName(int w, int start, int end) {
    boolean last = isName(w) && (w + 1 == end || !goesOn(w));
    if (!last) {
      return false;
    }
    int first = Math.max(start, nameStart(w));
    int length = w - first + 1;
    String name = words.plain().substring(words.start(first), words.end(w));
    return length >= 2
        && length <= LONGEST_NAME
        && isPerson(w)
        && !isBody(first)
        && !names.isPlace(name.toLowerCase(Locale.ROOT))
        && !names.isCountry(name);
  }

  /** The first word of the run of names that ends here; at most one more than a name has. */
  public int nameStart(int last) {
    int first = last;
    while (first > 0 && isName(first - 1) && goesOn(first - 1) && last - first < LONGEST_NAME) {
      first--;
    }
    return first;
  }

  /** Whether the next word is a name, too, in the same paragraph. */
  private boolean goesOn(int w) {
    return isName(w + 1) && words.paragraphOf(w) == words.paragraphOf(w + 1);
  }

  public boolean isBody(int w) {
    return names.isBody(form(w));
  }

  private String form(int w) {
    return words.form(w).toLowerCase(Locale.ROOT);
  }
}
