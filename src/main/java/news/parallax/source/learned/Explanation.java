package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.resolve.ArticleSourceResolver;
import news.parallax.source.resolve.ResolvingExtractor;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/** How the attributions of a document came about. */
public final class Explanation implements Trace {
  final ParsedDocument document;
  final List<FoundAttribution> ruled = new ArrayList<>();
  final List<Judged> judged = new ArrayList<>();
  final List<Repaired> repaired = new ArrayList<>();
  private List<Attribution> attributions = List.of();

  /** What was thought of a proposal. */
  record Judged(Proposal proposal, Opinion opinion) {}

  /** What a pass did: added if nothing was before, took away if nothing is after. */
  record Repaired(
      RepairPass pass, @Nullable FoundAttribution before, @Nullable FoundAttribution after) {}

  private Explanation(ParsedDocument document) {
    this.document = document;
  }

  /** Finds the attributions of a document, and keeps how. */
  public static Explanation of(
      ParsedDocument document, CombinedAttributionFinder finder, ActorList actors) {
    Explanation explanation = new Explanation(document);
    explanation.attributions =
        new ResolvingExtractor(
                parsed -> finder.find(parsed, explanation),
                new ArticleSourceResolver(actors),
                actors)
            .extract(document);
    return explanation;
  }

  /** What was found in the end. */
  public List<Attribution> attributions() {
    return attributions;
  }

  @Override
  public void ruled(List<FoundAttribution> found) {
    ruled.addAll(found);
  }

  @Override
  public void judged(Proposal proposal, Opinion opinion) {
    judged.add(new Judged(proposal, opinion));
  }

  @Override
  public void repaired(
      RepairPass pass, @Nullable FoundAttribution before, @Nullable FoundAttribution after) {
    repaired.add(new Repaired(pass, before, after));
  }
}
