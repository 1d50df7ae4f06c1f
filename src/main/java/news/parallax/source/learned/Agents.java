package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.source.form.PossibleSpeakers;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds who does what a passive cue tells where its agent stands behind the content: "was called 'a
 * shotgun wedding' by one shareholder".
 */
final class Agents {
  private static final int BY = Words.hash("by");
  private static final int FARTHEST = 30;

  private final ParsedDocument a;
  private final Words words;
  private final Clauses under;
  private final PossibleSpeakers speakers;

  Agents(ParsedDocument a, PossibleSpeakers speakers) {
    this.a = a;
    this.speakers = speakers;
    words = a.words();
    under = Clauses.of(a);
  }

  /** The attribution with its agent for a source if it has a passive cue and none. */
  FoundAttribution with(FoundAttribution one, int cue) {
    if (!one.source().isEmpty() || !under.isPassive(cue)) {
      return one;
    }
    int end = Math.min(words.sentenceFirst(a.sentenceOf(cue) + 1), cue + FARTHEST);
    for (int by = cue + 1; by + 1 < end; by++) {
      boolean free = words.hash(by) == BY && a.quotes().of(by) < 0 && !isOfAnother(by, cue);
      int agent = free ? agent(by, end) : -1;
      if (agent >= 0) {
        return split(one, by, agent);
      }
    }
    return one;
  }

  /** "adopted by the board" within what is said: the board adopts. */
  private boolean isOfAnother(int by, int cue) {
    int verb = under.tree().head(by);
    return verb > cue && a.syntax().tag(verb) == Tag.VBN;
  }

  /** Who stands behind the word "by"; -1 if nobody does. */
  private int agent(int by, int end) {
    int agent = under.tree().child(by, Relation.POBJ);
    boolean near = agent > by && agent < end;
    return near && (speakers.canSpeak(agent) || speakers.isDoer(agent)) ? agent : -1;
  }

  private FoundAttribution split(FoundAttribution one, int by, int agent) {
    Span source = new Span(words.start(by + 1), words.end(agent));
    List<Span> content = new ArrayList<>();
    for (Span span : one.content()) {
      if (span.end() <= words.start(by) || span.start() >= source.end()) {
        content.add(span);
      } else if (span.start() < words.end(by - 1)) {
        content.add(new Span(span.start(), words.end(by - 1)));
      }
    }
    return content.isEmpty() ? one : one.saidBy(List.of(source), content);
  }
}
