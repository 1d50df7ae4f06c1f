package news.parallax.source.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Anonymity;
import news.parallax.source.SourceType;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Which sources of an article speak without their name, how that shows, and why it is so. */
final class AnonymousSources {

  /** What is told of one source. */
  record Finding(Anonymity grade, @Nullable String reason, @Nullable String access) {
    static final Finding NAMED = new Finding(Anonymity.NONE, null, null);

    Finding withheld(@Nullable String why) {
      return new Finding(Anonymity.WITHHELD, why == null ? reason : why, access);
    }
  }

  /** Those beside whoever was cited before. */
  private static final Set<String> FURTHER = Set.of("another", "others");

  /** How many sentences back whose name is withheld may have spoken last. */
  private static final int BACK = 2;

  /** How many attributions back whom a noun goes back to is looked for. */
  private static final int FARTHEST = 8;

  private final CitingArticle article;
  private final Document document;
  private final Grammar grammar;
  private final Words words;
  private final AccessPhrase access;
  private final AnonymousPhrases phrases;
  private final List<Resolved> sources;
  private final List<SourceType> types;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Anonymity> byName = new HashMap<>();
  private final Map<String, Anonymity> byHead = new HashMap<>();

  /** Sources without a name, by the sentence they stand in and by what they are called. */
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  private final Map<String, List<Integer>> named = new HashMap<>();
  private final Set<String> withheld = new HashSet<>();

  /** Nouns for people whose name a sentence withholds, and that sentence. */
  private final Map<String, Integer> describedFrom = new HashMap<>();

  /**
   * @param sources whom the attributions of the article cite, in their order
   * @param types of the sources, in the same order
   */
  AnonymousSources(
      CitingArticle article, ProfileWords lists, List<Resolved> sources, List<SourceType> types) {
    this.article = article;
    document = article.document;
    grammar = article.grammar;
    words = article.words;
    this.sources = sources;
    this.types = types;
    access = new AccessPhrase(grammar, lists);
    phrases = new AnonymousPhrases(grammar, lists);
  }

  /** What is told of each source. */
  List<Finding> find() {
    for (int i = 0; i < sources.size(); i++) {
      boolean unnamed = isUnnamedPerson(i);
      Finding finding = unnamed ? of(i) : Finding.NAMED;
      findings.add(finding);
      remember(i, finding);
      if (unnamed) {
        place(i);
      }
    }
    for (WithheldNames.Note note : WithheldNames.in(document, grammar)) {
      int owner = owner(note);
      if (owner >= 0) {
        withhold(owner, note);
      }
      String described = phrases.described(note);
      if (!described.isEmpty()) {
        describedFrom.putIfAbsent(described, note.sentence());
      }
    }
    withholdDescribed();
    return findings;
  }

  private void place(int i) {
    named.computeIfAbsent(key(i), k -> new ArrayList<>()).add(i);
    List<Span> spans = article.attributions.get(i).source();
    int sentence = spans.isEmpty() ? -1 : document.sentenceAt(spans.get(0).start());
    if (sentence >= 0) {
      bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(i);
    }
  }

  private boolean isUnnamedPerson(int i) {
    SourceType type = types.get(i);
    Resolved source = sources.get(i);
    return !source.isNamed()
        && type != SourceType.DOCUMENT_DATA
        && type != SourceType.MEDIA
        && !source.how().equals("none")
        && !source.how().equals("author");
  }

  private Finding of(int i) {
    List<Span> spans = article.attributions.get(i).source();
    Anonymity known = byName.getOrDefault(key(i), Anonymity.NONE);
    if (spans.isEmpty()) {
      return new Finding(known, null, null);
    }
    int from = words.at(spans.get(0).start());
    int to = article.endOf(spans.get(0));
    if (to - from == 1 && grammar.is(from, WordClass.PRONOUN)) {
      return new Finding(known, null, null);
    }
    if (to - from == 1 && FURTHER.contains(words.lower(from))) {
      return new Finding(besides(from), null, null);
    }
    if (phrases.isOneOfThem(from, to)) {
      return new Finding(besides(from), null, null);
    }
    int some = phrases.isPartOf(from, to) ? from + 2 : from;
    int head = phrases.head(some, to);
    String access = this.access.behind(head, endOfClause(i, head));
    Anonymity grade = phrases.grade(from, head, access != null);
    if (grade == Anonymity.NONE && phrases.isPointing(some, head, to)) {
      grade = byHead.getOrDefault(AnonymousPhrases.singular(words.lower(head)), Anonymity.NONE);
    }
    return new Finding(grade, null, grade == Anonymity.NONE ? null : access);
  }

