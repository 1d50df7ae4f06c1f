package news.parallax.source.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.source.CitedSource;

/**
 * Finds out which names of a run stand for the same source. Only names are joined, never
 * descriptions such as "a police officer"; never a name with letters of two scripts in one word,
 * and never a surname that two people of the run share. The result depends on the set of names
 * alone.
 */
public final class Reconciler {
  private final GivenNames givenNames = new GivenNames();

  /**
   * Joins the names.
   *
   * @param names all names of the run, each once
   */
  public Reconciliation reconcile(Collection<KnownName> names) {
    List<KnownName> persons = new ArrayList<>();
    List<KnownName> groups = new ArrayList<>();
    for (KnownName name : new TreeMap<>(byName(names)).values()) {
      if (isSpecial(name.name()) || Romanisation.mixesScripts(name.name())) {
        continue;
      }
      if (name.form() == CitedSource.Form.NAMED_INDIVIDUAL) {
        persons.add(name);
      } else if (name.form() == CitedSource.Form.NAMED_GROUP) {
        groups.add(name);
      }
    }
    SortedMap<String, Reconciliation.Entry> entries = new TreeMap<>();
    new PersonClusters(givenNames, PersonClusters.folded(groups))
        .of(persons)
        .forEach(cluster -> cluster.tell(entries));
    new GroupClusters().of(groups).forEach(cluster -> cluster.tell(entries));
    return new Reconciliation(entries);
  }

  private static SortedMap<String, KnownName> byName(Collection<KnownName> names) {
    SortedMap<String, KnownName> sorted = new TreeMap<>();
    names.forEach(name -> sorted.put(name.name(), name));
    return sorted;
  }

  private static boolean isSpecial(String name) {
    return name.equals(CitedSource.UNKNOWN_NAME) || name.equals(CitedSource.AUTHOR_NAME);
  }
}
