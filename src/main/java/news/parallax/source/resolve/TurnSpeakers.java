package news.parallax.source.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.GrammarReader;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Initials;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a turn of a talk whose label is no plain name: "A:", "Q:", the initials of a
 * person, a name in capitals with what the person is, "REP. TOM HALE:", "HALE:".
 */
final class TurnSpeakers {
  private static final Set<String> ANSWER = Set.of("a", "answer");
  private static final Set<String> QUESTION = Set.of("q", "question", "interviewer");
  private static final WordClasses WORDS = GrammarReader.shipped().wordClasses();
  private static final int LONGEST_INITIALS = 3;
  private static final int LONGEST_NAME = 4;
  private static final String HONOURABLE = "hon";

  private final CitingArticle article;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  /** Labels with more than one name, by the last of them. */
  private final Map<String, Span> fuller = new HashMap<>();

  /** People by initials; null for those that nobody has, or several. */
  private final Map<String, Optional<Entity>> initialled = new HashMap<>();

  private @Nullable Resolved interviewee;

  TurnSpeakers(CitingArticle article, NameLists names) {
    this.article = article;
    this.names = names;
    grammar = article.grammar;
    words = article.words;
    for (FoundAttribution one : article.attributions) {
      if (isTurn(one)) {
        Span label = one.source().get(0);
        int to = article.endOf(label);
        int first = nameFirst(at(label), to);
        int end = nameEnd(first, to);
        if (end - first > 1 && isName(first, end)) {
          fuller.putIfAbsent(words.lower(end - 1), label);
        }
      }
    }
  }

  /** Whom the source of an attribution means; null if it is no such label. */
  @Nullable Resolved of(int index, int from, int to) {
    if (!isTurn(article.attributions.get(index)) || words.start(from) >= contentStart(index)) {
      return null;
    }
    if (to - from <= 2 && QUESTION.contains(words.lower(from))) {
      return Resolved.AUTHOR;
    }
    if (to - from <= 2 && ANSWER.contains(words.lower(from))) {
      return answers();
    }
    int length = words.bareEnd(from) - words.start(from);
    boolean initials = to - from == 1 && isCapitals(from) && length <= LONGEST_INITIALS;
    if (initials && length > 1) {
      Optional<Entity> person =
          initialled.computeIfAbsent(grammar.name(from, to), this::initialled);
      if (person.isPresent()) {
        return known(person.get(), "interviewee", "");
      }
    }
    return inCapitals(from, to);
  }

  private static boolean isTurn(FoundAttribution one) {
    return one.by().rule() == Rule.TRANSCRIPT && !one.source().isEmpty();
  }

  private int contentStart(int index) {
    return article.attributions.get(index).content().get(0).start();
  }

  private static @Nullable Resolved known(@Nullable Entity person, String how, String description) {
    return person == null
        ? null
        : new Resolved(
            person.name(), person, description, person.described(), Form.NAMED_INDIVIDUAL, how, "");
  }

  /** A name in capitals, with titles before it or behind a comma. */
  private @Nullable Resolved inCapitals(int from, int to) {
    int first = nameFirst(from, to);
    int end = nameEnd(first, to);
    if (first >= end || end - first > LONGEST_NAME || !isName(first, end)) {
      return null;
    }
    String description = grammar.text(from, first) + " | " + grammar.text(end, to);
    Entity person = person(first, end);
    if (person != null) {
      return known(person, end - first == 1 ? "surname" : "name", description);
    }
    Span label = end - first == 1 ? fuller.get(words.lower(first)) : null;
    if (label != null) {
      return inCapitals(at(label), article.endOf(label));
    }
    boolean bare = end - first == 1 && from == first;
    return bare
        ? null
        : new Resolved(
            capitalised(first, end),
            null,
            description,
            description,
            Form.NAMED_INDIVIDUAL,
            "name",
            "");
  }

  private int nameFirst(int from, int to) {
    int first = from;
    while (first < to && (isTitle(first) || !words.isWord(first))) {
      first++;
    }
    return first;
  }

  private boolean isTitle(int w) {
    return names.isTitle(words.lower(w)) || words.is(w, HONOURABLE);
  }

