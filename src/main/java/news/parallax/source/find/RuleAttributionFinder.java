package news.parallax.source.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.parallax.article.Section;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import news.parallax.source.find.Candidate.Range;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.GrammarReader;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Proposes attributions by rules over words, word classes and quotation marks, paragraph by
 * paragraph, also such as their cues are not trusted for: the confidence tells how often each cue
 * was right in coded articles. A model decides.
 */
public final class RuleAttributionFinder {
  /** Within what cues announce that are right less often than this, others are found too. */
  private static final double LEAST_RELIABILITY = 0.45;

  private final GrammarReader grammars = GrammarReader.shipped();
  private final WordLists lists = new WordLists();
  private final Lemmas forms = Lemmas.shipped();
  private final CueLexicon lexicon;
  private final FoundSpans spans;

  /** Reads the word lists and the counted reliabilities of cues. */
  public RuleAttributionFinder() {
    this(CueLexicon.shipped());
  }

  /** A finder with reliabilities of its own, by cue and complement. */
  public RuleAttributionFinder(Map<String, Double> reliabilities) {
    lexicon = new CueLexicon(lists, reliabilities, LEAST_RELIABILITY);
    spans = new FoundSpans(lexicon);
  }

  /**
   * What was found.
   *
   * @param found in no other one
   * @param nested those that are trusted and stand within the content of another that is
   */
  public record Both(List<FoundAttribution> found, List<FoundAttribution> nested) {
    public Both {
      found = List.copyOf(found);
      nested = List.copyOf(nested);
    }
  }

  /** Finds attributions that stand in no other one. */
  public List<FoundAttribution> find(ParsedDocument parsed) {
    return findBoth(parsed).found();
  }

  /** Finds attributions and, apart, those within what others say. */
  public Both findBoth(ParsedDocument parsed) {
    Grammar grammar = grammar(parsed);
    List<Candidate> nested = new ArrayList<>();
    List<Candidate> candidates = candidates(parsed.document(), grammar, nested);
    nested.removeIf(one -> !lexicon.trusts(one.key()));
    return new Both(located(candidates, grammar), located(nested, grammar));
  }

  private List<FoundAttribution> located(List<Candidate> candidates, Grammar grammar) {
    List<FoundAttribution> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      FoundAttribution attribution = spans.of(candidate, grammar);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    found.sort(
        Comparator.comparing((FoundAttribution a) -> a.content().get(0))
            .thenComparing(a -> a.cue().isEmpty() ? a.content().get(0) : a.cue().get(0)));
    return found;
  }

  public Grammar grammar(ParsedDocument parsed) {
    return grammars.read(parsed);
  }

  public List<Candidate> candidates(Document document, Grammar grammar) {
    return candidates(document, grammar, new ArrayList<>());
  }

  private List<Candidate> candidates(
      Document document, Grammar grammar, List<Candidate> nestedOnes) {
    List<Candidate> all = new ArrayList<>();
    CueReading reading =
        new CueReading(grammar, forms, lists, lexicon, isTranscript(document, grammar.words()));
    boolean[] quoted = reading.quoted();
    Candidate announced = null;
    int paragraphBefore = 0;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() == Section.METADATA) {
        continue;
      }
      Passage passage = Passage.of(paragraph, grammar, quoted, lists);
      int begin = all.size();
      Candidate next = null;
      List<Range> alone = new ArrayList<>();
      for (Range unit : passage.units()) {
        boolean first = unit.equals(passage.units().get(0));
        int end = passage.units().get(passage.units().size() - 1).to();
        boolean headline = passage.units().size() == 1 && isHeadline(document, paragraph);
        UnitReader reader =
            new UnitReader(new Unit(reading, unit.from(), unit.to(), first, end, headline));
        List<Candidate> read = withoutNested(reader.read(), nestedOnes);
        next = reader.announced();
        if (read.isEmpty() && isSpeechOnly(grammar.words(), unit, quoted)) {
          if (announced != null && all.size() == begin) {
            all.add(announced.and(List.of(unit)));
          } else {
            alone.add(unit);
          }
        } else if (!read.isEmpty()) {
          carryOn(all, begin, paragraphBefore, alone);
          all.addAll(read);
        }
      }
      carryOn(all, begin, paragraphBefore, alone);
      if (announced != null && all.size() == begin && !passage.units().isEmpty()) {
        Range first = passage.units().get(0);
        Range last = passage.units().get(passage.units().size() - 1);
        all.add(announced.and(List.of(new Range(first.from(), last.to()))));
      }
      announced = next;
      paragraphBefore = begin;
    }
    return all;
  }

  /** Whether the paragraph is a headline: marked as one, or the first of several without a stop. */
  private static boolean isHeadline(Document document, Document.Paragraph paragraph) {
    List<Document.Paragraph> all = document.paragraphs();
    char last = document.plain().charAt(paragraph.span().end() - 1);
    boolean first = all.size() > 1 && paragraph.equals(all.get(0));
    return paragraph.section() == Section.HEADLINE || (first && ".!?:".indexOf(last) < 0);
  }

  /** Whether at least two paragraphs begin like "SMITH: I was there." */
  private static boolean isTranscript(Document document, Words words) {
    int labels = 0;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      int first = words.firstOf(paragraph.firstSentence());
      int limit = Math.min(words.count() - 1, first + 4);
      int i = first;
      while (i < limit && !words.hasSmallLetter(i) && words.isCapitalised(i)) {
        i++;
      }
      labels += i > first && i <= limit && words.isSign(i, ':') ? 1 : 0;
    }
    return labels > 1;
  }

  /** Without attributions that stand within the content of another one that is trusted. */
  private List<Candidate> withoutNested(List<Candidate> read, List<Candidate> nestedOnes) {
    List<Candidate> outer = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean nested = false;
      for (int k = 0; k < read.size() && !nested; k++) {
        nested = k != i && lexicon.trusts(read.get(k).key()) && read.get(k).holds(read.get(i));
      }
      (nested ? nestedOnes : outer).add(read.get(i));
    }
    return outer;
  }

  private static boolean isSpeechOnly(Words words, Range unit, boolean[] quoted) {
    for (int i = unit.from(); i < unit.to(); i++) {
      if (words.isWord(i) && !quoted[i]) {
        return false;
      }
    }
    return quoted[unit.from()];
  }

  /** Quotations that stand alone, given and then forgotten, belong to whoever spoke last. */
  private static void carryOn(List<Candidate> all, int begin, int beginBefore, List<Range> alone) {
    if (alone.isEmpty()) {
      return;
    }
    int last = all.size() - 1;
    if (last >= begin && isSpeech(all.get(last))) {
      all.set(last, all.get(last).and(alone));
    } else {
      boolean known = last >= beginBefore && isSpeech(all.get(last));
      List<Range> content = List.copyOf(alone);
      all.add(new Candidate(List.of(), List.of(), content, "", "", known, Rule.FLOATING_QUOTATION));
    }
    alone.clear();
  }

  private static boolean isSpeech(Candidate candidate) {
    return candidate.rule().isQuotation() || candidate.carriesOn();
  }

  /** The candidate as spans of the text; null if nothing is left of its content. */
  public @Nullable FoundAttribution spans(Candidate candidate, Grammar grammar) {
    return spans.of(candidate, grammar);
  }
}
