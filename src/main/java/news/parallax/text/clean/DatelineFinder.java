package news.parallax.text.clean;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts the dateline from the paragraph it opens. */
final class DatelineFinder {
  /** The dateline may stand behind a standfirst or two. */
  private static final int DEPTH = 4;

  private DatelineFinder() {}

  /** The line that the dateline became; null if the article has none. */
  static @Nullable Line find(
      Draft draft, OutletList outlets, CreditFinder credits, OutletEvidence evidence) {
    List<Line> open = draft.open();
    for (Line line : open.subList(0, Math.min(DEPTH, open.size()))) {
      Optional<Dateline> found = Dateline.read(line.text(), outlets);
      if (found.isPresent() && !isSpeaker(line, found.get(), open)) {
        Line dateline = draft.split(line, found.get().end(), found.get().bodyStart()).get(0);
        dateline.become(Line.Role.METADATA, "dateline");
        if (!found.get().agency().isEmpty()) {
          credits.addAgency(dateline, found.get());
          evidence.take(OutletEvidence.Place.DATELINE, found.get().agency());
        }
        return dateline;
      }
    }
    return null;
  }

  /** A name in capitals and a colon open a dateline once, at the very start, else a speech. */
  private static boolean isSpeaker(Line line, Dateline found, List<Line> open) {
    boolean colon = line.text().charAt(found.end() - 1) == ':' && found.agency().isEmpty();
    return colon
        && (!line.equals(open.get(0))
            || open.stream().filter(other -> Dateline.hasColonLabel(other.text())).count() > 1);
  }
}
