package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.AttributionFinder;
import news.parallax.source.AttributionParts;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.source.form.QuotationForms;
import news.parallax.source.form.SpokenClauses;
import news.parallax.text.Document;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by learned linear models: which words are the heads of cues, and for each,
 * which words around it are its source and its content (semantic role labelling with dependency
 * features, after Pareti 2015, "Attribution: a computational approach", and Newell et al. 2018 on
 * PolNeAR). Time is linear in the text. Threads may share one.
 */
public final class LearnedAttributionFinder implements AttributionFinder {
  /** No sentence that makes sense has more. */
  private static final int MOST_CUES = 16;

  /** Speech within quotations is never marked in the articles learned from. */
  private static final double LEAST_WITHIN = 0.3;

  /** Words that are cues less probably by what needs no tree are left alone. */
  private static final double LEAST_PLAIN = 0.1;

  static final Comparator<FoundAttribution> READING_ORDER =
      Comparator.comparing(one -> one.content().get(0));

  private final AttributionModel model;
  private final NameLists names = new NameLists();

  public LearnedAttributionFinder(AttributionModel model) {
    this.model = model;
  }

  /** The finder with the model that comes with Parallax. */
  public static LearnedAttributionFinder load() {
    return new LearnedAttributionFinder(AttributionModel.load());
  }

  @Override
  public List<FoundAttribution> find(ParsedDocument a) {
    List<FoundAttribution> found = new ArrayList<>();
    propose(
        a,
        new Judge() {
          @Override
          public boolean hears(int cue, double probability) {
            return probability >= model.threshold();
          }

          @Override
          public void take(int cue, double probability, FoundAttribution proposed) {
            found.add(proposed);
          }
        });
    new QuotationForms(a, found, speakers(a)).add();
    found.sort(READING_ORDER);
    return List.copyOf(found);
  }

  /** Who may speak in a document, by the names this finder knows. */
  PossibleSpeakers speakers(ParsedDocument a) {
    return new PossibleSpeakers(a, names);
  }

  /** Decides about what the models propose. */
  interface Judge {
    /**
     * Whether a word that may be the head of a cue is left alone for what is known of it without
     * the tree.
     *
     * @param probability by what needs no tree
     */
    default boolean passes(int cue, double probability) {
      return probability < LEAST_PLAIN;
    }

    /** Whether the attribution of a word that may be the head of a cue is worth working out. */
    boolean hears(int cue, double probability);

    /** Takes an attribution whose cue was heard; called in the order of the cues. */
    void take(int cue, double probability, FoundAttribution proposed);

    /** Takes what somebody says within a quotation of another. */
    default void takeWithin(FoundAttribution proposed) {}
  }

  /** Shows the judge what the models alone make of the document. */
  void propose(ParsedDocument a, Judge judge) {
    new Search(a, judge, false).run();
  }

  /** The same, with what is said within quotations. */
  void proposeAll(ParsedDocument a, Judge judge) {
    new Search(a, judge, true).run();
  }

  /** The search of one document. */
  private final class Search {
    private final ParsedDocument a;
    private final Words words;
    private final CueFeatures cues;
    private final Clauses under;
    private final SpokenClauses spoken;
    private final SpanFeatures spans;
    private final Labeller labeller = new Labeller(model.states(), model.steps());
    private final Features features = new Features();
    private final int[] sums = LinearModel.sums();
    private final Judge judge;
    private final boolean withinQuotations;
    private int sentence = -1;
    private int cuesInSentence;

    Search(ParsedDocument a, Judge judge, boolean withinQuotations) {
      this.withinQuotations = withinQuotations;
      this.a = a;
      this.judge = judge;
      cues = new CueFeatures(a);
      under = Clauses.of(a);
      spoken = new SpokenClauses(a);
      words = a.words();
      spans = new SpanFeatures(a);
    }

