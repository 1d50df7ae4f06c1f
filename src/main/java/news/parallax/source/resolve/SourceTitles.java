package news.parallax.source.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceType;
import news.parallax.source.type.SourceTyping;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Description;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Reads which office or role an article gives each of its sources. */
final class SourceTitles {
  private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "mx");
  static final Set<String> UNTOLD =
      Set.of(
          "a", "an", "the", "one", "another", "some", "two", "three", "four", "five", "several",
          "also");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}-]+");

  /** How many words a title has at most; longer descriptions tell more than a title. */
  private static final int LONGEST_TITLE = 14;

  /** How many words "The Long Porto guitarist" has at most. */
  private static final int LONGEST_NOMINAL = 7;

  /** Roles in which rather somebody else comes into a story. */
  private static final WordList OTHERS = WordList.of("roles", "another");

  private final CitingArticle article;
  private final Grammar grammar;
  private final Words words;
  private final ProfileWords lists;
  private final NameLists names;
  private final SourceTyping typing;

  /** Where people are described in the words that name them as sources. */
  private final Map<Entity, Span> besideSource = new HashMap<>();

  SourceTitles(CitingArticle article, ProfileWords lists, NameLists names, SourceTyping typing) {
    this.article = article;
    this.lists = lists;
    this.names = names;
    this.typing = typing;
    grammar = article.grammar;
    words = article.words;
  }

  /** Notes how a named person is described where it is cited. */
  void note(Entity person, List<Span> source) {
    Span beside = source.isEmpty() ? null : besideName(source.get(0));
    if (beside != null) {
      besideSource.putIfAbsent(person, beside);
    }
  }

  /** The first description of a person that tells an office or a role. */
  @Nullable Span of(@Nullable Entity person) {
    if (person == null) {
      return null;
    }
    Span first = besideSource.get(person);
    for (Description description : person.descriptions()) {
      boolean told =
          switch (description.kind()) {
            case TITLE, APPOSITION, PREDICATE -> isTitle(description);
            case AFFILIATION, BRACKET, AGE, HOME -> false;
          };
      if (told && first != null && isOfficeBehind(first, description)) {
        return description.span();
      }
      if (told && (first == null || description.span().start() < first.start())) {
        first = description.span();
      }
    }
    return first == null ? spokenOfNext(person) : first;
  }

  /** "Senator" of "the bill's author, Senator Diaz". */
  private boolean isOfficeBehind(Span phrase, Description title) {
    int gap = title.span().start() - phrase.end();
    return title.kind() == Description.Kind.TITLE && gap > 0 && gap < 4;
  }

  /**
   * "Ana Diaz felt stuck. The Porto guitarist used to tour": what opens the sentence behind the
   * first that names a person, and nobody else, before its verb.
   */
  private @Nullable Span spokenOfNext(Entity person) {
    int named = person.mentions().isEmpty() ? -1 : person.mentions().get(0).from();
    int sentence = named < 0 ? -1 : article.document.sentenceAt(words.start(named));
    if (sentence < 0 || sentence + 1 >= article.document.sentences().size()) {
      return null;
    }
    int first = words.firstOf(sentence + 1);
    int limit = Math.min(words.count(), first + LONGEST_NOMINAL);
    if (!words.is(first, "the") || !isOnlyPerson(person, named, sentence)) {
      return null;
    }
    boolean told = false;
    int end = first + 1;
    while (end < limit && !grammar.isVerbal(end) && words.isWord(end)) {
      told |= words.isCapitalised(end) || words.lower(end).endsWith("-year-old");
      end++;
    }
    String head = words.lower(end - 1);
    boolean verb = end < limit && grammar.isVerbal(end);
    boolean role = tellsRole(head) && !OTHERS.contains(head) && !words.isCapitalised(end - 1);
    return verb && told && role ? new Span(words.start(first), grammar.end(end - 1)) : null;
  }

  /** Whether a sentence speaks of one person, named before the verb. */
  private boolean isOnlyPerson(Entity person, int named, int sentence) {
    for (int i = words.firstOf(sentence); i < words.firstOf(sentence + 1); i++) {
      Mention mention = article.mentions.nameAt(i);
      Entity other = mention == null ? person : mention.entity();
      boolean early = i < named && grammar.isVerbal(i);
      if (early || (other != person && other.kind() == Entity.Kind.PERSON)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTitle(Description description) {
    String lower = description.lower();
    return !lower.startsWith("who ") && (lower.startsWith("one of ") || tellsRole(lower));
  }

  /** Whether a description names what one person is, not what several are. */
  private boolean tellsRole(String lower) {
    String role = "";
    for (String word : PARTS.split(lower, -1)) {
      boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
      boolean tells = names.isTitle(word) || names.isTitle(word + '.') || typing.isRole(word);
      role = tells && !plural && !HONORIFICS.contains(word) ? word : role;
    }
    return !role.isEmpty();
  }

  /** The words of a title, without articles and epithets. */
  String text(Span title) {
    return titleText(words.at(title.start()), article.endOf(title));
  }

  /** "Ana Diaz, counsel for the city": the words of a source beside the name that heads it. */
  private @Nullable Span besideName(Span source) {
    int from = words.at(source.start());
    int to = article.endOf(source);
    for (int i = from + 1; i < to; i++) {
      if (!grammar.isComma(i)) {
        continue;
      }
      boolean behind =
          article.mentions.nameAt(from) != null && article.mentions.nameAt(i - 1) != null;
      int first = behind ? i + 1 : from;
      int end = behind ? clauseEnd(i + 1, to) : i;
      boolean one = words.is(first, "one") && words.is(Math.min(first + 1, to - 1), "of");
      boolean tells =
          end - first > 0
              && !words.is(first, "who")
              && (behind || !isNamed(first, end))
              && (one || tellsRole(grammar.lower(first, end)));
      return tells ? new Span(words.start(first), grammar.end(end - 1)) : null;
    }
    return null;
  }

  /** Whether a person is named there. */
  private boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = article.mentions.nameAt(i);
      if (mention != null && mention.entity().kind() == Entity.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  private int clauseEnd(int from, int to) {
    int end = from;
    while (end < to && !grammar.isComma(end) && !words.is(end, "who")) {
      end++;
    }
    return end;
  }

  private String titleText(int first, int to) {
    boolean oneOf = words.is(first, "one") && first + 2 < to && words.is(first + 1, "of");
    int from = oneOf ? first + 2 : first;
    while (from < to - 1 && UNTOLD.contains(words.lower(from))) {
      from++;
    }
    from = withoutEpithets(behindFormer(from, to), to);
    int end = from;
    while (end < Math.min(to, from + LONGEST_TITLE)
        && !words.is(end, "who")
        && !words.isSign(end, '(')) {
      end++;
    }
    while (end > from + 1 && grammar.isComma(end - 1)) {
      end--;
    }
    return oneOf ? ofOne(from, end) : grammar.text(from, end);
  }

  /** "court's judge" of "the court's judges", of whom one is meant. */
  private String ofOne(int from, int to) {
    int head = from;
    while (head + 1 < to
        && words.isWord(head + 1)
        && !grammar.is(head + 1, WordClass.PREPOSITION)
        && !grammar.isComma(head + 1)) {
      head++;
    }
    String plural = grammar.text(head, head + 1);
    boolean ends = plural.endsWith("s") && !plural.endsWith("ss") && plural.length() > 3;
    if (!ends) {
      return grammar.text(from, to);
    }
    String before = head > from ? grammar.text(from, head) + ' ' : "";
    String behind = head + 1 < to ? ' ' + grammar.text(head + 1, to) : "";
    return before + plural.substring(0, plural.length() - 1) + behind;
  }

  /** "current head of staff" of "former district director and current head of staff". */
  private int behindFormer(int from, int to) {
    if (!lists.former.contains(words.lower(from))) {
      return from;
    }
    for (int i = from + 1; i + 1 < to; i++) {
      if (words.is(i, "and") && (words.is(i + 1, "current") || words.is(i + 1, "now"))) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * "secretary of state" is written small, "Republican" is not: what stands before is an epithet.
   */
  private int withoutEpithets(int from, int to) {
    int capital = from;
    while (capital < to && !words.isCapitalised(capital)) {
      String word = words.lower(capital);
      if (lists.rank.contains(word) || lists.former.contains(word) || names.isTitle(word)) {
        return from;
      }
      capital++;
    }
    return capital < to && tellsRole(grammar.lower(capital, to)) ? capital : from;
  }

  /** What somebody without a name is called, where it tells more than that he is somebody. */
  @Nullable String described(int index, Resolved source, SourceType type, Form form) {
    boolean person = form == Form.UNNAMED_INDIVIDUAL && type != SourceType.DOCUMENT_DATA;
    if (!person || !source.how().equals(CitedSource.DESCRIPTION)) {
      return null;
    }
    List<Span> spans = article.attributions.get(index).source();
    if (spans.isEmpty()) {
      return null;
    }
    int from = words.at(spans.get(0).start());
    int to = article.endOf(spans.get(0));
    int end = from;
    while (end < to
        && !words.is(end, "who")
        && !grammar.isComma(end)
        && !lists.access.contains(words.lower(end))) {
      end++;
    }
    boolean tells = end > from && tellsRole(grammar.lower(from, end));
    return tells && !grammar.is(from, WordClass.PRONOUN) ? titleText(from, end) : null;
  }
}
