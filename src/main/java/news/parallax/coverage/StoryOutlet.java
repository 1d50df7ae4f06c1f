package news.parallax.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.StoryFacts;
import news.parallax.analysis.Voice;
import news.parallax.source.Attribution;
import news.parallax.story.claim.Claim;
import news.parallax.story.claim.ClaimMatch;
import news.parallax.story.compare.Omission;
import news.parallax.story.compare.SharedItem;
import news.parallax.story.compare.WordingDifference;
import org.jspecify.annotations.Nullable;

/** What one outlet reports of a story, and what it reports otherwise than others. */
public final class StoryOutlet {
  private final StoryFacts story;
  private final String id;
  private final List<ArticleInRun> articles = new ArrayList<>();
  private final Set<String> articleIds = new HashSet<>();
  private final Tally<ArticleMeasure> measured = new Tally<>(ArticleMeasure.class);
  private final SortedMap<FrameName, Tally<FrameMeasure>> frames = new TreeMap<>();
  private final TreeSet<String> sources = new TreeSet<>();
  private final TreeSet<String> ownSources = new TreeSet<>();

  private StoryOutlet(StoryFacts story, String id) {
    this.story = story;
    this.id = id;
  }

  /** The outlets of a story, sorted by key. */
  public static List<StoryOutlet> of(StoryFacts story) {
    SortedMap<String, StoryOutlet> outlets = new TreeMap<>();
    for (ArticleInRun article : story.articles()) {
      String id = article.facts().article().outletId();
      outlets.computeIfAbsent(id, unused -> new StoryOutlet(story, id)).add(article);
    }
    Map<String, Integer> citing = new HashMap<>();
    outlets.values().forEach(o -> o.sources.forEach(s -> citing.merge(s, 1, Integer::sum)));
    for (StoryOutlet outlet : outlets.values()) {
      outlet.ownSources.addAll(outlet.sources);
      outlet.ownSources.removeIf(source -> citing.getOrDefault(source, 0) > 1);
    }
    return List.copyOf(outlets.values());
  }

  private void add(ArticleInRun article) {
    articles.add(article);
    articleIds.add(article.facts().article().id());
    measured.merge(ArticleCounts.measure(article));
    ArticleCounts.addFrames(article.facts(), frames);
    for (int i = 0; i < article.sources().size(); i++) {
      Attribution attribution = article.facts().attributions().get(i);
      if (attribution.counted() && ArticleCounts.isNamed(attribution.cited())) {
        sources.add(article.sources().get(i).id());
      }
    }
  }

  public StoryFacts story() {
    return story;
  }

  /** Key of the outlet. */
  public String id() {
    return id;
  }

  /** Its name as the first of its articles gives it. */
  public String name() {
    return articles.get(0).facts().article().outlet().name();
  }

  /** Counts over its articles in the story. */
  public Tally<ArticleMeasure> measured() {
    return measured;
  }

  /** The frames that its articles use. */
  public SortedSet<FrameName> frames() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(frames.keySet()));
  }

  /** The use of a frame in its articles; all 0 if it is not used. */
  public Tally<FrameMeasure> use(FrameName frame) {
    Tally<FrameMeasure> use = frames.get(frame);
    return use == null ? new Tally<>(FrameMeasure.class) : use;
  }

  /** The frame that most sentences carry, of equals the first by name; null if there is none. */
  public @Nullable FrameName topFrame() {
    FrameName top = null;
    long most = 0;
    for (Map.Entry<FrameName, Tally<FrameMeasure>> frame : frames.entrySet()) {
      long sentences = frame.getValue().of(FrameMeasure.SENTENCES);
      if (sentences > most) {
        top = frame.getKey();
        most = sentences;
      }
    }
    return top;
  }

  /** The day of its first dated article; null if none is dated. */
  public @Nullable LocalDate firstDay() {
    LocalDate first = null;
    for (ArticleInRun article : articles) {
      LocalDate day = article.facts().article().date().date();
      first = day == null || (first != null && first.isBefore(day)) ? first : day;
    }
    return first;
  }

  /** Articles that are republished copies of others of the story. */
  public long copies() {
    return articles.stream().filter(article -> article.copyOf() != null).count();
  }

  /** Number of different named sources. */
  public long sources() {
    return sources.size();
  }

  /** Those of them that no other outlet of the story cites. */
  public long exclusiveSources() {
    return ownSources.size();
  }

  /** Number of claims. */
  public long claims() {
    return story.findings().claims().stream().filter(this::isOwn).count();
  }

  /** Those of them that conflict with a claim of another article. */
  public long conflictingClaims() {
    Set<Claim> conflicting = new HashSet<>();
    for (ClaimMatch match : story.findings().claimMatches()) {
      if (match.relation() == ClaimMatch.Relation.CONFLICT) {
        conflicting.add(match.a());
        conflicting.add(match.b());
      }
    }
    conflicting.removeIf(claim -> !isOwn(claim));
    return conflicting.size();
  }

  private boolean isOwn(Claim claim) {
    return articleIds.contains(claim.articleId());
  }

  /** What so many reports of the story have that lacking it is an omission. */
  public long sharedItems() {
    return story.findings().shared().size();
  }

  /** Those of the shared items that all its articles omit. */
  public long omittedItems() {
    Map<SharedItem, Integer> omitting = new HashMap<>();
    for (Omission omission : story.findings().omissions()) {
      if (articleIds.contains(omission.articleId())) {
        omitting.merge(omission.item(), 1, Integer::sum);
      }
    }
    return omitting.values().stream().filter(count -> count == articles.size()).count();
  }

  /** Statements that another article words otherwise. */
  public long differentWordings() {
    Map<String, Set<Integer>> statements = new HashMap<>();
    for (WordingDifference wording : story.findings().wordings()) {
      statements
          .computeIfAbsent(wording.a().article(), unused -> new HashSet<>())
          .add(wording.a().attribution());
      statements
          .computeIfAbsent(wording.b().article(), unused -> new HashSet<>())
          .add(wording.b().attribution());
    }
    statements.keySet().retainAll(articleIds);
    return statements.values().stream().mapToLong(Set::size).sum();
  }

  public long loadedWords(Predicate<Voice> voice) {
    return articles.stream()
        .flatMap(article -> article.facts().loadedWords().stream())
        .filter(word -> voice.test(word.voice()))
        .count();
  }
}
