package news.parallax.source.form;

import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Stems;
import news.parallax.text.syntax.Words;

/**
 * Tells a gesture of who hears a quotation from that of who speaks it: in "Ann Lee turned to the
 * mate. 'You knew.' The mate, Bob Stone, nodded." the mate says nothing. For one thread.
 */
public final class Gestures {
  private static final Set<Integer> GESTURES =
      Stems.ofVerbs(
          Set.of(
              "nod", "smile", "laugh", "shrug", "sigh", "grin", "frown", "wink", "chuckle", "wince",
              "giggle", "blush", "blink", "scowl", "snort", "sob", "weep", "stare", "pause"));

  private final ParsedDocument a;
  private final Words words;
  private final Quotes quotes;
  private final Clauses under;
  private final PossibleSpeakers speakers;

  /**
   * @param speakers who may speak in the document
   */
  public Gestures(ParsedDocument a, PossibleSpeakers speakers) {
    this.a = a;
    this.speakers = speakers;
    words = a.words();
    quotes = a.quotes();
    under = Clauses.of(a);
  }

  /**
   * Whether a cue is a gesture in a sentence behind a quotation that is whole, and the sentence
   * before that quotation is about somebody else.
   *
   * @param cue the word that heads the cue
   */
  public boolean isOfHearer(FoundAttribution one, int cue) {
    if (one.type() != Attribution.Type.DIRECT
        || one.source().isEmpty()
        || !GESTURES.contains(a.stem(cue))) {
      return false;
    }
    Span said = one.content().get(0);
    int opening = quotes.of(words.at(said.start()));
    int first = opening < 0 ? 0 : quotes.first(opening);
    int source = words.at(one.source().get(0).start());
    int close = source - 1;
    boolean whole =
        opening >= 0
            && close > first
            && words.isMark(close)
            && ".!?".indexOf(words.first(close - 1)) >= 0
            && close == quotes.end(opening) - 1;
    int paragraph = a.paragraphFirst(a.paragraphOf(first));
    return whole && first > paragraph && isAboutSomebody(a.sentenceOf(first - 1), first);
  }

  private boolean isAboutSomebody(int sentence, int end) {
    boolean about = false;
    for (int w = words.sentenceFirst(sentence); w < end; w++) {
      if (words.isMark(w)) {
        return false;
      }
      about |= under.isSubject(w) && (speakers.isPerson(w) || speakers.isName(w));
    }
    return about;
  }
}
