package news.parallax.source.learned;

import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is cited by whom the outlet cites: "the agency reported that …, citing two officials"
 * attributes the report to the officials too.
 */
final class CitedBehind {
  private static final Set<String> CITING = Set.of("cite", "quote");

  /** Longer phrases are what is cited, not who. */
  private static final int LONGEST = 12;

  private static final int NEAR = 4;

  private final ParsedDocument a;
  private final Words words;
  private final PossibleSpeakers speakers;

  CitedBehind(ParsedDocument a, PossibleSpeakers speakers) {
    this.a = a;
    this.speakers = speakers;
    words = a.words();
  }

  /** Makes sources of those who are cited beside a report of the same sentence. */
  void mend(List<FoundAttribution> found) {
    for (int i = 0; i < found.size(); i++) {
      FoundAttribution one = found.get(i);
      if (isCitation(one)) {
        FoundAttribution report = report(found, i);
        if (report != null) {
          found.set(i, one.saidBy(one.content(), report.content()).as(report.act(), one.nested()));
        }
      }
    }
  }

  /** Whether people are cited: "citing two officials", not "citing low growth". */
  boolean isCitation(FoundAttribution one) {
    if (!CITING.contains(one.cueLemma())
        || one.type() != Attribution.Type.INDIRECT
        || one.content().size() != 1) {
      return false;
    }
    int first = words.at(one.content().get(0).start());
    int end = Math.min(words.count(), first + LONGEST);
    for (int w = first; w < end && words.start(w) < one.content().get(0).end(); w++) {
      if (isNoun(w) && (w + 1 == words.count() || !isNoun(w + 1))) {
        return speakers.canSpeak(w);
      }
    }
    return false;
  }

  private boolean isNoun(int w) {
    return Tag.isNoun(a.syntax().tag(w));
  }

  /** The report near by, in the same sentence, that those who are cited stand behind. */
  private @Nullable FoundAttribution report(List<FoundAttribution> found, int citation) {
    FoundAttribution one = found.get(citation);
    int sentence = sentence(one);
    FoundAttribution nearest = null;
    for (int k = Math.max(0, citation - NEAR);
        k < Math.min(found.size(), citation + NEAR + 1);
        k++) {
      FoundAttribution other = found.get(k);
      boolean report =
          k != citation
              && !other.cue().isEmpty()
              && !CITING.contains(other.cueLemma())
              && other.act() == Attribution.Act.STATEMENT
              && sentence(other) == sentence
              && !Spans.overlap(one.cue(), other.content())
              && !Spans.overlap(one.content(), other.content());
      if (report && (nearest == null || distance(one, other) < distance(one, nearest))) {
        nearest = other;
      }
    }
    return nearest;
  }

  private int sentence(FoundAttribution one) {
    return a.sentenceOf(words.at(one.cue().get(0).start()));
  }

  private static int distance(FoundAttribution citation, FoundAttribution report) {
    Span cue = citation.cue().get(0);
    return Math.abs(cue.start() - report.cue().get(0).start());
  }
}
