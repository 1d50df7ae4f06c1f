package news.parallax.source.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.ContentForm;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * What was found in a document so far and which of its words that takes, while {@link
 * QuotationForms} looks for more. For one thread.
 */
final class FormFindings {
  private static final Set<Integer> FIRST_PERSON = Words.hashes("i", "we", "my", "our", "me", "us");

  final ParsedDocument a;
  final Words words;
  final Clauses under;
  final SpokenClauses spoken;
  final List<FoundAttribution> found;
  private final boolean[] claimed;

  /**
   * @param found what was found before; more is added to it
   */
  FormFindings(ParsedDocument a, List<FoundAttribution> found) {
    this.a = a;
    words = a.words();
    under = Clauses.of(a);
    spoken = new SpokenClauses(a);
    this.found = found;
    claimed = new boolean[words.count()];
    found.forEach(this::claim);
  }

  private void claim(FoundAttribution one) {
    one.source().forEach(this::claim);
    one.cue().forEach(this::claim);
    one.content().forEach(this::claim);
  }

  private void claim(Span span) {
    words.in(span).forEach(w -> claimed[w] = true);
  }

  boolean isUnclaimed(int from, int to) {
    return IntStream.range(from, to).noneMatch(w -> claimed[w]);
  }

  boolean isSign(int w) {
    return Tag.isSign(a.syntax().tag(w));
  }

  /** Whether a paragraph ends in a question mark, stars of bold type behind it left out. */
  boolean endsInQuestion(int first, int end) {
    int last = end - 1;
    while (last > first && words.is(last, '*')) {
      last--;
    }
    return last >= first && words.is(last, '?');
  }

  /** Whether somebody speaks of himself here, outside quotation marks. */
  boolean hasFirstPerson(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(w -> FIRST_PERSON.contains(words.hash(w)) && a.quotes().of(w) < 0);
  }

  /**
   * Adds a direct quotation.
   *
   * @param from first word of the source
   * @param to one past its last
   * @param cue first word of the cue; -1 if there is none
   * @param form what shows it
   * @return false if the source or the content has no word
   */
  boolean add(int from, int to, int cue, int cueEnd, int contentFrom, int contentTo, Rule form) {
    Span source = trimmed(Math.min(from, to), to);
    Span content = trimmed(contentFrom, contentTo);
    if (source.isEmpty() || content.isEmpty()) {
      return false;
    }
    boolean verb = cue >= 0 && Tag.isVerb(a.syntax().tag(cue));
    found.add(
        new FoundAttribution(
            new AttributionParts(
                List.of(source),
                cue < 0 ? List.of() : List.of(new Span(words.start(cue), words.end(cueEnd - 1))),
                List.of(content),
                Attribution.Type.DIRECT),
            Manner.STATEMENT,
            FoundBy.of(form),
            null,
            verb ? Lemmas.shipped().lemma(words, cue, a.syntax().tag(cue)) : "",
            false));
    for (int w = contentFrom; w < contentTo; w++) {
      claimed[w] = true;
    }
    return true;
  }

  /**
   * Adds a turn of a talk.
   *
   * @param from first word of who speaks
   * @param to one past its last
   * @param colon the sign behind the speaker; -1 if there is none
   */
  void addTurn(int from, int to, int colon, List<Span> content, Rule form) {
    found.add(
        new FoundAttribution(
            new AttributionParts(
                List.of(trimmed(from, to)),
                colon < 0 ? List.of() : List.of(new Span(words.start(colon), words.end(colon))),
                content,
                Attribution.Type.DIRECT),
            Manner.STATEMENT,
            FoundBy.of(form),
            null,
            "",
            false));
    content.forEach(this::claim);
  }

  /**
   * Adds what is reported without quotation marks.
   *
   * @param confidence how sure one is of it, from 0 to 1
   * @param lemma the base form of the cue; empty if it is no verb
   */
  void addReported(
      Span source, Span cue, List<Span> content, Rule form, double confidence, String lemma) {
    found.add(
        new FoundAttribution(
            new AttributionParts(List.of(source), List.of(cue), content, Attribution.Type.INDIRECT),
            Manner.STATEMENT,
            FoundBy.of(form),
            confidence,
            lemma,
            false));
    content.forEach(this::claim);
  }

  /**
   * Adds a quotation of whoever is cited before it.
   *
   * @param confidence how sure one is that he is, from 0 to 1
   */
  void addCarriedOn(Span content, double confidence) {
    found.add(
        new FoundAttribution(
            new AttributionParts(List.of(), List.of(), List.of(content), Attribution.Type.DIRECT),
            Manner.STATEMENT,
            FoundBy.of(Rule.FLOATING_QUOTATION),
            confidence,
            "",
            true));
  }

  /** The stretch without the signs around it. */
  Span trimmed(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && isSign(first)) {
      first++;
    }
    while (end > first && isSign(end - 1)) {
      end--;
    }
    return first == end
        ? new Span(words.start(from), words.start(from))
        : new Span(words.start(first), words.end(end - 1));
  }

  /**
   * Forgets what was found in the turns of a talk, but for others whom the speaker cites with a
   * clause or a quotation: "The union says you never met".
   *
   * @param speech for each word of a turn, the first word of what is said; -1 for the others
   */
  void keepCited(int[] speech) {
    found.removeIf(
        one -> {
          int turn = Math.max(turnOf(one.content(), speech), turnOf(one.cue(), speech));
          return turn >= 0 && !isCited(one, turn);
        });
    for (int w = 0; w < speech.length; w++) {
      claimed[w] &= speech[w] < 0;
    }
    found.forEach(this::claim);
  }

  /** Where the speech begins that one of the spans stands in; -1 if none does. */
  private int turnOf(List<Span> spans, int[] speech) {
    for (Span span : spans) {
      int first = words.at(span.start());
      int last = words.at(span.end() - 1);
      int turn = last < speech.length ? Math.max(speech[first], speech[last]) : -1;
      if (turn >= 0) {
        return turn;
      }
    }
    return -1;
  }

  private boolean isCited(FoundAttribution one, int speech) {
    boolean clause =
        one.by().rule() == Rule.MODEL
            ? words.in(one.content().get(0)).anyMatch(w -> Tag.isFinite(a.syntax().tag(w)))
            : one.by().rule().form(one.type()) == ContentForm.CLAUSE;
    boolean said = one.act() == Attribution.Act.STATEMENT;
    if (!said || !(clause || one.type() == Attribution.Type.DIRECT) || one.source().isEmpty()) {
      return false;
    }
    int source = words.at(one.source().get(0).start());
    int tag = a.syntax().tag(source);
    boolean pronoun = tag == Tag.PRP || tag == Tag.PRPS || tag == Tag.WP || tag == Tag.WDT;
    return source >= speech
        && !pronoun
        && one.cue().stream().allMatch(c -> c.start() >= words.start(speech));
  }

  /**
   * Forgets what was found within a stretch that is speech as a whole: whoever it cites is cited by
   * the speaker, not by the outlet.
   */
  void forgetWithin(int from, int to) {
    Span stretch = new Span(words.start(from), words.end(to - 1));
    found.removeIf(
        one ->
            stretch.contains(one.content().get(0))
                && one.source().stream().allMatch(stretch::contains)
                && one.cue().stream().allMatch(stretch::contains));
    Arrays.fill(claimed, from, to, false);
    found.forEach(this::claim);
  }
}
