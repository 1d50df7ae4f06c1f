package news.parallax.source.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/** Names that stand for one source. */
final class NameCluster {
  /** A type holds if so many attributions at least tell it. */
  private static final int LEAST_TYPED = 2;

  /** A name, taken apart if it is a person's. */
  private record Member(KnownName known, @Nullable PersonName person) {}

  private final List<Member> members;

  NameCluster(KnownName known, @Nullable PersonName person) {
    this(List.of(new Member(known, person)));
  }

  private NameCluster(List<Member> members) {
    this.members = List.copyOf(members);
  }

  static NameCluster union(Collection<NameCluster> clusters) {
    List<Member> all = new ArrayList<>();
    clusters.forEach(cluster -> all.addAll(cluster.members));
    return new NameCluster(all);
  }

  /** A cluster for each name, those with the same key in one. */
  static List<NameCluster> gather(
      Collection<KnownName> names,
      Function<KnownName, NameCluster> single,
      Function<NameCluster, String> key) {
    SortedMap<String, NameCluster> byKey = new TreeMap<>();
    for (KnownName name : names) {
      NameCluster cluster = single.apply(name);
      byKey.merge(key.apply(cluster), cluster, (a, b) -> union(List.of(a, b)));
    }
    return new ArrayList<>(byKey.values());
  }

  List<KnownName> names() {
    return members.stream().map(Member::known).toList();
  }

  /** The parts of the name that stands for all. */
  PersonName person() {
    return Objects.requireNonNull(main().person());
  }

  boolean agreesInMiddle(NameCluster other) {
    return members.stream()
        .allMatch(
            one ->
                other.members.stream()
                    .allMatch(
                        two ->
                            one.person() == null
                                || two.person() == null
                                || one.person().agreesInMiddle(two.person())));
  }

  /** What the run knows of each of the names. */
  void tell(Map<String, Reconciliation.Entry> entries) {
    Member main = main();
    SourceType type = type();
    String evidence = type == null ? "" : evidence(type);
    Map<SourceType, Long> types = types();
    long typed = types.values().stream().mapToLong(Long::longValue).sum();
    long ofType = type == null ? 0 : types.getOrDefault(type, 0L);
    long uses = members.stream().mapToLong(member -> member.known().uses()).sum();
    for (Member member : members) {
      entries.put(
          member.known().name(),
          new Reconciliation.Entry(
              main.known().name(), join(member, main), type, evidence, typed, ofType, uses));
    }
  }

  /** The fullest name without title; of several the one used most, of equals the first. */
  private Member main() {
    Member main = members.get(0);
    for (Member member : members) {
      main = ORDER.compare(member, main) < 0 ? member : main;
    }
    return main;
  }

  private static final Comparator<Member> ORDER =
      Comparator.comparing(NameCluster::isBrief)
          .thenComparing(member -> member.person() != null && member.person().titled())
          .thenComparing(member -> -member.known().uses())
          .thenComparing(member -> member.known().name());

  private static boolean isBrief(Member member) {
    return member.person() == null
        ? Abbreviation.isOne(member.known().name())
        : !member.person().isFull();
  }

  private static Join join(Member member, Member main) {
    String name = member.known().name();
    if (name.equals(main.known().name())) {
      return Join.SAME;
    }
    if (Romanisation.fold(name).equals(Romanisation.fold(main.known().name()))) {
      return Join.SPELLING;
    }
    PersonName one = member.person();
    PersonName other = main.person();
    if (one == null || other == null) {
      return isBrief(member) ? Join.ABBREVIATION : Join.SPELLING;
    }
    if (!one.isFull()) {
      return Join.SURNAME;
    }
    if (!one.surname().equals(other.surname())) {
      return Join.TRANSLITERATION;
    }
    if (!one.given().equals(other.given())) {
      return Join.GIVEN_NAME;
    }
    if (!one.middle().equals(other.middle())) {
      return Join.MIDDLE_NAME;
    }
    return one.titled() || other.titled() ? Join.TITLE : Join.SPELLING;
  }

  /** How many attributions tell each type. */
  private Map<SourceType, Long> types() {
    Map<SourceType, Long> uses = new EnumMap<>(SourceType.class);
    for (Member member : members) {
      for (Map.Entry<SourceType, KnownName.Typed> entry : member.known().types().entrySet()) {
        if (entry.getKey() != SourceType.UNKNOWN) {
          uses.merge(entry.getKey(), entry.getValue().uses(), Long::sum);
        }
      }
    }
    return uses;
  }

  /** The type of more than half of the attributions whose article tells one; null if none is. */
  private @Nullable SourceType type() {
    Map<SourceType, Long> uses = types();
    long typed = uses.values().stream().mapToLong(Long::longValue).sum();
    for (Map.Entry<SourceType, Long> entry : uses.entrySet()) {
      if (entry.getValue() >= LEAST_TYPED && 2 * entry.getValue() > typed) {
        return entry.getKey();
      }
    }
    return null;
  }

  private String evidence(SourceType type) {
    String evidence = "";
    long most = 0;
    for (Member member : members) {
      KnownName.Typed typed = member.known().types().get(type);
      if (typed != null && typed.uses() > most) {
        most = typed.uses();
        evidence = typed.evidence();
      }
    }
    return evidence;
  }
}
