package news.parallax.frame.character;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.frame.label.Assertion;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.frame.loaded.LoadedWord;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds whom an article casts as hero, villain or victim. Threads may share one. */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
public final class CharacterFinder {
  private static final double STEPS = 1e4;

  /** What a word is to add to the log odds, at least, to be shown. */
  private static final double LEAST = 0.05;

  private static final WeakEvidence WEAK = new WeakEvidence();

  private final @Nullable CharacterModel model;

  /** A sentence casts an actor in a role once. */
  private record Place(int sentence, String actor, CharacterRole role) {}

  public CharacterFinder() {
    this(null);
  }

  /**
   * @param model null: the model that comes with Parallax
   */
  public CharacterFinder(@Nullable CharacterModel model) {
    this.model = model;
  }

  private CharacterModel model() {
    return model == null ? CharacterModel.shipped() : model;
  }

  /**
   * The castings in an article, in reading order.
   *
   * @param labels what it calls its actors
   * @param roles who acts and is acted upon
   * @param loaded its loaded words
   */
  public List<Casting> find(
      ParsedDocument document, List<Label> labels, List<Role> roles, List<LoadedWord> loaded) {
    return find(new CharacterReading(document, labels, roles, loaded));
  }

  /** The castings in an article that is read, in reading order. */
  public List<Casting> find(CharacterReading reading) {
    Map<Place, Integer> best = new HashMap<>();
    List<Casting> found = new ArrayList<>();
    CharacterModel by = model();
    float[] shared = {};
    double[] begun = {};
    for (int i = 0; i < reading.appearances().size(); i++) {
      CastingFeatures features = reading.features(i);
      if (features.shared() != shared) {
        shared = features.shared();
        begun = by.begin(features);
      }
      double[] odds = by.logOdds(begun, features);
      for (CharacterRole role : CharacterRole.values()) {
        double probability = round(by.probability(role.ordinal(), odds[role.ordinal()]));
        if (probability >= by.floors()[role.ordinal()]) {
          CastingEvidence evidence = evidence(reading, i, role);
          if (evidence != null) {
            Casting casting = casting(reading, i, role, probability, evidence);
            keep(casting, reading.sentence(i), best, found);
          }
        }
      }
    }
    return settled(found);
  }

  /** A casting is not sure where the article casts the same actor more in other roles. */
  private static List<Casting> settled(List<Casting> found) {
    Map<String, double[]> sums = new HashMap<>();
    for (Casting casting : found) {
      sums.computeIfAbsent(
                  casting.who().actor(), unused -> new double[CharacterRole.values().length])[
              casting.role().ordinal()] +=
          casting.confidence();
    }
    List<Casting> settled = new ArrayList<>();
    for (Casting casting : found) {
      double[] of = sums.getOrDefault(casting.who().actor(), new double[0]);
      double own = of[casting.role().ordinal()];
      boolean most = Arrays.stream(of).sum() <= 2 * own;
      settled.add(casting.sure() && !most ? casting.unsure() : casting);
    }
    return List.copyOf(settled);
  }

  private static void keep(
      Casting casting, int sentence, Map<Place, Integer> best, List<Casting> found) {
    Place place = new Place(sentence, casting.who().actor(), casting.role());
    Integer known = best.get(place);
    if (known == null) {
      best.put(place, found.size());
      found.add(casting);
    } else if (found.get(known).confidence() < casting.confidence()) {
      found.set(known, casting);
    }
  }

  private Casting casting(
      CharacterReading reading,
      int i,
      CharacterRole role,
      double probability,
      CastingEvidence evidence) {
    Appearance appearance = reading.appearances().get(i);
    Words words = reading.document().words();
    boolean sure =
        !evidence.weak()
            && probability >= round(model().thresholds()[role.ordinal()])
            && reading.isClear(i)
            && Assertion.ofWord(reading.document(), evidence.word());
    return new Casting(
        role,
        new Casting.ActorWords(
            appearance.span(), appearance.actor(), appearance.kind(), appearance.description()),
        new Span(words.start(evidence.word()), words.end(evidence.word())),
        evidence.basis(),
        probability,
        sure);
  }

  private @Nullable CastingEvidence evidence(CharacterReading reading, int i, CharacterRole role) {
    CastingEvidence said = said(reading, i, role);
    return said == null ? learned(reading, i, role) : said;
  }

  /** Of the words that the actor stands to as the role asks, the one that says most. */
  private @Nullable CastingEvidence said(CharacterReading reading, int i, CharacterRole role) {
    CastingEvidence best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Way way : reading.ways(i)) {
      Basis basis = CastingEvidence.basis(role, way);
      if (basis != null) {
        double weight = model().weight(CastingFeatures.hash(Template.WAY, way.code()), role);
        boolean weak = WEAK.is(way, reading);
        boolean says = best == null || (best.weak() == weak ? weight > most : best.weak());
        if (says) {
          best = new CastingEvidence(way.word(), basis, weak);
          most = weight;
        }
      }
    }
    return best;
  }

  /** The word that adds most to the log odds; null if none that means something adds to them. */
  private @Nullable CastingEvidence learned(CharacterReading reading, int i, CharacterRole role) {
    CastingFeatures features = reading.features(i);
    Map<Integer, Double> adds = new TreeMap<>();
    for (int f = 0; f < features.count(); f++) {
      int word = features.word(f);
      if (word >= 0
          && Tag.isOpenClass(reading.document().syntax().tag(word))
          && reading.tells(i, word)) {
        adds.merge(word, model().weight(features.hash(f), role), Double::sum);
      }
    }
    return adds.entrySet().stream()
        .filter(entry -> entry.getValue() > LEAST)
        .max(Map.Entry.<Integer, Double>comparingByValue())
        .map(entry -> new CastingEvidence(entry.getKey(), Basis.CONTEXT, true))
        .orElse(null);
  }

  private static double round(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
