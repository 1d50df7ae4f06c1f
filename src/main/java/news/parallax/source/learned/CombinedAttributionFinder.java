package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionFinder;
import news.parallax.source.FoundAttribution;
import news.parallax.source.RuleAttributionFinder;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;

/**
 * Finds attributions by the rules and the learned models together: both propose, {@link Agreement}
 * decides. What only the model sees needs a high probability, what both see a low one, and what
 * only the rules see a cue that was nearly always right. Threads may share one.
 */
public final class CombinedAttributionFinder implements AttributionFinder {
  /**
   * Least confidence of an attribution that the model proposes. Precision on PolNeAR's training
   * articles, cross-validated, is 0.85 with it. Lower values gain F1 there and lose it on GUM,
   * which counts speech only; 0.42 to 0.50 were compared there and on the development part.
   */
  static final double LEAST_CONFIDENCE = 0.48;

  /** Below it no rule can raise the confidence enough, however reliable; spares the logarithms. */
  static final double LEAST_PROBABILITY = 0.05;

  /** Least reliability of a cue that the model does not agree to; most such cues are right. */
  static final double LEAST_RELIABILITY = 0.7;

  /** Below it the rules know a verb with its complement as an act, "approved a loan". */
  static final double LEAST_KNOWN = 0.05;

  /** A word or two that only the model sees and nobody is quoted with are no statement. */
  static final int LEAST_WORDS = 3;

  /** Complements whose end the rules find more often than the model. */
  private static final Set<String> CLAUSES =
      Set.of("verb_that", "verb_clause", "verb_question", "according_to");

  private final AttributionFinder rules = RuleAttributionFinder.proposingAll();
  private final LearnedAttributionFinder learned;

  CombinedAttributionFinder(LearnedAttributionFinder learned) {
    this.learned = learned;
  }

  /** The finder with the model and the word lists that come with Parallax. */
  public static CombinedAttributionFinder load() {
    return new CombinedAttributionFinder(LearnedAttributionFinder.load());
  }

  @Override
  public List<FoundAttribution> find(ParsedDocument analysis) {
    Combination combination = new Combination(analysis.words(), rules.find(analysis));
    learned.propose(analysis, combination);
    combination.addWhatOnlyRulesSee();
    LearnedAttributionFinder.addForms(analysis, combination.found);
    return List.copyOf(combination.found);
  }

  /** What the rules propose for a document, joined with what the model does. */
  private static final class Combination implements LearnedAttributionFinder.Judge {
    private final Words words;
    private final List<FoundAttribution> ruled;
    private final int[] ruledAt;
    private final boolean[] joined;
    private final List<FoundAttribution> found = new ArrayList<>();

    Combination(Words words, List<FoundAttribution> ruled) {
      this.words = words;
      this.ruled = ruled;
      joined = new boolean[ruled.size()];
      ruledAt = new int[words.count()];
      Arrays.fill(ruledAt, -1);
      for (int i = 0; i < ruled.size(); i++) {
        for (Span cue : ruled.get(i).cue()) {
          for (int w = words.at(cue.start());
              w < words.count() && words.start(w) < cue.end();
              w++) {
            if (ruledAt[w] < 0 || reliability(ruledAt[w]) < reliability(i)) {
              ruledAt[w] = i;
            }
          }
        }
      }
    }

    private double reliability(int rule) {
      Double known = ruled.get(rule).confidence();
      return known == null ? 0 : known;
    }

    @Override
    public boolean hears(int cue, double probability) {
      if (probability < LEAST_PROBABILITY) {
        return false;
      }
      boolean known = ruledAt[cue] >= 0;
      return confidence(cue, probability, known, true) >= LEAST_CONFIDENCE;
    }

    @Override
    public void take(int cue, double probability, FoundAttribution proposed) {
      FoundAttribution rule = ruledAt[cue] < 0 ? null : ruled.get(ruledAt[cue]);
      double confidence =
          confidence(
              cue,
              probability,
              rule != null && sameSource(rule, proposed),
              !proposed.source().isEmpty());
      if (confidence >= LEAST_CONFIDENCE && !isAct(cue, proposed)) {
        found.add(rule == null ? with(confidence, proposed) : joined(proposed, rule, confidence));
        if (rule != null) {
          joined[ruledAt[cue]] = true;
        }
      }
    }

    private double confidence(int cue, double probability, boolean sameSource, boolean sourced) {
      Double reliability = ruledAt[cue] < 0 ? null : Double.valueOf(reliability(ruledAt[cue]));
      return Agreement.confidence(probability, reliability, sameSource, sourced);
    }

    /** Whether words that nobody is quoted with are rather done than said. */
    private boolean isAct(int cue, FoundAttribution proposed) {
      return proposed.type() == Attribution.Type.INDIRECT
          && (ruledAt[cue] < 0
              ? words(proposed.content()) < LEAST_WORDS
              : reliability(ruledAt[cue]) < LEAST_KNOWN);
    }

    private int words(List<Span> spans) {
      int count = 0;
      for (Span span : spans) {
        for (int w = words.at(span.start());
            w < words.count() && words.start(w) < span.end();
            w++) {
          count++;
        }
      }
      return count;
    }

    void addWhatOnlyRulesSee() {
      for (int i = 0; i < ruled.size(); i++) {
        if (!joined[i] && reliability(i) >= LEAST_RELIABILITY) {
          found.add(ruled.get(i));
        }
      }
    }
  }

  private static boolean sameSource(FoundAttribution rule, FoundAttribution model) {
    return (rule.source().isEmpty() && model.source().isEmpty())
        || overlap(rule.source(), model.source());
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }

  private static FoundAttribution with(double confidence, FoundAttribution a) {
    return new FoundAttribution(
        a.source(),
        a.cue(),
        a.content(),
        a.type(),
        a.cueLemma(),
        a.carriesOn(),
        a.negated(),
        a.rule(),
        confidence);
  }

  /** The model's attribution with what the rules know better of it. */
  private static FoundAttribution joined(
      FoundAttribution model, FoundAttribution rule, double confidence) {
    boolean ends = CLAUSES.contains(rule.rule()) && overlap(rule.content(), model.content());
    boolean named = rule.source().isEmpty() || model.source().size() == 1;
    return new FoundAttribution(
        named ? model.source() : rule.source(),
        model.cue(),
        ends ? rule.content() : model.content(),
        ends ? rule.type() : model.type(),
        rule.cueLemma(),
        false,
        rule.negated(),
        rule.rule() + "+" + model.rule(),
        confidence);
  }
}
