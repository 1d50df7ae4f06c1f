package news.parallax.source.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the names of groups and bodies that stand for the same one. */
final class GroupClusters {
  private final Demonyms demonyms = new Demonyms();

  private static final List<String> OFFICES = List.of("department", "ministry");

  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "ltd", "llc", "plc", "gmbh", "ag", "sa", "nv", "co");

  Collection<NameCluster> of(Collection<KnownName> names) {
    List<NameCluster> clusters =
        NameCluster.gather(
            names,
            known -> new NameCluster(known, null),
            cluster -> key(cluster.names().get(0).name()));
    return joinAbbreviations(clusters);
  }

  /**
   * What all ways to write the name of a body have in common. A body of a country may have the
   * country before or behind it: "Norwegian Fishery Council", "Fishery Council of Norway".
   */
  private String key(String name) {
    List<String> words = new ArrayList<>();
    String country = null;
    for (String word : bare(name).split(" ", -1)) {
      String of = demonyms.countryOf(word);
      if (of == null || country != null) {
        words.add(word);
      } else {
        country = of;
      }
    }
    if (country == null || words.isEmpty()) {
      return bare(name);
    }
    if (words.get(words.size() - 1).equals("of")) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words) + " | " + country;
  }

  /** The folded name without "the", possessive endings and the legal form of a company. */
  static String bare(String name) {
    String plain = name.replace("’s ", " ").replace("'s ", " ").replace(",", "");
    String folded = Romanisation.fold(plain);
    folded = folded.startsWith("the ") ? folded.substring(4) : folded;
    int last = folded.lastIndexOf(' ');
    return last > 0 && LEGAL_FORMS.contains(folded.substring(last + 1))
        ? folded.substring(0, last)
        : turned(folded);
  }

  /** "Department of Justice" as "Justice Department". */
  private static String turned(String folded) {
    for (String office : OFFICES) {
      int at = folded.indexOf(office + " of ");
      if (at == 0 || (at > 0 && folded.charAt(at - 1) == ' ')) {
        String subject = folded.substring(at + office.length() + 4);
        String plain = subject.startsWith("the ") ? subject.substring(4) : subject;
        return folded.substring(0, at) + plain + " " + office;
      }
    }
    return folded;
  }

  /** Gives an abbreviation to the body it stands for, if all articles explain it alike. */
  private Collection<NameCluster> joinAbbreviations(List<NameCluster> clusters) {
    SortedMap<String, NameCluster> byName = new TreeMap<>();
    clusters.forEach(c -> byName.put(key(c.names().get(0).name()), c));
    SortedMap<String, List<NameCluster>> joined = new TreeMap<>();
    for (NameCluster cluster : clusters) {
      String own = key(cluster.names().get(0).name());
      String meant = meant(cluster, byName);
      joined.computeIfAbsent(meant == null ? own : meant, unused -> new ArrayList<>()).add(cluster);
    }
    return joined.values().stream().map(NameCluster::union).toList();
  }

  private @Nullable String meant(NameCluster cluster, SortedMap<String, NameCluster> byName) {
    SortedSet<String> explanations = new TreeSet<>();
    for (KnownName name : cluster.names()) {
      if (!Abbreviation.isOne(name.name())) {
        return null;
      }
      name.explanations().forEach(full -> explanations.add(key(full)));
    }
    return explanations.size() == 1 && byName.containsKey(explanations.first())
        ? explanations.first()
        : null;
  }
}