    void run() {
      List<Document.Paragraph> paragraphs = a.document().paragraphs();
      for (int p = 0; p < paragraphs.size(); p++) {
        if (paragraphs.get(p).section() != Section.METADATA) {
          for (int w = a.paragraphFirst(p); w < a.paragraphFirst(p + 1); w++) {
            consider(w);
          }
        }
      }
    }

    private void consider(int w) {
      if (!CueFeatures.isCandidate(a, w, model.known())) {
        return;
      }
      hear(w);
      if (withinQuotations && isClauseVerbWithinQuotation(w)) {
        considerWithin(w);
      }
    }

    /** Works out the attribution of a word if it is probable that it is the head of a cue. */
    private void hear(int w) {
      features.clear();
      cues.addPlain(w, features, false);
      model.cues().sum(features, sums);
      if (judge.passes(w, model.cues().probability(features.size(), sums))
          || CueFeatures.isAuxiliary(a, w)) {
        return;
      }
      double probability = probabilityInTree(w, false);
      if (judge.hears(w, probability) && isGranted(a.sentenceOf(w))) {
        spans.aim(w);
        FoundAttribution proposed = labelled(w, probability, Rule.MODEL);
        if (proposed != null) {
          judge.take(w, probability, proposed);
        }
      }
    }

    /** The probability of the word by all that is known, when what needs no tree is weighed. */
    private double probabilityInTree(int w, boolean unquoted) {
      int plain = features.size();
      features.clear();
      cues.addTree(w, features, unquoted);
      model.cuesInTree().add(features, 0, sums);
      return model.cues().probability(plain + features.size(), sums);
    }

    private boolean isClauseVerbWithinQuotation(int w) {
      return a.quotes().of(w) >= 0
          && (under.tree().relations(w) & 1 << Relation.CCOMP) != 0
          && !CueFeatures.isAuxiliary(a, w);
    }

    /** Looks at a word within a quotation as if there were no quotation marks. */
    private void considerWithin(int w) {
      features.clear();
      cues.addPlain(w, features, true);
      model.cues().sum(features, sums);
      double probability = probabilityInTree(w, true);
      if (probability < LEAST_WITHIN || !isGranted(a.sentenceOf(w))) {
        return;
      }
      spans.aimWithin(w);
      FoundAttribution proposed = labelled(w, probability, Rule.SPEECH_WITHIN_QUOTATION);
      if (proposed != null) {
        judge.takeWithin(proposed);
      }
    }

    private @Nullable FoundAttribution labelled(int w, double probability, Rule rule) {
      LabelledWords labels = new LabelledWords(a, spans.first(), labeller.label(spans));
      List<Span> content = labels.runs(Labeller.CONTENT);
      if (content.isEmpty()) {
        return null;
      }
      List<Span> cue = labels.runs(Labeller.CUE);
      return new FoundAttribution(
          new AttributionParts(
              source(labels, w),
              cue.isEmpty() ? List.of(new Span(words.start(w), words.end(w))) : cue,
              content,
              labels.type()),
          Manner.statement(spoken.isNegated(w)),
          FoundBy.of(rule),
          probability,
          Lemmas.shipped().lemma(words, w, a.syntax().tag(w)),
          false);
    }

    /** Whether another cue is looked at in a sentence: the time a sentence may take is limited. */
    private boolean isGranted(int ofSentence) {
      cuesInSentence = ofSentence == sentence ? cuesInSentence + 1 : 1;
      sentence = ofSentence;
      return cuesInSentence <= MOST_CUES;
    }

    /** The source as labelled; if none is, the subject the cue's clause shares with those above. */
    private List<Span> source(LabelledWords labels, int cue) {
      List<Span> labelled = labels.runs(Labeller.SOURCE);
      int subject = labelled.isEmpty() ? spoken.understoodSubject(cue) : -1;
      if (subject < spans.first() || subject >= spans.end() || !labels.isFree(subject)) {
        return labelled;
      }
      int from = subject;
      while (from > Math.max(spans.first(), under.tree().phraseStart(subject))
          && labels.isFree(from - 1)) {
        from--;
      }
      return List.of(new Span(words.start(from), words.end(subject)));
    }
  }
}
