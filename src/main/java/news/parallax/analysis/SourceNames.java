package news.parallax.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.Abbreviation;
import news.parallax.source.reconcile.KnownName;
import news.parallax.text.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The names that articles give to sources and actors, counted; what reconciliation goes by. Only
 * names, no descriptions. Whole numbers only, so that the order of adding and merging never
 * matters. Not safe for use by several threads at once.
 */
public final class SourceNames {
  private final SortedMap<String, Uses> names = new TreeMap<>();

  /** How one name is used. */
  private static final class Uses {
    private final EnumMap<CitedSource.Form, Long> forms = new EnumMap<>(CitedSource.Form.class);
    private final EnumMap<SourceType, SortedMap<String, Long>> evidence =
        new EnumMap<>(SourceType.class);
    private final SortedSet<String> explanations = new TreeSet<>();

    void merge(Uses other) {
      other.forms.forEach((form, count) -> forms.merge(form, count, Long::sum));
      other.evidence.forEach(
          (type, counts) -> counts.forEach((words, count) -> add(type, words, count)));
      explanations.addAll(other.explanations);
    }

    void add(SourceType type, String words, long count) {
      evidence.computeIfAbsent(type, unused -> new TreeMap<>()).merge(words, count, Long::sum);
    }
  }

  /** Adds the sources of an article. */
  public void add(ArticleFacts facts) {
    add(facts.attributions(), facts.article().text());
    addActors(facts.actors());
  }

  /**
   * Adds the sources of some attributions.
   *
   * @param text of their article
   */
  public void add(List<Attribution> attributions, String text) {
    for (Attribution attribution : attributions) {
      CitedSource cited = attribution.cited();
      if (cited.form().isNamed()) {
        Uses uses = uses(cited.name());
        uses.forms.merge(cited.form(), 1L, Long::sum);
        uses.add(cited.type(), cited.typeEvidence(), 1);
        addExplanation(cited, Naming.of(attribution, text));
      }
    }
  }

  /** Adds the actors with a name, each once; the article need not cite them. */
  private void addActors(ActorFacts actors) {
    SortedMap<String, CitedSource.Form> forms = new TreeMap<>();
    for (ActorFacts.VoicedLabel voiced : actors.labels()) {
      note(voiced.label().actor(), voiced.label().actorKind(), forms);
    }
    for (ActorFacts.VoicedRole voiced : actors.roles()) {
      note(voiced.role().who().actor(), voiced.role().who().actorKind(), forms);
    }
    for (ActorFacts.VoicedCasting voiced : actors.castings()) {
      note(voiced.casting().who().actor(), voiced.casting().who().actorKind(), forms);
    }
    forms.forEach((name, form) -> uses(name).forms.merge(form, 1L, Long::sum));
  }

  /** A person named by one word alone may as well be a place: such names are not gathered. */
  private static void note(
      String name, Entity.@Nullable Kind kind, SortedMap<String, CitedSource.Form> forms) {
    if (kind == Entity.Kind.PERSON && name.indexOf(' ') > 0) {
      forms.put(name, CitedSource.Form.NAMED_INDIVIDUAL);
    } else if (kind == Entity.Kind.BODY) {
      forms.put(name, CitedSource.Form.NAMED_GROUP);
    }
  }

  private void addExplanation(CitedSource cited, String alias) {
    if (cited.form() == CitedSource.Form.NAMED_GROUP
        && Abbreviation.isOne(alias)
        && !Abbreviation.isOne(cited.name())) {
      uses(alias).explanations.add(cited.name());
    }
  }

  private Uses uses(String name) {
    return names.computeIfAbsent(name, unused -> new Uses());
  }

  /** Adds the other's counts to these. */
  public void merge(SourceNames other) {
    other.names.forEach((name, uses) -> uses(name).merge(uses));
  }

  /** The names that sources have, sorted. */
  public List<KnownName> known() {
    List<KnownName> known = new ArrayList<>();
    names.forEach(
        (name, uses) -> {
          if (!uses.forms.isEmpty()) {
            known.add(known(name, uses));
          }
        });
    return known;
  }

  private static KnownName known(String name, Uses uses) {
    SortedMap<SourceType, KnownName.Typed> types = new TreeMap<>();
    uses.evidence.forEach(
        (type, counts) ->
            types.put(
                type,
                new KnownName.Typed(
                    counts.values().stream().mapToLong(Long::longValue).sum(), most(counts))));
    long count = uses.forms.values().stream().mapToLong(Long::longValue).sum();
    return new KnownName(name, most(uses.forms), count, types, uses.explanations);
  }

  /** The key with the highest count; of equals the first. */
  private static <K> K most(Map<K, Long> counts) {
    K most = counts.keySet().iterator().next();
    for (Map.Entry<K, Long> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0L)) {
        most = entry.getKey();
      }
    }
    return most;
  }
}
