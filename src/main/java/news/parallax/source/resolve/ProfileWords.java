package news.parallax.source.resolve;

import java.util.Set;
import news.parallax.text.WordSets;

/** The words of {@code profiles.txt}, by use. Threads may share one. */
final class ProfileWords {
  private final WordSets lists = new WordSets(ProfileWords.class, "profiles.txt");

  final Set<String> anybody = lists.of("anybody");
  final Set<String> sources = lists.of("source");
  final Set<String> office = lists.of("office");
  final Set<String> publicOffice = lists.of("public_office");
  final Set<String> access = lists.of("access");
  final Set<String> accessWith = lists.of("access_with");
  final Set<String> accessVerbs = lists.of("access_verb");
  final Set<String> accessPlaces = lists.of("access_place");
  final Set<String> former = lists.of("former");
  final Set<String> rank = lists.of("rank");
  final Set<String> victims = lists.of("victim");
  final Set<String> witnesses = lists.of("witness");
  final Set<String> participants = lists.of("participant");
}
