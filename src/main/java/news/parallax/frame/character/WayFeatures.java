package news.parallax.frame.character;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;

/** Features of the words with a connotation: those an actor stands to, and those near by. */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
final class WayFeatures {
  private static final int NEAR = 6;
  private static final int NEXT = 3;
  private static final int MANY = 3;

  private final ParsedDocument document;
  private final ConnotedWords connotations;

  /** How often an actor stands so to such words in the whole article. */
  private final Map<String, Map<Integer, Integer>> ofActor = new HashMap<>();

  WayFeatures(
      ParsedDocument document,
      ConnotedWords connotations,
      List<Appearance> appearances,
      List<List<Way>> ways) {
    this.document = document;
    this.connotations = connotations;
    for (int i = 0; i < appearances.size(); i++) {
      Map<Integer, Integer> counts =
          ofActor.computeIfAbsent(appearances.get(i).actor(), unused -> new HashMap<>());
      ways.get(i).forEach(way -> counts.merge(way.code(), 1, Integer::sum));
    }
  }

  void add(Appearance appearance, List<Way> ways, SyntaxFeatures syntax, CastingFeatures to) {
    int quoted = document.quotes().of(appearance.head()) >= 0 ? 1 : 0;
    Map<Integer, Integer> own = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    for (Way way : ways) {
      own.merge(way.code(), 1, Integer::sum);
      to.about(way.word());
      if (seen.add(way.code())) {
        to.add(Template.WAY, way.code());
        to.add(Template.WAY_QUOTED, way.code(), quoted);
        to.add(Template.WAY_KIND, way.code(), SyntaxFeatures.kind(appearance));
      }
    }
    to.aboutNoWord();
    if (ways.isEmpty()) {
      to.add(Template.NO_WAY, 0);
    }
    ofActor
        .getOrDefault(appearance.actor(), Map.of())
        .forEach(
            (way, count) -> {
              if (count > own.getOrDefault(way, 0)) {
                to.add(Template.WAY_ELSEWHERE, way);
              }
            });
    around(appearance.head(), syntax, to);
  }

  private void around(int head, SyntaxFeatures syntax, CastingFeatures to) {
    Dependencies tree = Dependencies.of(document);
    Connotation[] all = Connotation.values();
    int[] counts = new int[all.length];
    int relation = tree.relation(tree.firstJoined(head));
    for (int w = tree.first(head), end = tree.end(head); w < end; w++) {
      int distance = Math.abs(w - head);
      int bits = connotations.of(w);
      int place = (w < head ? 0 : 2) + (distance <= NEXT ? 1 : 0);
      to.about(w);
      for (int c = 0; bits != 0 && c < all.length; c++) {
        if ((bits & all[c].bit()) != 0) {
          counts[c]++;
          if (w != head && distance <= NEAR) {
            to.add(Template.NEAR, c, place);
          }
        }
      }
      if (distance > 0 && distance <= NEAR && syntax.isLoaded(w)) {
        to.add(Template.LOADED_NEAR, place);
      }
    }
    to.aboutNoWord();
    for (int c = 0; c < counts.length; c++) {
      to.add(Template.IN_SENTENCE, c, Math.min(MANY, counts[c]));
      if (counts[c] > 0) {
        to.add(Template.IN_SENTENCE_RELATION, c, relation);
      }
    }
  }
}
