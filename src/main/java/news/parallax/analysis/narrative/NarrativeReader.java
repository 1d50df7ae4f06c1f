package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.analysis.ActorFacts.VoicedCasting;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.analysis.narrative.NarrativePart.Part;
import news.parallax.analysis.narrative.NarrativePart.Value;
import news.parallax.article.Span;
import news.parallax.frame.character.Basis;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an article tells its story from what is sure of its characters and frames, part by part
 * (after Otmakhova and Frermann 2025: parts are agreed on more often than narratives coded whole).
 * A part that is not clear is left out. Threads may share one.
 */
public final class NarrativeReader {
  /** How much a sentence counts by where it stands. */
  private static final int OF_HEADLINE = 3;

  private static final int OF_LEAD = 2;

  /** How much there has to be of a focus or turn, and how much more than of the next. */
  private static final int LEAST = 4;

  private static final double MORE = 2;
  private static final int SEVERAL = 3;
  private static final int SENTENCES = 3;
  private static final int FRAMES = 2;

  private final NarrativeWords words = new NarrativeWords();

  /** The parts that are clear, in their order. */
  public List<NarrativePart> read(ArticleFacts facts) {
    List<NarrativePart> parts = new ArrayList<>();
    Map<Span, Map<String, Integer>> read = new HashMap<>();
    focus(facts, parts);
    turn(facts, read, parts);
    frames(facts, read, parts);
    return parts;
  }

  private static int weight(ArticleFacts facts, Span span) {
    return switch (facts.sectionAt(span.start())) {
      case HEADLINE -> OF_HEADLINE;
      case LEAD -> OF_LEAD;
      default -> 1;
    };
  }

  /** What speaks for something: how much, and in which sentences. */
  private static final class Support {
    final TreeSet<Span> sentences =
        new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    int weight;

    void add(Span sentence, int much) {
      if (sentences.add(sentence)) {
        weight += much;
      }
    }

    List<Span> first() {
      return sentences.stream().limit(SENTENCES).toList();
    }

    boolean outweighs(Support other) {
      return weight >= LEAST && sentences.size() >= SEVERAL && weight >= MORE * other.weight;
    }
  }

  private static void focus(ArticleFacts facts, List<NarrativePart> parts) {
    Map<CharacterRole, Support> roles = new EnumMap<>(CharacterRole.class);
    for (CharacterRole role : CharacterRole.values()) {
      roles.put(role, new Support());
    }
    for (VoicedCasting voiced : facts.actors().sureCastings()) {
      Casting casting = voiced.casting();
      Span sentence = facts.sentenceAt(casting.participant().start());
      Support support = roles.get(casting.role());
      if (sentence != null && support != null) {
        support.add(sentence, weight(facts, sentence));
      }
    }
    roles.forEach(
        (role, support) -> {
          boolean most =
              roles.entrySet().stream()
                  .allMatch(other -> other.getKey() == role || support.outweighs(other.getValue()));
          if (most) {
            parts.add(new NarrativePart(Part.FOCUS, focusOf(role), null, support.first()));
          }
        });
  }

  private static Value focusOf(CharacterRole role) {
    return switch (role) {
      case HERO -> Value.HEROIC;
      case VILLAIN -> Value.BLAMING;
      case VICTIM -> Value.VICTIMISING;
    };
  }

  /** How many phrases of each section a sentence holds; looked for once. */
  private Map<String, Integer> phrases(
      Span sentence, ArticleFacts facts, Map<Span, Map<String, Integer>> read) {
    return read.computeIfAbsent(
        sentence,
        unread -> words.counts(NarrativeWords.words(sentence.in(facts.article().text()))));
  }

  private void turn(
      ArticleFacts facts, Map<Span, Map<String, Integer>> read, List<NarrativePart> parts) {
    Support conflict = new Support();
    Support resolution = new Support();
    for (VoicedCasting voiced : facts.actors().sureCastings()) {
      Casting casting = voiced.casting();
      Span sentence = facts.sentenceAt(casting.participant().start());
      if (sentence != null && casting.basis() == Basis.DEED) {
        add(facts, sentence, casting.role() == CharacterRole.HERO ? resolution : conflict);
      }
    }
    for (Span sentence : facts.sentences()) {
      if (facts.sectionAt(sentence.start()).isReported()) {
        Map<String, Integer> of = phrases(sentence, facts, read);
        int quarrel = of.getOrDefault("conflict", 0);
        int accord = of.getOrDefault("resolution", 0);
        if (quarrel > accord + 1) {
          add(facts, sentence, conflict);
        } else if (accord > quarrel + 1) {
          add(facts, sentence, resolution);
        }
      }
    }
    if (conflict.outweighs(resolution)) {
      parts.add(new NarrativePart(Part.TURN, Value.CONFLICT, null, conflict.first()));
    } else if (resolution.outweighs(conflict)) {
      parts.add(new NarrativePart(Part.TURN, Value.RESOLUTION, null, resolution.first()));
    }
  }

  private static void add(ArticleFacts facts, Span sentence, Support to) {
    to.add(sentence, weight(facts, sentence));
  }

  private void frames(
      ArticleFacts facts, Map<Span, Map<String, Integer>> read, List<NarrativePart> parts) {
    SortedMap<FrameName, Support> frames = new TreeMap<>();
    for (VoicedAssignment assignment : facts.sureAssignments()) {
      FrameName name = new FrameName(assignment.codebookId(), assignment.frameId());
      if (facts.frames().contains(name)) {
        Span sentence = assignment.sentence();
        add(facts, sentence, frames.computeIfAbsent(name, unused -> new Support()));
      }
    }
    Map<String, Integer> ofCodebook = new TreeMap<>();
    frames.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<FrameName, Support> frame) -> -frame.getValue().weight)
                .thenComparing(Map.Entry::getKey))
        .filter(frame -> frame.getValue().sentences.size() > 1)
        .filter(frame -> ofCodebook.merge(frame.getKey().codebookId(), 1, Integer::sum) <= FRAMES)
        .forEach(frame -> frame(facts, frame.getKey(), frame.getValue(), read, parts));
  }

  /** A leading frame with the sentences that tell its parts, each sentence one part. */
  private void frame(
      ArticleFacts facts,
      FrameName name,
      Support support,
      Map<Span, Map<String, Integer>> read,
      List<NarrativePart> parts) {
    parts.add(new NarrativePart(Part.FRAME, Value.PRESENT, name, support.first()));
    Map<Part, List<Span>> told = new EnumMap<>(Part.class);
    for (Span sentence : support.sentences) {
      Part part = told(phrases(sentence, facts, read));
      if (part != null) {
        told.computeIfAbsent(part, unused -> new ArrayList<>()).add(sentence);
      }
    }
    told.forEach(
        (part, sentences) ->
            parts.add(
                new NarrativePart(
                    part,
                    Value.PRESENT,
                    name,
                    sentences.subList(0, Math.min(SENTENCES, sentences.size())))));
  }

  private static @Nullable Part told(Map<String, Integer> phrases) {
    for (Part part : List.of(Part.CAUSE, Part.REMEDY, Part.JUDGEMENT, Part.PROBLEM)) {
      if (phrases.containsKey(part.name().toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    return null;
  }
}
