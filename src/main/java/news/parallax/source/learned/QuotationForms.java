package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.Document;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Stems;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Attributions that show by their form alone, too rare in news to be learned: a quotation signed
 * with a dash and a name, a line of a transcript, a quotation announced by the paragraph before it,
 * a quotation that runs on.
 */
final class QuotationForms {
  /** Words from which on an unclaimed quotation is taken for speech; shorter ones often are not. */
  private static final int LONG = 8;

  private static final int LONGEST_NAME = 8;

  private final ParsedDocument a;
  private final Words words;
  private final CueFeatures cues;
  private final List<FoundAttribution> found;
  private final boolean[] claimed;

  /**
   * @param found what was found before; what the forms show is added to it
   */
  QuotationForms(ParsedDocument a, CueFeatures cues, List<FoundAttribution> found) {
    this.a = a;
    words = a.words();
    this.cues = cues;
    this.found = found;
    claimed = new boolean[words.count()];
    for (FoundAttribution one : found) {
      one.source().forEach(this::claim);
      one.cue().forEach(this::claim);
      one.content().forEach(this::claim);
    }
  }

  private void claim(Span span) {
    for (int w = words.at(span.start()); w < words.count() && words.start(w) < span.end(); w++) {
      claimed[w] = true;
    }
  }

  void add() {
    List<Document.Paragraph> paragraphs = a.document().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      if (paragraphs.get(p).section() != Section.METADATA) {
        int first = a.paragraphFirst(p);
        int end = a.paragraphFirst(p + 1);
        addSigned(first, end);
        addTranscript(first, end);
        addUnclaimedQuotations(p, first, end);
      }
    }
  }

  /** "…," — Name. */
  private void addSigned(int first, int end) {
    int stop = end;
    while (stop > first && isSign(stop - 1)) {
      stop--;
    }
    for (int dash = stop - 1; dash > Math.max(first, stop - 2 - LONGEST_NAME); dash--) {
      if (words.isDash(dash)) {
        int quote = a.quotes().of(dash - 1);
        boolean named = dash + 1 < stop && words.isCapitalised(dash + 1);
        if (named && quote >= 0 && a.quotes().of(dash) != quote && !claimed[dash]) {
          add(dash + 1, stop, dash, a.quotes().first(quote), dash, "signed quotation");
        }
        return;
      }
    }
  }

  /** NAME: what she says. */
  private void addTranscript(int first, int end) {
    int from = first;
    while (from < end && words.isMark(from)) {
      from++;
    }
    int colon = from;
    while (colon < end && colon < from + 5 && words.isUpperCase(colon)) {
      colon++;
    }
    if (colon > from && colon + 1 < end && words.is(colon, ':') && !claimed[colon]) {
      add(from, colon, colon, colon + 1, end, "transcript");
    }
  }

  private void addUnclaimedQuotations(int paragraph, int first, int end) {
    int w = first;
    while (w < end) {
      int quote = a.quotes().of(w);
      if (quote < 0) {
        w++;
        continue;
      }
      int to = a.quotes().end(quote);
      if (to - w >= LONG + 2 && isUnclaimed(w, to)) {
        addUnclaimed(paragraph, w, to);
      }
      w = Math.max(to, w + 1);
    }
  }

  private void addUnclaimed(int paragraph, int from, int to) {
    Span content = trimmed(from, to);
    if (content.isEmpty() || runsOn(paragraph, content)) {
      return;
    }
    int announcing = announcing(paragraph);
    if (announcing >= 0) {
      int subject = cues.subject(announcing);
      add(cues.phraseStart(subject), subject + 1, announcing, from, to, "announced quotation");
      return;
    }
    found.add(
        new FoundAttribution(
            List.of(),
            List.of(),
            List.of(content),
            Attribution.Type.DIRECT,
            "",
            true,
            false,
            "floating quotation",
            null));
  }

  /** Joins the quotation to the last attribution before it in its paragraph. */
  private boolean runsOn(int paragraph, Span content) {
    int start = words.start(a.paragraphFirst(paragraph));
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      List<Span> parts = found.get(i).content();
      int end = parts.get(parts.size() - 1).end();
      boolean before = parts.get(0).start() >= start && end <= content.start();
      boolean quoted = found.get(i).type() != Attribution.Type.INDIRECT;
      if (before
          && quoted
          && (last < 0 || found.get(last).content().get(0).compareTo(parts.get(0)) < 0)) {
        last = i;
      }
    }
    if (last < 0) {
      return false;
    }
    FoundAttribution one = found.get(last);
    List<Span> parts = new ArrayList<>(one.content());
    parts.add(content);
    found.set(
        last,
        new FoundAttribution(
            one.source(),
            one.cue(),
            parts,
            one.type(),
            one.cueLemma(),
            one.carriesOn(),
            one.negated(),
            one.rule(),
            one.confidence()));
    return true;
  }

  /** The verb with a subject that announces the paragraph: the one before ends in a colon. */
  private int announcing(int paragraph) {
    int end = a.paragraphFirst(paragraph);
    if (end == 0 || !words.is(end - 1, ':')) {
      return -1;
    }
    for (int w = end - 1; w >= words.sentenceFirst(a.sentenceOf(end - 1)); w--) {
      if (Tag.isVerb(a.syntax().tag(w)) && cues.subject(w) >= 0) {
        return w;
      }
    }
    return -1;
  }

  private void add(int from, int to, int cue, int contentFrom, int contentTo, String form) {
    Span source = trimmed(Math.min(from, to), to);
    Span content = trimmed(contentFrom, contentTo);
    if (!source.isEmpty() && !content.isEmpty()) {
      found.add(
          new FoundAttribution(
              List.of(source),
              List.of(new Span(words.start(cue), words.end(cue))),
              List.of(content),
              Attribution.Type.DIRECT,
              Tag.isVerb(a.syntax().tag(cue)) ? Stems.lemma(words, cue, a.syntax().tag(cue)) : "",
              false,
              false,
              form,
              null));
      for (int w = contentFrom; w < contentTo; w++) {
        claimed[w] = true;
      }
    }
  }

  private boolean isUnclaimed(int from, int to) {
    for (int w = from; w < to; w++) {
      if (claimed[w]) {
        return false;
      }
    }
    return true;
  }

  private boolean isSign(int w) {
    return Tag.isSign(a.syntax().tag(w));
  }

  private Span trimmed(int from, int to) {
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
}
