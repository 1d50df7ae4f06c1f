package news.parallax.evaluate.contrast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;

/** The counts behind shares that are told of outlets, as coders are shown them. */
final class ShareCounts {
  /** Fewer attributions, or articles, and an outlet is held against no other. */
  private static final int ATTRIBUTIONS = 30;

  private static final int ARTICLES = 10;

  /** Sentences that have a frame, of how many, in how many articles. */
  private static final class Counts {
    long with;
    long all;
    long articles;

    void add(TableRow row) {
      with += row.whole("sentences");
      all += row.whole("outlet_sentences");
      articles += row.whole("outlet_articles");
    }

    String told(String who) {
      return String.format(
          Locale.ROOT,
          "%s: %,d of %,d sentences (%.1f %%), %,d articles",
          who,
          with,
          all,
          all == 0 ? 0 : 100.0 * with / all,
          articles);
    }
  }

  private final Map<StatementContext.FrameShare, Map<String, Counts>> frames = new HashMap<>();
  private final List<String> officials = new ArrayList<>();

  ShareCounts(Collection<StatementContext.FrameShare> wanted) {
    wanted.forEach(share -> frames.put(share, new TreeMap<>()));
  }

  /** A row of agg_outlet_frame. */
  void frame(TableRow row) {
    frames.forEach(
        (share, counts) -> {
          if (share.frame().equals(row.text("frame_id"))) {
            boolean own = share.outlet().equals(row.text("outlet_id"));
            String who = own ? row.text("outlet_name") : "";
            counts.computeIfAbsent(who, unseen -> new Counts()).add(row);
          }
        });
  }

  /** A row of agg_outlet. */
  void outlet(TableRow row) {
    long all = row.whole("attributions");
    if (all >= ATTRIBUTIONS && row.whole("articles") >= ARTICLES) {
      officials.add(
          String.format(
              Locale.ROOT,
              "%s: %,d of %,d attributions (%.1f %%), %,d articles",
              row.text("outlet_name"),
              row.whole("official_attributions"),
              all,
              100.0 * row.whole("official_attributions") / all,
              row.whole("articles")));
    }
  }

  /** The frame in the outlet and in all others. */
  String of(StatementContext.FrameShare share) {
    List<String> told = new ArrayList<>();
    Map<String, Counts> counts = frames.getOrDefault(share, Map.of());
    counts.forEach((who, count) -> told.add(count.told(who.isEmpty() ? "all others" : who)));
    return "[counts] " + String.join("; ", told);
  }

  /** What each outlet has of officials, outlets of a few articles aside. */
  String ofOfficials() {
    return "[counts of officials] " + String.join("; ", officials);
  }
}
