package news.parallax.analysis.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ActorFacts.VoicedCasting;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.Tellers;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.analysis.narrative.NarrativePart.Part;
import news.parallax.analysis.narrative.NarrativePart.Value;
import news.parallax.article.Excerpt;
import news.parallax.article.Span;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an article tells its story from what is sure of its characters and frames, part by part
 * (after Otmakhova and Frermann 2025: parts are agreed on more often than narratives coded whole).
 * A part that is not clear is left out. One is sure if its sentences are of what the article is
 * about and tell it as it is. Threads may share one.
 */
public final class NarrativeReader {
  private static final int FRAMES = 2;

  /** How much of the weight of a codebook's first frame a second one needs to lead as well. */
  private static final double SECOND = 0.5;

  /** How probable a frame is in sentences that show beyond doubt that it leads. */
  private static final double STRONG = 0.7;

  /** How many words and signs a sentence has that shows anything by itself. */
  private static final int SHORTEST = 4;

  /** How many words of the subject a sentence of a part has to have, where not one will do. */
  private static final Map<Part, Integer> NAMES = Map.of(Part.JUDGEMENT, 2, Part.PROBLEM, 2);

  private final NarrativeWords words = new NarrativeWords();
  private final ClauseReader clauses = new ClauseReader(words);
  private final PartFinder parts = new PartFinder(words, clauses);
  private final SureParts sureParts = new SureParts(words, clauses);

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
    private final SentencePlaces places;
    private final List<NarrativePart> found = new ArrayList<>();
    private final Tellers tellers;
    private final @Nullable Subject subject;

    Article(ArticleFacts facts) {
      this.facts = facts;
      this.places = new SentencePlaces(facts);
      this.tellers = new Tellers(facts.attributions());
      this.subject = subject();
    }

