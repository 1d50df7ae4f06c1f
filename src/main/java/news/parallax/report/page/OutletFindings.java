package news.parallax.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.parallax.coverage.Proportion;

/**
 * What stands out among outlets: who is heard in one only, frames and official sources that an
 * outlet has clearly more or less of. Clearly means that intervals over articles lie apart, so wide
 * that of all that is compared nothing is clear by chance.
 */
final class OutletFindings {
  private static final int OUTLETS = 3;
  private static final int NAMES = 3;
  private static final int FRAMES = 3;

  /** Sentences or attributions below which an outlet is not held against others. */
  private static final int LEAST = 30;

  /**
   * Standard errors that intervals reach where outlets are held against one another: of some 300
   * comparisons, as many as the page has outlets and frames, one in 20 pages then has one that is
   * by chance (Bonferroni). Each article is an observation, not each sentence.
   */
  private static final double SURE = 3.76;

  /** A share that is less larger than this than that of the others is not told of. */
  private static final double LARGER = 1.5;

  /** Articles below which it is not: those of a few days are of a few subjects. */
  private static final int ARTICLES = 10;

  private final Outlets outlets;
  private final Citations citations;
  private final Frames frames;
  private final int times;

  /**
   * @param times how many times as many of each sort as the page has room for
   */
  OutletFindings(Outlets outlets, Citations citations, Frames frames, int times) {
    this.times = times;
    this.outlets = outlets;
    this.citations = citations;
    this.frames = frames;
  }

  List<Finding> heardOnce() {
    List<Finding> found = new ArrayList<>();
    if (outlets.all() < 2) {
      return found;
    }
    List<Outlets.Line> lines = new ArrayList<>(outlets.lines());
    lines.removeIf(line -> citations.heardOnlyBy(line.id()).isEmpty());
    lines.sort(
        Comparator.comparingLong(
                (Outlets.Line line) -> -citations.heardOnlyBy(line.id()).get(0).cited())
            .thenComparing(Outlets.Line::name));
    lines.stream().limit((long) OUTLETS * times).forEach(line -> found.add(heardOnlyBy(line)));
    return found;
  }

  private Finding heardOnlyBy(Outlets.Line line) {
    Finding finding = new Finding().say("In this run only " + line.name() + " cites ");
    List<Citations.Source> heard = citations.heardOnlyBy(line.id());
    int told = Math.min(NAMES, heard.size());
    for (int i = 0; i < told; i++) {
      Citations.Source source = heard.get(i);
      finding.say(i == 0 ? "" : i == told - 1 ? " and " : ", ");
      finding.open(source.name(), "cites/" + line.id() + "/" + source.id());
    }
    return finding.say(
        told == 1 ? Citations.SureCitation.TWICE_ALONE : Citations.SureCitation.TWICE);
  }

  /** The frames that an outlet has most more of than the run, one of each outlet and frame. */
  List<Finding> frames() {
    Map<String, Frames.Use> all = new HashMap<>();
    frames.uses().stream()
        .filter(use -> use.outlet().equals(Frames.ALL))
        .forEach(use -> all.put(use.frame(), use));
    Set<String> told = new HashSet<>();
    List<Finding> found = new ArrayList<>();
    frames.uses().stream()
        .filter(use -> outlets.knows(use.outlet()) && use.counts().get(3) >= ARTICLES)
        .filter(use -> use.counts().get(1) >= LEAST)
        .filter(use -> gap(use, all) > 0)
        .sorted(
            Comparator.comparingDouble((Frames.Use use) -> -gap(use, all))
                .thenComparing(Frames.Use::outlet)
                .thenComparing(Frames.Use::frame))
        .forEach(
            use -> {
              if (found.size() < FRAMES * times
                  && !told.contains(use.outlet())
                  && !told.contains(use.frame())) {
                told.add(use.outlet());
                told.add(use.frame());
                found.add(frame(use, Objects.requireNonNull(all.get(use.frame()))));
              }
            });
    return found;
  }

  /** How far an outlet lies above the others, as far as that is sure; 0 if it is not. */
  private static double gap(Frames.Use use, Map<String, Frames.Use> all) {
    Proportion others = others(use, Objects.requireNonNull(all.get(use.frame())));
    double gap = low(use.sentences()) - high(others);
    boolean large = use.sentenceShare().value() >= LARGER * Share.of(others).value();
    return large ? gap : 0;
  }

  /** What the outlets but for one have. */
  private static Proportion others(Frames.Use use, Frames.Use run) {
    return new Proportion(
        run.counts().get(0) - use.counts().get(0),
        run.counts().get(1) - use.counts().get(1),
        Math.max(0, run.observations() - use.observations()));
  }

  private static double low(Proportion share) {
    Double low = share.low(SURE);
    return low == null ? 0 : low;
  }

  private static double high(Proportion share) {
    Double high = share.high(SURE);
    return high == null ? 1 : high;
  }

  private Finding frame(Frames.Use use, Frames.Use run) {
    Frames.Definition frame = Objects.requireNonNull(frames.definitions().get(use.frame()));
    return new Finding()
        .say(outlets.name(use.outlet()) + " has the frame “" + frame.label() + "” in ")
        .open(
            use.sentenceShare().percent() + " of its sentences",
            "frame/" + use.outlet() + "/" + use.frame())
        .say(", the others in " + Share.of(others(use, run)).percent() + ".");
  }

  /** The outlets with the largest and the smallest share of official sources, if they lie apart. */
  List<Finding> officials() {
    List<Outlets.Line> lines = new ArrayList<>(outlets.lines());
    lines.removeIf(
        line -> line.attributions() < LEAST || line.articles() < ARTICLES || line.unknown());
    if (lines.size() < 2) {
      return List.of();
    }
    lines.sort(
        Comparator.comparingDouble((Outlets.Line line) -> line.official().value())
            .thenComparing(Outlets.Line::name));
    Outlets.Line least = lines.get(0);
    Outlets.Line most = lines.get(lines.size() - 1);
    if (high(least.officials()) >= low(most.officials())) {
      return List.of();
    }
    return List.of(
        new Finding()
            .say("Of what " + most.name() + " attributes, ")
            .open(most.official().percent(), "sources")
            .say(" comes from officials; at " + least.name() + " it is ")
            .open(least.official().percent(), "sources")
            .say("."));
  }
}
