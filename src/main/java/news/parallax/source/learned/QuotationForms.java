package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.Document;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
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

  private static final int LONGEST_LABEL = 5;

  /** How far before a quotation "in the words of" may stand. */
  private static final int FARTHEST_NAME = 20;

  private static final int WORDS = Words.hash("words");
  private static final int OF = Words.hash("of");
  private static final int THE = Words.hash("the");
  private static final Set<Integer> FIRST_PERSON =
      Set.of(
          Words.hash("i"),
          Words.hash("we"),
          Words.hash("my"),
          Words.hash("our"),
          Words.hash("me"),
          Words.hash("us"));

  private final ParsedDocument a;
  private final Words words;
  private final Dependents under;
  private final List<FoundAttribution> found;
  private final boolean[] claimed;

  /**
   * @param found what was found before; what the forms show is added to it
   */
  QuotationForms(ParsedDocument a, List<FoundAttribution> found) {
    this.a = a;
    words = a.words();
    under = Dependents.of(a);
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
    boolean transcript = isTranscript();
    for (int p = 0; p < paragraphs.size(); p++) {
      if (paragraphs.get(p).section() != Section.METADATA) {
        int first = a.paragraphFirst(p);
        int end = a.paragraphFirst(p + 1);
        addSigned(first, end);
        addPulled(first, end);
        if (transcript) {
          addTranscript(first, end);
        }
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

  /** A quotation set apart, with or without marks, its speaker behind it: "… we won. Ann Lee". */
  private void addPulled(int first, int end) {
    int from = lastSentence(first, end);
    if (from < first + LONG || end - from < 2 || end - from > LONGEST_NAME + 2) {
      return;
    }
    boolean open = words.isMark(from - 1) || Tag.isSign(a.syntax().tag(from - 1));
    boolean quoted = words.isMark(first) && words.isMark(from - 1);
    if (open
        && isNameTag(from, end)
        && isUnclaimed(first, end)
        && (quoted || hasFirstPerson(first, from))) {
      add(from, end, -1, first, from, "signed quotation");
    }
  }

  private int lastSentence(int first, int end) {
    int from = end > first ? words.sentenceFirst(a.sentenceOf(end - 1)) : first;
    int mark = end - 1;
    while (mark > from && !words.isMark(mark)) {
      mark--;
    }
    return mark > from || (mark == from && words.isMark(mark)) ? mark + 1 : from;
  }

  /** Whether the words are a name of two words or more, with what its bearer is behind a comma. */
  private boolean isNameTag(int from, int end) {
    int names = 0;
    boolean role = false;
    for (int w = from; w < end; w++) {
      int tag = a.syntax().tag(w);
      if (Tag.isVerb(tag) || tag == Tag.STOP || words.is(w, ':') || words.is(w, '/')) {
        return false;
      }
      role |= tag == Tag.COMMA;
      if (!role && (tag != Tag.NNP || !words.isCapitalised(w))) {
        return false;
      }
      names += role ? 0 : 1;
    }
    return names >= 2;
  }

  private boolean hasFirstPerson(int from, int to) {
    for (int w = from; w < to; w++) {
      if (FIRST_PERSON.contains(words.lower(w)) && a.quotes().of(w) < 0) {
        return true;
      }
    }
    return false;
  }

  /** NAME: what she says. */
  private void addTranscript(int first, int end) {
    int colon = label(first, end);
    if (colon >= 0 && !claimed[colon]) {
      int from = words.isMark(first) ? first + 1 : first;
      add(from, colon, colon, colon + 1, end, "transcript");
    }
  }

  /** The colon behind the name in capitals that a paragraph begins with; -1 if it does not. */
  private int label(int first, int end) {
    int from = first < end && words.isMark(first) ? first + 1 : first;
    int colon = from;
    while (colon < end && colon < from + LONGEST_LABEL && words.isUpperCase(colon)) {
      colon++;
    }
    return colon > from && colon + 1 < end && words.is(colon, ':') ? colon : -1;
  }

  /** Whether two paragraphs begin with a name in capitals; one alone is a heading more often. */
  private boolean isTranscript() {
    int labels = 0;
    for (int p = 0; p < a.document().paragraphs().size() && labels < 2; p++) {
      labels += label(a.paragraphFirst(p), a.paragraphFirst(p + 1)) >= 0 ? 1 : 0;
    }
    return labels == 2;
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
    if (content.isEmpty()
        || addWords(from, to)
        || runsOn(paragraph, content)
        || addVerb(from, to)) {
      return;
    }
    int announcing = announcing(paragraph);
    if (announcing >= 0) {
      int subject = under.subject(announcing);
      add(under.phraseStart(subject), subject + 1, announcing, from, to, "announced quotation");
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

  /** In the words of Ann Lee, "…". */
  private boolean addWords(int from, int to) {
    int first = Math.max(words.sentenceFirst(a.sentenceOf(from)), from - FARTHEST_NAME);
    for (int w = first; w + 2 < from; w++) {
      if (words.lower(w) == WORDS && words.lower(w + 1) == OF && w > first) {
        int cue = words.lower(w - 1) == THE && w - 2 >= first ? w - 2 : w - 1;
        return add(w + 2, from, cue, w + 2, from, to, "in the words of");
      }
    }
    return false;
  }

  /** A verb with a subject that stands right before the quotation. */
  private boolean addVerb(int from, int to) {
    int v = from - 1;
    if (v > 0 && (words.is(v, ':') || words.is(v, ','))) {
      v--;
    }
    if (v < words.sentenceFirst(a.sentenceOf(from))
        || !Tag.isVerb(a.syntax().tag(v))
        || (under.children(v) & (1 << Relation.AUXPASS | 1 << Relation.ATTR)) != 0) {
      return false;
    }
    int subject = under.subject(v) >= 0 ? under.subject(v) : under.understoodSubject(v);
    return subject >= 0
        && subject < v
        && !under.isPassive(v)
        && add(
            under.phraseStart(subject), subject + 1, v, v + 1, from, to, "verb before quotation");
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
    found.set(last, one.saidBy(one.source(), parts));
    return true;
  }

  /** The verb with a subject that announces the paragraph: the one before ends in a colon. */
  private int announcing(int paragraph) {
    int end = a.paragraphFirst(paragraph);
    if (end == 0 || !words.is(end - 1, ':')) {
      return -1;
    }
    for (int w = end - 1; w >= words.sentenceFirst(a.sentenceOf(end - 1)); w--) {
      if (Tag.isVerb(a.syntax().tag(w)) && under.subject(w) >= 0) {
        return w;
      }
    }
    return -1;
  }

  private void add(int from, int to, int cue, int contentFrom, int contentTo, String form) {
    add(from, to, cue, cue + 1, contentFrom, contentTo, form);
  }

  /** Adds an attribution; false if it has no source or no content. */
  private boolean add(
      int from, int to, int cue, int cueEnd, int contentFrom, int contentTo, String form) {
    Span source = trimmed(Math.min(from, to), to);
    Span content = trimmed(contentFrom, contentTo);
    if (source.isEmpty() || content.isEmpty()) {
      return false;
    }
    boolean verb = cue >= 0 && Tag.isVerb(a.syntax().tag(cue));
    found.add(
        new FoundAttribution(
            List.of(source),
            cue < 0 ? List.of() : List.of(new Span(words.start(cue), words.end(cueEnd - 1))),
            List.of(content),
            Attribution.Type.DIRECT,
            verb ? Stems.lemma(words, cue, a.syntax().tag(cue)) : "",
            false,
            false,
            form,
            null));
    for (int w = contentFrom; w < contentTo; w++) {
      claimed[w] = true;
    }
    return true;
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
