package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ActorFacts.VoicedCasting;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.analysis.narrative.NarrativePart.Part;
import news.parallax.analysis.narrative.NarrativePart.Value;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;

/**
 * Reads how an article tells its story from what is sure of its characters and frames, part by part
 * (after Otmakhova and Frermann 2025: parts are agreed on more often than narratives coded whole).
 * A part that is not clear is left out. Threads may share one.
 */
public final class NarrativeReader {
  private static final int FRAMES = 2;

  /** How much of the weight of a codebook's first frame a second one needs to lead as well. */
  private static final double SECOND = 0.5;

  private final NarrativeWords words = new NarrativeWords();
  private final PartFinder parts = new PartFinder(words);

  /** The parts that are clear, in their order. */
  public List<NarrativePart> read(ArticleFacts facts) {
    return new Article(facts).read();
  }

  /** A frame with the sentences told in it. */
  private record Told(FrameName name, Support support, List<VoicedAssignment> assignments) {
    void add(VoicedAssignment assignment) {
      support.add(assignment.sentence(), assignment.score());
      assignments.add(assignment);
    }
  }

  /** One article, each sentence of which is read once. */
  private final class Article {
    private final ArticleFacts facts;
    private final Map<Span, SentenceReading> read = new HashMap<>();
    private final List<NarrativePart> found = new ArrayList<>();

    Article(ArticleFacts facts) {
      this.facts = facts;
    }

    List<NarrativePart> read() {
      focus();
      turn();
      frames();
      return found;
    }

    private SentenceReading reading(Span sentence) {
      return read.computeIfAbsent(
          sentence, unread -> new SentenceReading(facts.article().text(), unread, words));
    }

    /** Whether the sentence is told by the article, not by a caption or a link in it. */
    private boolean isTold(Span sentence) {
      return facts.sectionAt(sentence.start()).isReported() && !reading(sentence).has("aside");
    }

    private void focus() {
      Map<CharacterRole, Support> roles = new EnumMap<>(CharacterRole.class);
      for (VoicedCasting voiced : facts.actors().sureCastings()) {
        Casting casting = voiced.casting();
        Span sentence = facts.sentenceAt(casting.who().participant().start());
        if (sentence != null && isTold(sentence)) {
          roles
              .computeIfAbsent(casting.role(), unused -> new Support(facts))
              .add(sentence, casting.confidence());
        }
      }
      roles.forEach(
          (role, support) -> {
            boolean most =
                roles.values().stream()
                    .allMatch(other -> other == support || support.outweighs(other));
            if (most && support.outweighs(new Support(facts))) {
              found.add(new NarrativePart(Part.FOCUS, focusOf(role), null, support.most()));
            }
          });
    }

    private void turn() {
      Support conflict = new Support(facts);
      Support resolution = new Support(facts);
      for (Span sentence : facts.sentences()) {
        if (isTold(sentence)) {
          int quarrel = reading(sentence).count("conflict") - reading(sentence).count("resolution");
          boolean opens = facts.sectionAt(sentence.start()) != Section.BODY;
          if (Math.abs(quarrel) > (opens ? 0 : 1)) {
            (quarrel > 0 ? conflict : resolution).add(sentence, Math.abs(quarrel));
          }
        }
      }
      if (conflict.outweighs(resolution)) {
        found.add(new NarrativePart(Part.TURN, Value.CONFLICT, null, conflict.most()));
      } else if (resolution.outweighs(conflict)) {
        found.add(new NarrativePart(Part.TURN, Value.RESOLUTION, null, resolution.most()));
      }
    }

    private void frames() {
      SortedMap<FrameName, Told> frames = new TreeMap<>();
      for (VoicedAssignment assignment : facts.sureAssignments()) {
        FrameName name = new FrameName(assignment.codebookId(), assignment.frameId());
        if (facts.frames().contains(name) && isTold(assignment.sentence())) {
          frames
              .computeIfAbsent(name, of -> new Told(of, new Support(facts), new ArrayList<>()))
              .add(assignment);
        }
      }
      Map<String, List<Support>> leading = new TreeMap<>();
      frames.values().stream()
          .filter(told -> told.support().outweighs(new Support(facts)))
          .sorted(Comparator.comparingInt(told -> -told.support().weight()))
          .filter(told -> leads(told, leading))
          .forEach(this::frame);
    }

    /** Whether the next frame of its codebook by weight leads too. */
    private static boolean leads(Told told, Map<String, List<Support>> leading) {
      List<Support> before =
          leading.computeIfAbsent(told.name().codebookId(), unused -> new ArrayList<>());
      boolean leads =
          before.isEmpty()
              || (before.size() < FRAMES
                  && told.support().weight() >= SECOND * before.get(0).weight());
      if (leads) {
        before.add(told.support());
      }
      return leads;
    }

    /** A leading frame with the sentences that tell its parts, each sentence one part. */
    private void frame(Told frame) {
      FrameName name = frame.name();
      found.add(new NarrativePart(Part.FRAME, Value.PRESENT, name, frame.support().most()));
      Map<Part, Support> told = new EnumMap<>(Part.class);
      for (VoicedAssignment assignment : frame.assignments()) {
        Span sentence = assignment.sentence();
        Part part = parts.part(reading(sentence), assignment.evidence());
        if (part != null) {
          told.computeIfAbsent(part, unused -> new Support(facts))
              .add(sentence, assignment.score());
        }
      }
      told.forEach(
          (part, of) -> found.add(new NarrativePart(part, Value.PRESENT, name, of.most())));
    }
  }

  private static Value focusOf(CharacterRole role) {
    return switch (role) {
      case HERO -> Value.HEROIC;
      case VILLAIN -> Value.BLAMING;
      case VICTIM -> Value.VICTIMISING;
    };
  }
}
