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

  private static final Set<String> FEW =
      Set.of(
          "a",
          "an",
          "one",
          "another",
          "two",
          "three",
          "four",
          "five",
          "six",
          "several",
          "multiple",
          "some",
          "both",
          "2",
          "3",
          "4",
          "5",
          "6");
  private static final Set<String> SINGLE = Set.of("a", "an", "one", "another");
  private static final Set<String> POINTING =
      Set.of("the", "these", "those", "both", "that", "this");
  private static final Set<String> STOPPING =
      Set.of(
          "who", "that", "whose", "with", "in", "on", "at", "to", "from", "for", "about", "inside",
          "within", "near", "among");

  /** Those beside whoever was cited before. */
  private static final Set<String> FURTHER = Set.of("another", "others");

  /** How many sentences back whose name is withheld may have spoken last. */
  private static final int BACK = 2;

  /** How many words stand before the noun of a description at most. */
  private static final int LONGEST_DESCRIPTION = 6;

  /** How many attributions back whom a noun goes back to is looked for. */
  private static final int FARTHEST = 8;

  private final CitingArticle article;
  private final Document document;
  private final Grammar grammar;
  private final Words words;
  private final ProfileWords lists;
  private final AccessPhrase access;
  private final List<Resolved> sources;
  private final List<SourceType> types;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Anonymity> byName = new HashMap<>();
  private final Map<String, Anonymity> byHead = new HashMap<>();

  /** Sources without a name, by the sentence they stand in and by what they are called. */
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  private final Map<String, List<Integer>> named = new HashMap<>();
  private final Set<String> withheld = new HashSet<>();

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
    this.lists = lists;
    this.sources = sources;
    this.types = types;
    access = new AccessPhrase(grammar, lists);
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
      String described = described(note);
      if (!described.isEmpty()) {
        withholdPointed(described, note);
      }
    }
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
    int some = isPartOf(from, to) ? from + 2 : from;
    int head = head(some, to);
    String access = this.access.behind(head, endOfClause(i, head));
    Anonymity grade = grade(from, head, access != null);
    if (grade == Anonymity.NONE && isPointing(some, head)) {
      grade = byHead.getOrDefault(singular(words.lower(head)), Anonymity.NONE);
    }
    return new Finding(grade, null, grade == Anonymity.NONE ? null : access);
  }

  /** "one of the officials", "several of these people". */
  private boolean isPartOf(int from, int to) {
    return from + 3 < to
        && FEW.contains(words.lower(from))
        && words.is(from + 1, "of")
        && POINTING.contains(words.lower(from + 2));
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

  private Anonymity grade(int from, int head, boolean access) {
    String noun = words.lower(head);
    boolean person = lists.anybody.contains(noun) || lists.office.contains(noun);
    if (lists.sources.contains(noun) || (access && person)) {
      return Anonymity.ACCESS_ONLY;
    }
    boolean plural = noun.endsWith("s");
    boolean few = FEW.contains(words.lower(from)) && !(plural && words.is(from, "some"));
    boolean one = few && (SINGLE.contains(words.lower(from)) != plural || words.is(from + 1, "of"));
    return lists.office.contains(noun) && one ? Anonymity.OFFICE_ONLY : Anonymity.NONE;
  }

  /** The last word before what follows the noun: a preposition, a relative clause, a comma. */
  private int head(int from, int to) {
    int i = from + 1;
    while (i < to
        && !STOPPING.contains(words.lower(i))
        && !lists.access.contains(words.lower(i))
        && !grammar.isComma(i)
        && !words.is(i, "of")) {
      i++;
    }
    return i - 1;
  }

  /** Where the sentence ends, or the cue behind the source begins. */
  private int endOfClause(int i, int head) {
    int s = document.sentenceAt(words.start(head));
    int end = s < 0 ? head + 1 : words.firstOf(s + 1);
    List<Span> cue = article.attributions.get(i).cue();
    int start = cue.isEmpty() ? -1 : words.at(cue.get(0).start());
    return start > head ? Math.min(end, start) : end;
  }

  /**
   * "the people", "these two officials": nothing but whom the article spoke of. One of them may be
   * called by more, "the former official", but not by the place of a name.
   */
  private boolean isPointing(int from, int head) {
    if (!POINTING.contains(words.lower(from)) || head == from) {
      return false;
    }
    if (!words.lower(head).endsWith("s") && lists.office.contains(words.lower(head))) {
      return true;
    }
    for (int i = from + 1; i < head; i++) {
      if (!grammar.isQuantity(i) && !words.is(i, "same") && !words.is(i, "other")) {
        return false;
      }
    }
    return true;
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

  private static String singular(String noun) {
    boolean people = noun.equals("people") || noun.equals("persons");
    return people ? "person" : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
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

  /**
   * The noun of whoever the sentence of a note tells of, "one lobbyist, who spoke on condition of
   * anonymity", though it may cite nobody; empty if there is none.
   */
  private String described(WithheldNames.Note note) {
    int first = words.firstOf(note.sentence());
    for (int i = note.word() - 1; i > first; i--) {
      String noun = words.lower(i);
      if (!grammar.isNominal(i) || noun.endsWith("s")) {
        continue;
      }
      for (int k = i - 1; k >= Math.max(first, i - LONGEST_DESCRIPTION); k--) {
        if (SINGLE.contains(words.lower(k))) {
          boolean relative =
              i + 2 < words.count() && grammar.isComma(i + 1) && words.is(i + 2, "who");
          return relative || words.is(i + 1, "who") ? noun : "";
        }
        if (!words.isWord(k) || !(grammar.isNominal(k) || grammar.is(k, WordClass.ADJECTIVE))) {
          break;
        }
      }
    }
    return "";
  }

  /** Whoever is called by no more than the noun behind the note speaks without a name. */
  private void withholdPointed(String noun, WithheldNames.Note note) {
    for (int i = 0; i < findings.size(); i++) {
      List<Span> spans = article.attributions.get(i).source();
      if (spans.isEmpty()
          || !isUnnamedPerson(i)
          || document.sentenceAt(spans.get(0).start()) < note.sentence()) {
        continue;
      }
      int from = first(spans.get(0));
      int head = head(from, article.endOf(spans.get(0)));
      if (POINTING.contains(words.lower(from)) && head == from + 1 && words.is(head, noun)) {
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
    if (spans.isEmpty() || !POINTING.contains(words.lower(first(spans.get(0))))) {
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
    return singular(words.lower(head(isPartOf(from, to) ? from + 2 : from, to)));
  }
}
