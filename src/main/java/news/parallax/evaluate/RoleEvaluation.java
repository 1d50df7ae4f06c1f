package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.frame.label.LabelFinder;
import news.parallax.frame.label.Role;
import news.parallax.frame.label.RoleFinder;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;

/**
 * Scores who acts and who is acted upon in acts of harm and help, on roles coded by hand (see
 * docs/roles.md).
 *
 * <p>Gold data are JSON lines, one a role: {@code {"article", "act_start", "act_end", "side",
 * "start", "end", "participant", "construction", "coded"}}; offsets are Unicode code points of the
 * text with that id, the participant is the word that heads it. Rows whose {@code coded} is false
 * were settled to be none. All of a text was read, so every role found there that is not coded is
 * wrong.
 */
public final class RoleEvaluation {
  private static final String ALL = "all";

  private final SyntaxModel syntax;
  private final LabelFinder labels;
  private final RoleFinder finder;
  private final Segmenter segmenter = new Segmenter();

  public RoleEvaluation(SyntaxModel syntax, LabelFinder labels, RoleFinder finder) {
    this.syntax = syntax;
    this.labels = labels;
    this.finder = finder;
  }

  /** A role coded by hand, in UTF-16 offsets. */
  private record Coded(Span act, Span participant, String side, String construction) {
    boolean is(Role role) {
      return role.deed().act().overlaps(act)
          && role.who().participant().overlaps(participant)
          && name(role.side()).equals(side);
    }
  }

  /** Counts of one group of roles. */
  private static final class Counts {
    int coded;
    int found;
    int predicted;
    int right;
    int constructions;

    List<String> row() {
      return List.of(
          Integer.toString(coded),
          ScoreFormat.share(found, coded),
          Integer.toString(predicted),
          ScoreFormat.share(right, predicted),
          ScoreFormat.share(constructions, found));
    }
  }

  /**
   * Finds the roles of every coded text, writes one line for each coded or found, and scores.
   *
   * @throws IOException if a file cannot be read or the predictions cannot be written
   */
  public EvaluationResult run(Path gold, Path texts, Path predictions) throws IOException {
    Problems problems = new Problems();
    Map<String, List<JsonLines.Line>> coded = new TreeMap<>();
    for (JsonLines.Line line : JsonLines.read(gold, problems)) {
      if (line.object().path("article").isTextual() && line.object().path("start").isInt()) {
        coded
            .computeIfAbsent(line.object().path("article").asText(), id -> new ArrayList<>())
            .add(line);
      } else {
        problems.add(line.at(), "expected {\"article\": …, \"act_start\": …, \"start\": …}");
      }
    }
    SortedMap<String, Counts> counts = new TreeMap<>();
    try (PredictionLines out = new PredictionLines(predictions)) {
      for (JsonLines.Line line : JsonLines.read(texts, problems)) {
        String id = line.object().path("id").asText();
        String text = line.object().path("text").asText();
        List<JsonLines.Line> rows = coded.remove(id);
        List<Coded> roles = rows == null ? List.of() : read(rows, text, problems);
        score(id, text, roles, counts, out);
      }
    }
    coded.forEach((id, rows) -> problems.add(rows.get(0).at(), "no text has the id '" + id + "'"));
    return EvaluationResult.of(
        List.of("group", "coded", "recall", "found", "precision", "construction"),
        counts,
        Counts::row,
        "%-26s coded %4s, recall %5s; found %4s, precision %5s; construction right %5s",
        problems);
  }

  private static List<Coded> read(List<JsonLines.Line> rows, String text, Problems problems) {
    CodePoints points = new CodePoints(text);
    List<Coded> roles = new ArrayList<>();
    for (JsonLines.Line row : rows) {
      JsonNode role = row.object();
      int end = Math.max(role.path("end").asInt(), role.path("act_end").asInt());
      Span participant =
          end > points.length()
              ? new Span(0, 0)
              : points.toUnits(role.path("start").asInt(), role.path("end").asInt());
      if (!participant.in(text).equals(role.path("participant").asText())) {
        problems.add(row.at(), "the words at these offsets are not those coded");
      } else if (role.path("coded").asBoolean()) {
        Span act = points.toUnits(role.path("act_start").asInt(), role.path("act_end").asInt());
        roles.add(
            new Coded(
                act, participant, role.path("side").asText(), role.path("construction").asText()));
      }
    }
    return roles;
  }

  private void score(
      String id,
      String text,
      List<Coded> coded,
      SortedMap<String, Counts> counts,
      PredictionLines out)
      throws IOException {
    ParsedDocument parsed = syntax.parse(segmenter.segment(text));
    List<Role> found = finder.find(parsed, labels.find(parsed));
    Set<Role> right = new HashSet<>();
    for (Coded role : coded) {
      Role match = found.stream().filter(role::is).findFirst().orElse(null);
      if (match != null) {
        right.add(match);
      }
      boolean same = match != null && name(match.construction()).equals(role.construction());
      for (String group : List.of(ALL, role.side(), role.side() + " " + role.construction())) {
        Counts into = counts.computeIfAbsent(group, unused -> new Counts());
        into.coded++;
        into.found += match != null ? 1 : 0;
        into.constructions += same ? 1 : 0;
      }
      add(
          out,
          id,
          text,
          role.act(),
          role.side(),
          role.participant(),
          match == null ? "missed" : "right");
    }
    for (Role role : found) {
      String side = name(role.side());
      for (String group : List.of(ALL, side, side + " " + name(role.construction()))) {
        Counts into = counts.computeIfAbsent(group, unused -> new Counts());
        into.predicted++;
        into.right += right.contains(role) ? 1 : 0;
      }
      if (!right.contains(role)) {
        add(out, id, text, role.deed().act(), side, role.who().participant(), "wrong");
      }
    }
  }

  private static void add(
      PredictionLines out, String id, String text, Span act, String side, Span who, String what)
      throws IOException {
    out.add(
        "article",
        id,
        "act",
        act.in(text),
        "start",
        act.start(),
        "side",
        side,
        "participant",
        who.in(text),
        "result",
        what);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
