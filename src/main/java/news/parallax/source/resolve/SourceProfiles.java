package news.parallax.source.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceProfile;
import news.parallax.source.SourceProfile.Status;
import news.parallax.source.SourceProfile.StoryStanding;
import news.parallax.source.SourceType;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Description;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Reads what an article tells of each of its sources beside the name. */
final class SourceProfiles {
  private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "mx");
  private static final Set<String> UNTOLD =
      Set.of(
          "a", "an", "the", "one", "another", "some", "two", "three", "four", "five", "several",
          "also");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}-]+");

  /** How many words a title has at most; longer descriptions tell more than a title. */
  private static final int LONGEST_TITLE = 14;

  private final CitingArticle article;
  private final Grammar grammar;
  private final Words words;
  private final ProfileWords lists;
  private final NameLists names;
  private final SourceTyping typing;

  /** Where people are described in the words that name them as sources. */
  private final Map<Entity, Span> besideSource = new HashMap<>();

  SourceProfiles(CitingArticle article, ProfileWords lists, NameLists names, SourceTyping typing) {
    this.article = article;
    this.names = names;
    this.typing = typing;
    grammar = article.grammar;
    words = article.words;
    this.lists = lists;
  }

  /**
   * The profile of each source.
   *
   * @param sources whom the attributions of the article cite, in their order
   * @param types of the sources, in the same order
   * @param forms of the sources, in the same order
   */
  List<SourceProfile> of(List<Resolved> sources, List<SourceType> types, List<Form> forms) {
    List<AnonymousSources.Finding> anonymous =
        new AnonymousSources(article, lists, sources, types).find();
    for (int i = 0; i < sources.size(); i++) {
      Entity entity = sources.get(i).entity();
      List<Span> spans = article.attributions.get(i).source();
      if (entity != null && forms.get(i) == Form.NAMED_INDIVIDUAL && !spans.isEmpty()) {
        Span beside = besideName(spans.get(0));
        if (beside != null) {
          besideSource.putIfAbsent(entity, beside);
        }
      }
    }
    List<SourceProfile> profiles = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      profiles.add(profile(i, sources.get(i), types.get(i), forms.get(i), anonymous.get(i)));
    }
    return profiles;
  }

  private SourceProfile profile(
      int index, Resolved source, SourceType type, Form form, AnonymousSources.Finding anonymity) {
    Span told = form == Form.NAMED_INDIVIDUAL ? title(source.entity()) : null;
    String title = told == null ? described(index, source, type, form) : text(told);
    String all = (title == null ? "" : title) + ' ' + source.titles() + ' ' + source.description();
    List<String> parts = List.of(PARTS.split(all.toLowerCase(Locale.ROOT), -1));
    Status status = status(title);
    return new SourceProfile(
        title,
        affiliation(source, told, index),
        status,
        standing(source, type, status, parts),
        anonymity.grade(),
        anonymity.reason(),
        anonymity.access() == null ? relative(index, source) : anonymity.access());
  }

  /** The first description of a person that tells an office or a role. */
  private @Nullable Span title(@Nullable Entity person) {
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
      if (told && (first == null || description.span().start() < first.start())) {
        first = description.span();
      }
    }
    return first;
  }

  private boolean isTitle(Description description) {
    return !description.lower().startsWith("who ") && tellsRole(description.lower());
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

  private String text(Span title) {
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
    int from =
        words.is(first, "one") && first + 2 < to && words.is(first + 1, "of") ? first + 2 : first;
    while (from < to - 1 && UNTOLD.contains(words.lower(from))) {
      from++;
    }
    from = withoutEpithets(from, to);
    int end = from;
    while (end < Math.min(to, from + LONGEST_TITLE)
        && !words.is(end, "who")
        && !words.isSign(end, '(')) {
      end++;
    }
    while (end > from + 1 && grammar.isComma(end - 1)) {
      end--;
    }
    return grammar.text(from, end);
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
  private @Nullable String described(int index, Resolved source, SourceType type, Form form) {
    boolean person = form == Form.UNNAMED_INDIVIDUAL && type != SourceType.DOCUMENT_DATA;
    if (!person || !source.how().equals("description")) {
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

  /** Whom a spokesperson speaks for; else the body that the title names. */
  private @Nullable String affiliation(Resolved source, @Nullable Span told, int index) {
    if (!source.speaksFor().isEmpty()) {
      return full(source.speaksFor());
    }
    if (told != null) {
      return bodyIn(told);
    }
    List<Span> spans = article.attributions.get(index).source();
    boolean unnamed =
        source.form() == Form.UNNAMED_INDIVIDUAL || source.form() == Form.UNNAMED_GROUP;
    return unnamed && !spans.isEmpty() && source.how().equals("description")
        ? bodyIn(spans.get(0))
        : null;
  }

  private String full(String client) {
    boolean article = client.regionMatches(true, 0, "the ", 0, 4);
    String bare = article ? client.substring(4) : client;
    Entity entity = this.article.mentions.named(bare);
    return entity == null ? bare : entity.name();
  }

  private @Nullable String bodyIn(Span span) {
    int to = article.endOf(span);
    for (int i = words.at(span.start()); i < to; i++) {
      Mention mention = article.mentions.nameAt(i);
      if (mention != null && mention.entity().kind() == Entity.Kind.BODY && !isAdjective(mention)) {
        return body(mention, words.at(span.start()));
      }
    }
    return null;
  }

  /** "Belarusian" of "Belarusian leader", "Russian Presidential" of "Russian Presidential aide". */
  private boolean isAdjective(Mention mention) {
    int last = mention.to() - 1;
    return names.isDemonym(words.lower(last)) || grammar.is(last, WordClass.ADJECTIVE);
  }

  /** "White House" where only "House" is known as a name. */
  private String body(Mention mention, int from) {
    int first = mention.from();
    while (first > from
        && words.isCapitalised(first - 1)
        && !UNTOLD.contains(words.lower(first - 1))
        && article.mentions.nameAt(first - 1) == null) {
      first--;
    }
    String name = mention.entity().name();
    return first == mention.from() ? name : grammar.text(first, mention.from()) + ' ' + name;
  }

  private Status status(@Nullable String title) {
    if (title == null) {
      return Status.UNSTATED;
    }
    for (String word : PARTS.split(title.toLowerCase(Locale.ROOT), -1)) {
      if (lists.former.contains(word) || word.startsWith("ex-")) {
        return Status.FORMER;
      }
    }
    return Status.CURRENT;
  }

  private StoryStanding standing(
      Resolved source, SourceType type, Status status, List<String> parts) {
    if (source.how().equals("author")) {
      return StoryStanding.OUTLET;
    }
    if (type == SourceType.DOCUMENT_DATA) {
      return StoryStanding.UNSTATED;
    }
    if (has(parts, lists.victims)) {
      return StoryStanding.VICTIM;
    }
    if (has(parts, lists.witnesses)) {
      return StoryStanding.WITNESS;
    }
    return switch (type) {
      case EXPERT -> StoryStanding.EXPERT;
      case GOVERNMENT, SECURITY_JUSTICE, INTERNATIONAL_BODY -> StoryStanding.OFFICIAL;
      case POLITICIAN_PARTY ->
          status == Status.FORMER ? StoryStanding.UNSTATED : StoryStanding.OFFICIAL;
      default ->
          has(parts, lists.participants) ? StoryStanding.PARTICIPANT : StoryStanding.UNSTATED;
    };
  }

  private static boolean has(List<String> parts, Set<String> list) {
    return parts.stream().anyMatch(list::contains);
  }

  /** "who has studied the river for years": the relative clause behind the source. */
  private @Nullable String relative(int index, Resolved source) {
    List<Span> spans = article.attributions.get(index).source();
    if (spans.isEmpty() || !source.isIndividual()) {
      return null;
    }
    int from = words.at(spans.get(0).start());
    int s = article.document.sentenceAt(words.start(from));
    int end = s < 0 ? from : words.firstOf(s + 1);
    int to = Math.min(end, words.at(spans.get(0).end() - 1) + 1);
    for (int i = from + 1; i < Math.min(end, to + 2); i++) {
      if (words.is(i, "who") && (i < to || grammar.isComma(i - 1))) {
        return clause(i, end, index);
      }
    }
    return null;
  }

  private @Nullable String clause(int from, int end, int index) {
    List<Span> cue = article.attributions.get(index).cue();
    int said = cue.isEmpty() ? -1 : words.at(cue.get(0).start());
    int limit = said > from ? Math.min(said, end) : end;
    int to = from;
    while (to < limit
        && !grammar.isComma(to)
        && !words.isSign(to, '.')
        && !(to > from && grammar.stops(to - 1))) {
      to++;
    }
    boolean cueInside = said == from + 1;
    return cueInside || to - from < 3 ? null : grammar.text(from, to);
  }
}
