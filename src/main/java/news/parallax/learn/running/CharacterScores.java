package news.parallax.learn.running;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.ScoreTable;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;

/**
 * Counts castings found against those coded. Coders name a character once in a block, so an actor
 * found in a role counts once too, wherever it is cast; it is right if a coder casts it so.
 */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
final class CharacterScores {
  private final int[] coded = new int[CharacterRole.values().length + 1];
  private final int[] found = coded.clone();
  private final int[] right = coded.clone();
  private final int[] missed = coded.clone();

  private record Cast(String actor, CharacterRole role) {}

  /** Adds a block with what is found in it. */
  void add(CharacterText text, List<Casting> castings) {
    Set<Cast> open = new HashSet<>();
    for (Casting casting : castings) {
      Cast cast = new Cast(casting.who().actor(), casting.role());
      boolean part =
          text.castings().stream()
              .anyMatch(
                  meant ->
                      meant.casting().role() == casting.role()
                          && meant.isWithin(casting.who().participant()));
      if (!part) {
        open.add(cast);
      }
    }
    for (CharacterText.Meant meant : text.castings()) {
      CharacterRole role = meant.casting().role();
      boolean hit =
          castings.stream()
              .anyMatch(
                  c ->
                      c.role() == role
                          && (meant.actors().contains(c.who().actor())
                              || meant.isWithin(c.who().participant())));
      count(coded, role);
      count(hit ? right : missed, role);
      if (hit) {
        count(found, role);
      }
      meant.actors().forEach(actor -> open.remove(new Cast(actor, role)));
    }
    open.forEach(cast -> count(found, cast.role()));
  }

  void add(Set<ArticleCharacters.Cast> coded, Set<ArticleCharacters.Cast> castings) {
    coded.forEach(cast -> count(this.coded, cast.role()));
    for (ArticleCharacters.Cast cast : castings) {
      count(found, cast.role());
      if (coded.contains(cast)) {
        count(right, cast.role());
      }
    }
  }

  private static void count(int[] counts, CharacterRole role) {
    counts[role.ordinal()]++;
    counts[counts.length - 1]++;
  }

  double precision(CharacterRole role) {
    return share(right[role.ordinal()], found[role.ordinal()]);
  }

  /** Of all roles together. */
  double f1() {
    return f1(coded.length - 1);
  }

  private double f1(int i) {
    return coded[i] + found[i] == 0 ? 0 : 2.0 * right[i] / (coded[i] + found[i]);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The figures, a row a role and one for all. */
  EvaluationResult result(String group, List<String> problems) {
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < coded.length; i++) {
      String name =
          i == coded.length - 1 ? "all" : CharacterRole.values()[i].name().toLowerCase(Locale.ROOT);
      List<String> row =
          List.of(
              group + name,
              Integer.toString(coded[i]),
              Integer.toString(found[i]),
              "%.3f".formatted(share(right[i], found[i])),
              "%.3f".formatted(share(right[i], coded[i])),
              "%.3f".formatted(f1(i)));
      rows.add(row);
      lines.add(
          "%-14s coded %4s, found %4s; precision %s, recall %s, F1 %s".formatted(row.toArray()));
    }
    return new EvaluationResult(
        lines,
        new ScoreTable(List.of("group", "coded", "found", "precision", "recall", "f1"), rows),
        problems);
  }
}