  private int nameEnd(int first, int to) {
    int end = first;
    while (end < to
        && !grammar.isComma(end)
        && !words.isSign(end, '(')
        && !words.isSign(end, ':')) {
      end++;
    }
    return end;
  }

  /** Whether the words are capitals and name no role or body: not "HOST", "UNIDENTIFIED MALE". */
  private boolean isName(int first, int end) {
    boolean given = names.genderOf(words.lower(first)) != Gender.UNKNOWN;
    for (int w = first; w < end; w++) {
      String word = words.lower(w);
      boolean sign = words.isSign(w, '.');
      if (!sign
          && (!isCapitals(w)
              || names.isRole(word)
              || names.isBody(word)
              || names.isNoName(word)
              || (!given && end - first > 1 && WORDS.isCommon(word)) // "NEXT UP"
              || names.isGroup(word)
              || word.startsWith("unidentified")
              || word.equals("male")
              || word.equals("female"))) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitals(int w) {
    return words.isCapitalised(w) && !words.hasSmallLetter(w);
  }

  /** The person of the article with that name, written as names are. */
  private @Nullable Entity person(int first, int end) {
    Entity named = article.mentions.named(grammar.name(first, end));
    if (named == null) {
      named = article.mentions.named(grammar.name(end - 1, end));
    }
    boolean written =
        named != null
            && named.kind() == Kind.PERSON
            && named.name().indexOf(' ') > 0
            && !named.name().equals(named.name().toUpperCase(Locale.ROOT));
    return written ? named : null;
  }

  /** "TOM O'HALE" as "Tom O'Hale". */
  private String capitalised(int first, int end) {
    String text = grammar.name(first, end);
    StringBuilder name = new StringBuilder(text.length());
    boolean opens = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      name.append(opens ? c : Character.toLowerCase(c));
      opens = !Character.isLetter(c);
    }
    return name.toString();
  }

  private Optional<Entity> initialled(String initials) {
    Entity found = null;
    for (Entity entity : article.mentions.entities()) {
      if (entity.kind() == Kind.PERSON && Initials.are(initials, entity.name())) {
        if (found != null) {
          return Optional.empty();
        }
        found = entity;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Who answers: whom the text before the first turn names most often. */
  private Resolved answers() {
    if (interviewee == null) {
      Entity person = isAddressed() ? mostNamed(firstTurn()) : null;
      if (person == null && isAddressed()) {
        person = mostNamed(words.count());
      }
      Resolved named = known(person, "interviewee", "");
      interviewee = named == null ? Resolved.NOBODY : named;
    }
    return interviewee;
  }

  /** Whether others than who answers, in a third of their turns at least, speak to somebody. */
  private boolean isAddressed() {
    int asked = 0;
    int addressed = 0;
    for (FoundAttribution one : article.attributions) {
      if (isTurn(one) && !ANSWER.contains(words.lower(at(one.source().get(0))))) {
        asked++;
        addressed += isAddressed(one.content().get(0)) ? 1 : 0;
      }
    }
    return addressed * 3 >= asked;
  }

  private boolean isAddressed(Span question) {
    return IntStream.range(at(question), article.endOf(question))
        .anyMatch(w -> words.is(w, "you") || words.is(w, "your"));
  }

  private int at(Span span) {
    return words.at(span.start());
  }

  private int firstTurn() {
    int first = words.count();
    for (FoundAttribution one : article.attributions) {
      if (one.by().rule() == Rule.TRANSCRIPT && !one.cue().isEmpty()) {
        first = Math.min(first, at(one.cue().get(0)));
      }
    }
    return first;
  }

  /** The person with a full name who is named most often before a word; null if nobody is. */
  private @Nullable Entity mostNamed(int end) {
    Entity best = null;
    int most = 0;
    for (Entity entity : article.mentions.entities()) {
      int times = 0;
      if (entity.kind() == Kind.PERSON && entity.name().indexOf(' ') > 0) {
        for (Mention mention : entity.mentions()) {
          if (mention.from() >= end) {
            break;
          }
          times += mention.isName() && !isByline(mention) ? 1 : 0;
        }
      }
      if (times > most) {
        most = times;
        best = entity;
      }
    }
    return best;
  }

  private boolean isByline(Mention mention) {
    return mention.first() > 0 && words.is(mention.first() - 1, "by");
  }
}
