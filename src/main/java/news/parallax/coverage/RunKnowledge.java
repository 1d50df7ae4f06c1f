package news.parallax.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.source.reconcile.Reconciler;
import news.parallax.source.reconcile.Reconciliation;
import news.parallax.source.reconcile.SourceIdentity;

/**
 * What only all articles of a run together tell.
 *
 * @param sources which names stand for the same source
 */
public record RunKnowledge(Reconciliation sources) {
  /** Nothing but what each article tells. */
  public static final RunKnowledge NONE = new RunKnowledge(Reconciliation.NONE);

  /** What the names of all sources tell. */
  public static RunKnowledge of(SourceNames names) {
    return new RunKnowledge(new Reconciler().reconcile(names.known()));
  }

  /** The article among all articles of the run. */
  public ArticleInRun place(ArticleFacts facts) {
    List<SourceIdentity> identities =
        facts.attributions().stream()
            .map(attribution -> sources.identityOf(attribution.cited()))
            .toList();
    Map<String, String> actors = new HashMap<>();
    for (String name : facts.actors().names()) {
      Reconciliation.Entry entry = sources.entries().get(name);
      if (entry != null && !entry.name().equals(name)) {
        actors.put(name, entry.name());
      }
    }
    return new ArticleInRun(facts, identities, actors);
  }
}