    /** By the headline, or the first sentence of an article without one. */
    private @Nullable Subject subject() {
      Excerpt headline = facts.article().headline();
      if (headline != null) {
        return new Subject(reading(headline.text()), words);
      }
      List<Span> sentences = facts.sentences();
      return sentences.isEmpty() ? null : new Subject(reading(sentences.get(0)), words);
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

    private SentenceReading reading(String text) {
      return new SentenceReading(text, new Span(0, text.length()), words);
    }

    /** Whether the sentence is told by the article, not by a caption or a link in it. */
    private boolean isTold(Span sentence) {
      return places.of(sentence).isReported() && !reading(sentence).has("aside");
    }

    /**
     * Whether the sentence is of what the article is about, or opens it.
     *
     * @param names how many words of the subject it has to have
     */
    private boolean isCentral(Span sentence, int names) {
      return places.opens(sentence)
          || (subject != null
              && subject.namedIn(reading(sentence)) >= Math.min(names, subject.size()));
    }

    private boolean isSubject(String actor) {
      return subject != null && subject.namedIn(reading(actor)) > 0;
    }

    private void focus() {
      Map<CharacterRole, Support> roles = new EnumMap<>(CharacterRole.class);
      Map<String, Support> actors = new TreeMap<>();
      for (VoicedCasting voiced : facts.actors().sureCastings()) {
        Casting casting = voiced.casting();
        Span sentence = facts.sentenceAt(casting.who().participant().start());
        if (sentence != null && isTold(sentence)) {
          roles
              .computeIfAbsent(casting.role(), unused -> new Support(places))
              .add(sentence, casting.confidence());
          if (isCentral(sentence, 1) && isSubject(casting.who().actor())) {
            actors
                .computeIfAbsent(
                    casting.role() + casting.who().actor(), unused -> new Support(places))
                .add(sentence, casting.confidence());
          }
        }
      }
      roles.forEach(
          (role, support) -> {
            boolean most =
                roles.values().stream()
                    .allMatch(other -> other == support || support.outweighs(other));
            if (most && support.outweighs(new Support(places))) {
              Optional<Support> one =
                  actors.entrySet().stream()
                      .filter(actor -> actor.getKey().startsWith(role.name()))
                      .map(Map.Entry::getValue)
                      .filter(Support::leadsSurely)
                      .findFirst();
              add(Part.FOCUS, focusOf(role), null, one.orElse(support), one.isPresent());
            }
          });
    }

    private void turn() {
      Support conflict = turnTo("conflict", "resolution");
      Support resolution = turnTo("resolution", "conflict");
      if (conflict.outweighs(resolution)) {
        turn(Value.CONFLICT, conflict, "conflict", "resolution");
      } else if (resolution.outweighs(conflict)) {
        turn(Value.RESOLUTION, resolution, "resolution", "conflict");
      }
    }

    /** Sentences with more words of the one than of the other. */
    private Support turnTo(String one, String other) {
      Support support = new Support(places);
      for (Span sentence : facts.sentences()) {
        int more =
            isTold(sentence) ? reading(sentence).count(one) - reading(sentence).count(other) : 0;
        if (more > (places.opens(sentence) ? 0 : 1)) {
          support.add(sentence, more);
        }
      }
      return support;
    }

    /** A turn, sure if headline or lead and others tell what is done to or for each other. */
    private void turn(Value value, Support support, String one, String other) {
      Support surely = new Support(places);
      for (Span sentence : facts.sentences()) {
        if (isTold(sentence)
            && isCentral(sentence, 1)
            && sureParts.tells("surely " + one, reading(sentence))
            && !sureParts.tells("surely " + other, reading(sentence))) {
          surely.add(sentence, 1);
        }
      }
      boolean sure = surely.leadsSurely();
      add(Part.TURN, value, null, sure ? surely : support, sure);
    }

    private void frames() {
      SortedMap<FrameName, Told> frames = new TreeMap<>();
      for (VoicedAssignment assignment : facts.sureAssignments()) {
        FrameName name = new FrameName(assignment.codebookId(), assignment.frameId());
        if (facts.frames().contains(name) && isTold(assignment.sentence())) {
          frames
              .computeIfAbsent(name, of -> new Told(of, new Support(places), new ArrayList<>()))
              .add(assignment);
        }
      }
      Map<String, List<Support>> leading = new TreeMap<>();
      frames.values().stream()
          .filter(told -> told.support().outweighs(new Support(places)))
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
      Told strong = new Told(name, new Support(places), new ArrayList<>());
      frame.assignments().stream().filter(this::isStrong).forEach(strong::add);
      boolean sure = strong.support().leadsSurely();
      Support shown = sure ? strong.support() : frame.support();
      add(Part.FRAME, Value.PRESENT, name, shown, sure);
      Map<Part, Support> told = new EnumMap<>(Part.class);
      Map<Part, Support> surely = new EnumMap<>(Part.class);
      for (VoicedAssignment assignment : frame.assignments()) {
        Span sentence = assignment.sentence();
        SentenceReading reading = reading(sentence);
        Part part =
            sure && isStrong(assignment)
                ? sureParts.part(
                    name.frameId(), reading, assignment.evidence(), places.opens(sentence))
                : null;
        if (part != null && isCentral(sentence, NAMES.getOrDefault(part, 1))) {
          add(surely, part, assignment);
        } else if (part == null) {
          part = parts.part(reading, assignment.evidence());
        }
        if (part != null) {
          add(told, part, assignment);
        }
      }
      told.forEach(
          (part, of) -> {
            Support best = surely.getOrDefault(part, of);
            add(part, Value.PRESENT, name, best, best != of);
          });
    }

    private boolean isStrong(VoicedAssignment assignment) {
      return assignment.score() >= STRONG
          && isCentral(assignment.sentence(), 1)
          && reading(assignment.sentence()).size() >= SHORTEST;
    }

    private void add(
        Part part, Value value, @Nullable FrameName frame, Support support, boolean sure) {
      List<Span> shown = support.most();
      found.add(new NarrativePart(part, value, frame, shown, tellers.of(shown), sure));
    }

    private void add(Map<Part, Support> told, Part part, VoicedAssignment assignment) {
      told.computeIfAbsent(part, unused -> new Support(places))
          .add(assignment.sentence(), assignment.score());
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
