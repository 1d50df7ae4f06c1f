package news.parallax.source.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the names of groups and bodies that stand for the same one. */
final class GroupClusters {
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "ltd", "llc", "plc", "gmbh", "ag", "sa", "nv", "co");

  Collection<NameCluster> of(Collection<KnownName> names) {
    List<NameCluster> clusters =
        NameCluster.gather(
            names,
            known -> new NameCluster(known, null),
            cluster -> bare(cluster.names().get(0).name()));
    return joinAbbreviations(clusters);
  }

  /** The folded name without "the" and without the legal form of a company. */
  static String bare(String name) {
    String folded = Spelling.fold(name).replace(",", "");
    folded = folded.startsWith("the ") ? folded.substring(4) : folded;
    int last = folded.lastIndexOf(' ');
    return last > 0 && LEGAL_FORMS.contains(folded.substring(last + 1))
        ? folded.substring(0, last)
        : folded;
  }

  /** Gives an abbreviation to the body it stands for, if all articles explain it alike. */
  private static Collection<NameCluster> joinAbbreviations(List<NameCluster> clusters) {
    SortedMap<String, NameCluster> byName = new TreeMap<>();
    clusters.forEach(c -> byName.put(bare(c.names().get(0).name()), c));
    SortedMap<String, List<NameCluster>> joined = new TreeMap<>();
    for (NameCluster cluster : clusters) {
      String own = bare(cluster.names().get(0).name());
      String meant = meant(cluster, byName);
      joined.computeIfAbsent(meant == null ? own : meant, unused -> new ArrayList<>()).add(cluster);
    }
    return joined.values().stream().map(NameCluster::union).toList();
  }

  private static @org.jspecify.annotations.Nullable String meant(
      NameCluster cluster, SortedMap<String, NameCluster> byName) {
    SortedSet<String> explanations = new TreeSet<>();
    for (KnownName name : cluster.names()) {
      if (!Abbreviation.isOne(name.name())) {
        return null;
      }
      name.explanations().forEach(full -> explanations.add(bare(full)));
    }
    return explanations.size() == 1 && byName.containsKey(explanations.first())
        ? explanations.first()
        : null;
  }
}
