package news.parallax.source.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceProfile;
import news.parallax.source.SourceProfile.Status;
import news.parallax.source.SourceProfile.StoryStanding;
import news.parallax.source.SourceType;
import news.parallax.source.type.SourceTyping;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Reads what an article tells of each of its sources beside the name. */
final class SourceProfiles {
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}-]+");

  private final CitingArticle article;
  private final Grammar grammar;
  private final Words words;
  private final ProfileWords lists;
  private final SourceTitles titles;
  private final SourceAffiliations affiliations;

  SourceProfiles(CitingArticle article, ProfileWords lists, NameLists names, SourceTyping typing) {
    this.article = article;
    titles = new SourceTitles(article, lists, names, typing);
    affiliations = new SourceAffiliations(article, names);
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
      if (entity != null && forms.get(i) == Form.NAMED_INDIVIDUAL) {
        titles.note(entity, article.attributions.get(i).source());
        affiliations.note(entity, article.attributions.get(i).source());
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
    Span told = form == Form.NAMED_INDIVIDUAL ? titles.of(source.entity()) : null;
    String title = told == null ? titles.described(index, source, type, form) : titles.text(told);
    String all = (title == null ? "" : title) + ' ' + source.titles() + ' ' + source.description();
    List<String> parts = List.of(PARTS.split(all.toLowerCase(Locale.ROOT), -1));
    Status status = status(title);
    return new SourceProfile(
        title,
        form == Form.DOCUMENT ? null : affiliations.of(source, told, index),
        status,
        standing(source, type, status, parts),
        anonymity.grade(),
        anonymity.reason(),
        anonymity.access() == null ? relative(index, source) : anonymity.access());
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