  /** "Another" and "others" are as anonymous as who speaks in this sentence or the one before. */
  private Anonymity besides(int word) {
    int sentence = document.sentenceAt(words.start(word));
    for (int back = 0; back <= 1 && sentence >= back; back++) {
      List<Integer> near = bySentence.getOrDefault(sentence - back, List.of());
      if (!near.isEmpty()) {
        return findings.get(near.get(near.size() - 1)).grade();
      }
    }
    return Anonymity.NONE;
  }

  /** Where the sentence ends, or the cue behind the source begins. */
  private int endOfClause(int i, int head) {
    int s = document.sentenceAt(words.start(head));
    int end = s < 0 ? head + 1 : words.firstOf(s + 1);
    List<Span> cue = article.attributions.get(i).cue();
    int start = cue.isEmpty() ? -1 : words.at(cue.get(0).start());
    return start > head ? Math.min(end, start) : end;
  }

  private void remember(int i, Finding finding) {
    if (!finding.grade().isAnonymous()) {
      return;
    }
    byName.put(key(i), finding.grade());
    List<Span> spans = article.attributions.get(i).source();
    if (!spans.isEmpty()) {
      byHead.put(noun(spans.get(0)), finding.grade());
    }
  }

  private String key(int i) {
    return sources.get(i).name().toLowerCase(Locale.ROOT);
  }

  /** Whose name is withheld: who is cited nearest in the sentence, or last before it. */
  private int owner(WithheldNames.Note note) {
    int nearest = -1;
    int distance = Integer.MAX_VALUE;
    for (int i : bySentence.getOrDefault(note.sentence(), List.of())) {
      int word = words.at(article.attributions.get(i).source().get(0).start());
      if (Math.abs(word - note.word()) < distance) {
        nearest = i;
        distance = Math.abs(word - note.word());
      }
    }
    for (int back = 1; nearest < 0 && back <= BACK; back++) {
      List<Integer> before = bySentence.getOrDefault(note.sentence() - back, List.of());
      nearest = before.isEmpty() ? -1 : before.get(before.size() - 1);
    }
    return nearest;
  }

  /** Whoever is called by no more than such a noun, behind the note, speaks without a name. */
  private void withholdDescribed() {
    for (int i = 0; i < findings.size() && !describedFrom.isEmpty(); i++) {
      List<Span> spans = article.attributions.get(i).source();
      if (spans.isEmpty() || !isUnnamedPerson(i)) {
        continue;
      }
      int from = first(spans.get(0));
      int head = phrases.head(from, article.endOf(spans.get(0)));
      Integer told = describedFrom.get(words.lower(head));
      if (told != null
          && phrases.points(from)
          && head == from + 1
          && document.sentenceAt(spans.get(0).start()) >= told) {
        findings.set(i, findings.get(i).withheld(null));
      }
    }
  }

  /** All who are called by the same words speak without their name. */
  private void withhold(int owner, WithheldNames.Note note) {
    withholdAll(key(owner));
    findings.set(owner, findings.get(owner).withheld(note.reason()));
    int meant = meant(owner);
    if (meant >= 0) {
      withholdAll(key(meant));
    }
  }

  private void withholdAll(String name) {
    if (withheld.add(name)) {
      for (int i : named.getOrDefault(name, List.of())) {
        findings.set(i, findings.get(i).withheld(null));
      }
    }
  }

  /** Whom "the banker" goes back to: the last source before it with that noun; -1 if nobody. */
  private int meant(int index) {
    List<Span> spans = article.attributions.get(index).source();
    if (spans.isEmpty() || !phrases.points(first(spans.get(0)))) {
      return -1;
    }
    String noun = noun(spans.get(0));
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      List<Span> before = article.attributions.get(i).source();
      if (isUnnamedPerson(i) && !before.isEmpty() && noun(before.get(0)).equals(noun)) {
        return i;
      }
    }
    return -1;
  }

  private int first(Span span) {
    return words.at(span.start());
  }

  private String noun(Span source) {
    int to = article.endOf(source);
    int from = first(source);
    return AnonymousPhrases.singular(
        words.lower(phrases.head(phrases.isPartOf(from, to) ? from + 2 : from, to)));
  }
}
