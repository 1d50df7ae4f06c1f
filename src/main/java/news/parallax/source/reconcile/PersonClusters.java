package news.parallax.source.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Gathers the names of persons that stand for the same one. Each step joins what the former left
 * apart and never joins where a name may belong to two.
 */
final class PersonClusters {
  private static final int SHORTEST_SURNAME = 3;

  private final GivenNames givenNames;
  private final Set<String> groups;

  /**
   * @param groups the folded names of groups: a surname that is also one of these stays apart
   */
  PersonClusters(GivenNames givenNames, Set<String> groups) {
    this.givenNames = givenNames;
    this.groups = groups;
  }

  Collection<NameCluster> of(Collection<KnownName> names) {
    List<NameCluster> clusters =
        NameCluster.gather(
            names,
            known -> {
              PersonName name = PersonName.of(known.name(), givenNames::isBeforeName);
              return new NameCluster(known, name);
            },
            cluster -> key(cluster.person().given(), cluster.person().middle(), cluster));
    clusters = joinWhere(clusters, c -> key(c.person().given(), "", c), this::allAgreeInMiddle);
    clusters = joinForms(clusters);
    return joinSurnames(clusters);
  }

  private static String key(String given, String middle, NameCluster cluster) {
    PersonName name = cluster.person();
    return String.join("|", given, middle, name.surname(), name.suffix());
  }

  private static List<NameCluster> joinWhere(
      List<NameCluster> clusters,
      Function<NameCluster, String> key,
      Function<List<NameCluster>, Boolean> allowed) {
    List<NameCluster> joined = new ArrayList<>();
    for (List<NameCluster> alike : groupsBy(clusters, key).values()) {
      if (allowed.apply(alike)) {
        joined.add(NameCluster.union(alike));
      } else {
        joined.addAll(alike);
      }
    }
    return joined;
  }

  private static SortedMap<String, List<NameCluster>> groupsBy(
      List<NameCluster> clusters, Function<NameCluster, String> key) {
    SortedMap<String, List<NameCluster>> groups = new TreeMap<>();
    for (NameCluster cluster : clusters) {
      groups.computeIfAbsent(key.apply(cluster), unused -> new ArrayList<>()).add(cluster);
    }
    return groups;
  }

  private boolean allAgreeInMiddle(List<NameCluster> clusters) {
    for (int i = 0; i < clusters.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!clusters.get(i).agreesInMiddle(clusters.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Joins forms of one given name before the same surname, both in whatever romanisation. */
  private List<NameCluster> joinForms(List<NameCluster> clusters) {
    List<NameCluster> joined = new ArrayList<>();
    groupsBy(
            clusters, c -> Romanisation.romanised(c.person().surname()) + "|" + c.person().suffix())
        .values()
        .forEach(family -> joined.addAll(joinFormsWithin(family)));
    return joined;
  }

  private List<NameCluster> joinFormsWithin(List<NameCluster> family) {
    SortedMap<String, List<NameCluster>> byFull = new TreeMap<>();
    for (NameCluster cluster : family) {
      if (cluster.person().isFull()) {
        for (String full : givenNames.fullNames(cluster.person().given())) {
          byFull.computeIfAbsent(full, unused -> new ArrayList<>()).add(cluster);
        }
      }
    }
    List<NameCluster> left = new ArrayList<>(family);
    for (List<NameCluster> alike : byFull.values()) {
      if (alike.size() > 1
          && left.containsAll(alike)
          && alike.stream().allMatch(c -> alike.containsAll(relatives(c, byFull)))
          && allAgreeInMiddle(alike)) {
        left.removeAll(alike);
        left.add(NameCluster.union(alike));
      }
    }
    return left;
  }

  private List<NameCluster> relatives(
      NameCluster cluster, SortedMap<String, List<NameCluster>> byFull) {
    List<NameCluster> relatives = new ArrayList<>();
    for (String full : givenNames.fullNames(cluster.person().given())) {
      relatives.addAll(byFull.getOrDefault(full, List.of()));
    }
    return relatives;
  }

  /** Gives a bare surname, or one with an initial, to the only person who bears it. */
  private List<NameCluster> joinSurnames(List<NameCluster> clusters) {
    SortedMap<String, List<NameCluster>> families =
        groupsBy(clusters, cluster -> cluster.person().surname());
    List<NameCluster> joined = new ArrayList<>();
    families
        .values()
        .forEach(
            family -> {
              List<NameCluster> full =
                  family.stream().filter(c -> c.person().isFull() && isPerson(c.person())).toList();
              List<NameCluster> bearers = new ArrayList<>(family);
              if (full.size() == 1) {
                bearers.removeIf(c -> c != full.get(0) && !mayBe(c.person(), full.get(0)));
                joined.add(NameCluster.union(bearers));
                family.stream().filter(c -> !bearers.contains(c)).forEach(joined::add);
              } else {
                joined.addAll(family);
              }
            });
    return joined;
  }

  private boolean isPerson(PersonName name) {
    return givenNames.mayBeGiven(name.given());
  }

  private boolean mayBe(PersonName brief, NameCluster full) {
    String surname = brief.surname();
    boolean tells =
        surname.length() >= SHORTEST_SURNAME
            && !givenNames.isGivenName(surname)
            && !givenNames.isNoSurname(surname)
            && !groups.contains(surname);
    return brief.given().isEmpty()
        ? tells && brief.suffix().isEmpty()
        : full.person().given().startsWith(brief.given())
            && brief.suffix().equals(full.person().suffix());
  }

  /** The folded names of the given names, for {@link #PersonClusters}. */
  static SortedSet<String> folded(Collection<KnownName> names) {
    SortedSet<String> folded = new TreeSet<>();
    names.forEach(name -> folded.add(Romanisation.fold(name.name())));
    return folded;
  }
}
