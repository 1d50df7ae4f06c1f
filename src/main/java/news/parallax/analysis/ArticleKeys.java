package news.parallax.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Credit;
import news.parallax.article.Key;
import news.parallax.article.Span;
import news.parallax.frame.character.Casting;
import news.parallax.frame.label.Role;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;

/** The table keys of an article's facts, worked out once. */
public final class ArticleKeys {
  private final String outlet;
  private final String[] sentences;
  private final String[] sources;
  private final String[] attributions;
  private final String[] credits;
  private final String[] labels;
  private final String[] roles;
  private final String[] castings;

  public ArticleKeys(ArticleInRun placed) {
    ArticleFacts facts = placed.facts();
    outlet = facts.article().outletId();
    String articleId = facts.article().id();
    sentences = new String[facts.sentences().size()];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = sentence(articleId, facts.sentences().get(i));
    }
    int count = facts.attributions().size();
    sources = new String[count];
    attributions = new String[count];
    Map<String, Integer> seen = new HashMap<>();
    Map<String, String> sourceKeys = new HashMap<>();
    for (int i = 0; i < count; i++) {
      Attribution attribution = facts.attributions().get(i);
      sources[i] = sourceKeys.computeIfAbsent(placed.sources().get(i).name(), CitedSource::id);
      attributions[i] = unique("att", articleId, start(attribution.content()), seen);
    }
    credits = new String[facts.article().credits().size()];
    for (int i = 0; i < credits.length; i++) {
      Credit credit = facts.article().credits().get(i);
      credits[i] = unique("crd", articleId, credit.where().start(), seen);
    }
    labels = new String[facts.actors().labels().size()];
    for (int i = 0; i < labels.length; i++) {
      Span span = facts.actors().labels().get(i).span();
      labels[i] = unique("lab", articleId, span.start(), seen);
    }
    roles = new String[facts.actors().roles().size()];
    for (int i = 0; i < roles.length; i++) {
      Role role = facts.actors().roles().get(i).role();
      roles[i] = unique("rol", articleId, role.deed().act().start(), seen);
    }
    castings = new String[facts.actors().castings().size()];
    for (int i = 0; i < castings.length; i++) {
      Casting casting = facts.actors().castings().get(i).casting();
      castings[i] = unique("cas", articleId, casting.who().participant().start(), seen);
    }
  }

  /** Key of the outlet, {@code out_…}. */
  public String outlet() {
    return outlet;
  }

  /** Key of the sentence that stands at a place of an article, {@code snt_…}. */
  public static String sentence(String articleId, Span span) {
    return Key.within("snt", articleId, Integer.toString(span.start()));
  }

  /** Key of the sentence of the given index, {@code snt_…}. */
  public String sentence(int sentence) {
    return sentences[sentence];
  }

  /** Key of the source that the attribution of the given index cites, {@code src_…}. */
  public String source(int attribution) {
    return sources[attribution];
  }

  /** Key of the attribution of the given index, {@code att_…}. */
  public String attribution(int attribution) {
    return attributions[attribution];
  }

  /** Key of the credit of the given index, {@code crd_…}. */
  public String credit(int credit) {
    return credits[credit];
  }

  /** Key of the label of the given index, {@code lab_…}. */
  public String label(int label) {
    return labels[label];
  }

  /** Key of the role of the given index, {@code rol_…}. */
  public String role(int role) {
    return roles[role];
  }

  /** Key of the casting of the given index, {@code cas_…}. */
  public String casting(int casting) {
    return castings[casting];
  }

  /** Key of a frame, {@code fra_…}: the same in every version of its codebook. */
  public static String frame(String codebookId, String frameId) {
    return Key.of("fra", codebookId, frameId);
  }

  /** A second fact that begins at one and the same place is told from the first by its number. */
  private static String unique(
      String prefix, String articleId, int start, Map<String, Integer> seen) {
    String key = Key.within(prefix, articleId, Integer.toString(start));
    int earlier = seen.merge(key, 1, Integer::sum) - 1;
    return earlier == 0 ? key : key + "-" + earlier;
  }

  private static int start(List<Span> spans) {
    return spans.get(0).start();
  }
}
