package news.parallax.learn.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.evaluate.MarkedAttribution;
import news.parallax.learn.syntax.Logistic;
import news.parallax.source.learned.AttributionModel;
import news.parallax.source.learned.CueFeatures;
import news.parallax.source.learned.Labeller;
import news.parallax.source.learned.SpanFeatures;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Trains the cue classifier and the labeller on marked articles. */
final class AttributionTrainer {
  private static final int CUE_BITS = 17;
  private static final int LABEL_BITS = 20;

  private static final int STEP_BITS = 16;

  /** Where precision is near four in five, by cross-validation. */
  private static final double THRESHOLD = 0.45;

  /** A marked article, analysed. */
  public record Example(ParsedDocument analysis, List<Target> targets) {}

  /** A marked attribution in words: the head of its cue and the label of each word it covers. */
  record Target(int cue, Map<Integer, Byte> labels) {}

  /** A word that may be the head of a cue: its features without and with the tree. */
  private static final class CueCase {
    final int[] plain;
    final int[] inTree;
    final boolean yes;

    CueCase(int[] plain, int[] inTree, boolean yes) {
      this.plain = plain;
      this.inTree = inTree;
      this.yes = yes;
    }
  }

  private final SyntaxModel syntax;
  private final Features f = new Features();

  AttributionTrainer(SyntaxModel syntax) {
    this.syntax = syntax;
  }

  List<Example> examples(List<GoldArticle> articles) {
    Segmenter segmenter = new Segmenter();
    List<Example> examples = new ArrayList<>();
    for (GoldArticle article : articles) {
      ParsedDocument analysis = syntax.parse(segmenter.segment(article.text()));
      examples.add(new Example(analysis, targets(article, analysis)));
    }
    return examples;
  }

  private static List<Target> targets(GoldArticle article, ParsedDocument a) {
    List<Target> targets = new ArrayList<>();
    for (MarkedAttribution marked : article.attributions()) {
      List<Integer> cue = wordsIn(a, marked.cue());
      if (cue.isEmpty() || marked.content().isEmpty()) {
        continue;
      }
      Map<Integer, Byte> labels = new TreeMap<>();
      wordsIn(a, marked.content()).forEach(w -> labels.put(w, (byte) Labeller.CONTENT));
      wordsIn(a, marked.source()).forEach(w -> labels.put(w, (byte) Labeller.SOURCE));
      cue.forEach(w -> labels.put(w, (byte) Labeller.CUE));
      targets.add(new Target(headOf(a, cue), labels));
    }
    return targets;
  }

  private static List<Integer> wordsIn(ParsedDocument a, List<Span> spans) {
    List<Integer> in = new ArrayList<>();
    Words words = a.words();
    for (Span span : spans) {
      int low = 0;
      int high = words.count();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (words.end(middle) <= span.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (int w = low; w < words.count() && words.start(w) < span.end(); w++) {
        in.add(w);
      }
    }
    return in;
  }

  /** The last verb that is no auxiliary; else the last noun; else the first word that is none. */
  private static int headOf(ParsedDocument a, List<Integer> cue) {
    Syntax syntax = a.syntax();
    for (int i = cue.size() - 1; i >= 0; i--) {
      int w = cue.get(i);
      int relation = syntax.relation(w);
      if (Tag.isVerb(syntax.tag(w)) && relation != Relation.AUX && relation != Relation.AUXPASS) {
        return w;
      }
    }
    for (int i = cue.size() - 1; i >= 0; i--) {
      if (Tag.isNoun(syntax.tag(cue.get(i)))) {
        return cue.get(i);
      }
    }
    return cue.get(0);
  }

  AttributionModel train(List<Example> examples) {
    Lexicon known = known(examples);
    List<CueCase> cases = new ArrayList<>();
    List<Crf.Case> windows = new ArrayList<>();
    int missed = 0;
    int targets = 0;
    for (Example example : examples) {
      ParsedDocument a = example.analysis();
      CueFeatures cues = new CueFeatures(a);
      SpanFeatures spans = new SpanFeatures(a);
      Set<Integer> heads = new HashSet<>();
      example.targets().forEach(target -> heads.add(target.cue()));
      for (int w = 0; w < a.words().count(); w++) {
        if (CueFeatures.isCandidate(a, w, known) && !CueFeatures.isAuxiliary(a, w)) {
          f.clear();
          cues.addPlain(w, f, false);
          int[] plain = f.toArray();
          f.clear();
          cues.addTree(w, f, false);
          cases.add(new CueCase(plain, f.toArray(), heads.contains(w)));
        } else if (heads.contains(w)) {
          missed++;
        }
      }
      targets += heads.size();
      for (Target target : example.targets()) {
        windows.add(window(spans, target, a));
      }
    }
    System.out.println(
        cases.size() + " cue candidates, missed " + missed + " of " + targets + " cues");
    Logistic plain = new Logistic(CUE_BITS);
    plain.train(
        cases.stream().map(one -> new Logistic.Case(one.plain, one.yes)).toList(), 5, 0.03f, 1e-5f);
    Logistic inTree = new Logistic(CUE_BITS);
    inTree.train(
        cases.stream()
            .map(one -> new Logistic.Case(one.inTree, one.yes, plain.odds(one.plain)))
            .toList(),
        5,
        0.03f,
        1e-5f);
    float largest = Math.max(plain.largest(), inTree.largest());
    Crf crf = new Crf(LABEL_BITS, STEP_BITS);
    crf.train(windows, 5, 0.02f, 1e-6f);
    return new AttributionModel(
        known, plain.model(largest), inTree.model(largest), THRESHOLD, crf.states(), crf.steps());
  }

  private Crf.Case window(SpanFeatures spans, Target target, ParsedDocument a) {
    spans.aim(target.cue());
    int n = spans.pieces();
    int[][] states = new int[n][];
    int[][] steps = new int[n][];
    byte[] gold = new byte[n];
    for (int i = 0; i < n; i++) {
      spans.look(i);
      f.clear();
      spans.add(f);
      states[i] = f.toArray();
      f.clear();
      spans.addStep(f);
      steps[i] = f.toArray();
      gold[i] = mostOf(spans.pieceFirst(i), spans.pieceFirst(i + 1), target, a);
    }
    return new Crf.Case(states, steps, gold);
  }

  /** The label of most words from the first to before the end; of signs if there are no words. */
  private static byte mostOf(int first, int end, Target target, ParsedDocument a) {
    int[] counts = new int[Labeller.LABELS];
    int[] signs = new int[Labeller.LABELS];
    for (int w = first; w < end; w++) {
      boolean sign = Tag.isSign(a.syntax().tag(w));
      (sign ? signs : counts)[target.labels().getOrDefault(w, (byte) Labeller.NONE)]++;
    }
    byte most = most(counts);
    return counts[most] > 0 ? most : most(signs);
  }

  private static byte most(int[] counts) {
    int most = 0;
    for (int c = 1; c < counts.length; c++) {
      most = counts[c] > counts[most] ? c : most;
    }
    return (byte) most;
  }

  /** Stems other than verbs that stand as heads of cues at least three times. */
  private static Lexicon known(List<Example> examples) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (Target target : example.targets()) {
        if (!Tag.isVerb(example.analysis().syntax().tag(target.cue()))) {
          counts.merge(example.analysis().stem(target.cue()), 1, Integer::sum);
        }
      }
    }
    Map<Integer, Short> known = new TreeMap<>();
    counts.forEach(
        (stem, count) -> {
          if (count >= 3) {
            known.put(stem, (short) 1);
          }
        });
    return new Lexicon(known);
  }
}
