package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.ContentForm;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Makes an attribution of spans of the text out of a candidate of words. */
final class FoundSpans {
  private final SourceActs acts = new SourceActs();
  private final CueLexicon lexicon;

  FoundSpans(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable FoundAttribution of(Candidate c, Grammar grammar) {
    Words words = grammar.words();
    String plain = grammar.document().plain();
    List<Span> content = spans(c.content(), grammar);
    if (content.isEmpty()) {
      return null;
    }
    Attribution.Type type = Attribution.Type.INDIRECT;
    int quotedLength = 0;
    int length = 0;
    for (Range range : c.content()) {
      int from = words.start(range.from());
      int to = grammar.end(range.to() - 1);
      boolean open = false;
      for (int i = from; i < to; i++) {
        if (plain.charAt(i) == '"') {
          open = !open;
          quotedLength++;
        } else if (open) {
          quotedLength++;
        }
      }
      length += to - from;
    }
    if (quotedLength > 0) {
      type = quotedLength >= length - 3 ? Attribution.Type.DIRECT : Attribution.Type.MIXED;
    }
    FoundAttribution found =
        new FoundAttribution(
            new AttributionParts(spans(c.source(), grammar), cue(c, grammar), content, type),
            Manner.STATEMENT,
            FoundBy.of(c.rule()),
            c.key().isEmpty() ? null : Double.valueOf(lexicon.reliability(c.key())),
            c.lemma(),
            c.carriesOn());
    return found.as(act(c, words, type), false);
  }

  /** The spans of the cue; a sign that is all of it is kept. */
  private static List<Span> cue(Candidate c, Grammar grammar) {
    List<Span> spans = spans(c.cue(), grammar);
    if (spans.isEmpty() && !c.cue().isEmpty()) {
      Range only = c.cue().get(0);
      int first = grammar.words().start(only.from());
      return List.of(new Span(first, grammar.end(only.to() - 1)));
    }
    return spans;
  }

  private Attribution.Act act(Candidate c, Words words, Attribution.Type type) {
    if (c.cue().isEmpty()) {
      return Attribution.Act.STATEMENT;
    }
    ContentForm form = c.rule().form(type);
    int last = c.cue().get(c.cue().size() - 1).to() - 1;
    return acts.of(c.lemma(), words.lower(last), form == null ? passiveForm(c.key()) : form);
  }

  /** What follows a passive verb, by the complement in the key of its cue. */
  private static ContentForm passiveForm(String key) {
    if (key.endsWith(":infinitive")) {
      return ContentForm.INFINITIVE;
    }
    boolean clause = key.endsWith(":that") || key.endsWith(":clause") || key.endsWith(":question");
    return clause ? ContentForm.CLAUSE : ContentForm.PHRASE;
  }

  /** Spans of text without the quotation marks and commas around them. */
  private static List<Span> spans(List<Range> ranges, Grammar grammar) {
    Words words = grammar.words();
    List<Span> spans = new ArrayList<>();
    for (Range range : ranges) {
      int from = range.from();
      int to = range.to();
      while (from < to && isTrimmed(words, from)) {
        from++;
      }
      while (to > from && isTrimmed(words, to - 1)) {
        to--;
      }
      if (from < to) {
        spans.add(new Span(words.start(from), grammar.end(to - 1)));
      }
    }
    return spans;
  }

  private static boolean isTrimmed(Words words, int i) {
    return words.end(i) - words.start(i) == 1
        && "\"',.:;`-\u2013\u2014".indexOf(words.first(i)) >= 0;
  }
}
