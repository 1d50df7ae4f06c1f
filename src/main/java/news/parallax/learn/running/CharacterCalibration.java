package news.parallax.learn.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterFinder;
import news.parallax.frame.character.CharacterModel;
import news.parallax.frame.character.CharacterRole;
import news.parallax.learn.ExpectedF1;

/**
 * Sets the curves from log odds to probabilities and the thresholds by what models find in blocks
 * they did not see.
 *
 * @param models for each fold the model learned without it
 */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
record CharacterCalibration(List<CharacterText> texts, Map<Integer, CharacterModel> models) {
  private static final CharacterRole[] ROLES = CharacterRole.values();
  private static final List<CharacterRole> COMMONEST_FIRST =
      List.of(CharacterRole.VILLAIN, CharacterRole.VICTIM, CharacterRole.HERO);
  private static final float STEP = 0.01f;
  private static final float LEAST = 0.02f;
  private static final float NEVER = 1;

  /**
   * How often what is sure is to be what a coder gives. Coders name a character once in six
   * sentences and leave out many that they would not call wrong.
   */
  private static final double PRECISION = 0.6;

  /**
   * @param more texts that are learned from besides, by every model
   */
  static CharacterCalibration heldOut(List<CharacterText> texts, List<CharacterText> more) {
    Map<Integer, CharacterModel> models = new TreeMap<>();
    for (int fold : CharacterEvaluation.folds(texts)) {
      List<CharacterText> learned =
          Stream.concat(texts.stream().filter(t -> t.block().fold() != fold), more.stream())
              .toList();
      models.put(fold, new CharacterTrainer(learned).train());
    }
    return new CharacterCalibration(texts, models);
  }

  /** For each fold its model, with curves and thresholds that do not know the fold. */
  Map<Integer, CharacterModel> folded() {
    Map<Integer, CharacterModel> folded = new TreeMap<>();
    models.forEach(
        (fold, model) -> folded.put(fold, calibrated(model, text -> text.block().fold() != fold)));
    return folded;
  }

  /** A model of all blocks, with curves and thresholds by all of them. */
  CharacterModel model(CharacterModel model) {
    return calibrated(model, text -> true);
  }

  private CharacterModel calibrated(CharacterModel model, Predicate<CharacterText> used) {
    float[] slope = new float[ROLES.length];
    float[] offset = new float[ROLES.length];
    List<CharacterText> seen = texts.stream().filter(used).toList();
    for (CharacterRole role : ROLES) {
      double[] curve = curve(role, seen);
      slope[role.ordinal()] = (float) curve[0];
      offset[role.ordinal()] = (float) curve[1];
    }
    float[] floors = new float[ROLES.length];
    float[] thresholds = new float[ROLES.length];
    java.util.Arrays.fill(floors, LEAST);
    CharacterModel.Curves curves = new CharacterModel.Curves(slope, offset, floors, thresholds);
    List<List<Casting>> found = new ArrayList<>();
    for (CharacterText text : seen) {
      CharacterModel of = models.getOrDefault(text.block().fold(), model).with(curves);
      found.add(CharacterEvaluation.inCoded(text, new CharacterFinder(of).find(text.reading())));
    }
    java.util.Arrays.fill(floors, NEVER);
    for (CharacterRole role : COMMONEST_FIRST) {
      choose(role, seen, found, floors, thresholds);
    }
    return model.with(curves);
  }

  private double[] curve(CharacterRole role, List<CharacterText> seen) {
    List<Double> odds = new ArrayList<>();
    List<Boolean> cast = new ArrayList<>();
    for (CharacterText text : seen) {
      CharacterModel model = models.get(text.block().fold());
      for (int i = 0; model != null && i < text.coded().size(); i++) {
        boolean yes = text.targets().get(i).contains(role);
        if (text.coded().get(i) >= 0 && (yes || !text.open().get(i))) {
          odds.add(model.logOdds(text.reading().features(i))[role.ordinal()]);
          cast.add(yes);
        }
      }
    }
    boolean[] carries = new boolean[cast.size()];
    for (int i = 0; i < carries.length; i++) {
      carries[i] = cast.get(i);
    }
    return ExpectedF1.curve(odds.stream().mapToDouble(Double::doubleValue).toArray(), carries);
  }

  /**
   * The floor of a role is that of the highest F1 over all roles whose floor is known, none found
   * if all of it would be wrong too often; what is sure is right as often as is asked for.
   */
  private static void choose(
      CharacterRole role,
      List<CharacterText> seen,
      List<List<Casting>> found,
      float[] floors,
      float[] thresholds) {
    double best = scores(seen, found, c -> c.confidence() >= floors[c.role().ordinal()]).f1();
    float floor = NEVER;
    float sure = NEVER;
    for (float limit = NEVER - STEP; limit >= LEAST; limit -= STEP) {
      float least = limit;
      double f1 =
          scores(
                  seen,
                  found,
                  c -> c.confidence() >= (c.role() == role ? least : floors[c.role().ordinal()]))
              .f1();
      if (f1 > best) {
        best = f1;
        floor = limit;
      }
      CharacterScores linked =
          scores(seen, found, c -> c.sure() && c.role() == role && c.confidence() >= least);
      if (linked.precision(role) >= PRECISION) {
        sure = limit;
      }
    }
    floors[role.ordinal()] = Math.min(floor, sure);
    thresholds[role.ordinal()] = Math.max(sure, floors[role.ordinal()]);
  }

  private static CharacterScores scores(
      List<CharacterText> seen, List<List<Casting>> found, Predicate<Casting> counted) {
    CharacterScores scores = new CharacterScores();
    for (int t = 0; t < seen.size(); t++) {
      scores.add(seen.get(t), found.get(t).stream().filter(counted).toList());
    }
    return scores;
  }
}
