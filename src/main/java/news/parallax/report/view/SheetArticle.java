package news.parallax.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One article of a story sheet; counted up while the tables are read. */
final class SheetArticle {
  private static final int MOST = 8;

  final String id;
  final String outletId;
  final String outlet;
  final String date;
  final String headline;
  final String copyOf;
  final long words;
  final long attributedWords;
  final long sentences;
  private final SortedMap<String, Integer> sources = new TreeMap<>();
  private final SortedMap<String, Integer> frames = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> labels = new TreeMap<>();
  private final List<String> claims = new ArrayList<>();
  private final List<String> omissions = new ArrayList<>();

  /**
   * @param date as in 2020-09-14; empty if unknown
   * @param copyOf key of the article it copies; empty if it is no copy
   */
  SheetArticle(
      String id,
      String outletId,
      String outlet,
      String date,
      String headline,
      String copyOf,
      long words,
      long attributedWords,
      long sentences) {
    this.id = id;
    this.outletId = outletId;
    this.outlet = outlet;
    this.date = date;
    this.headline = headline;
    this.copyOf = copyOf;
    this.words = words;
    this.attributedWords = attributedWords;
    this.sentences = sentences;
  }

  void addSource(String name) {
    sources.merge(name, 1, Integer::sum);
  }

  void addFrame(String label) {
    frames.merge(label, 1, Integer::sum);
  }

  void addLabel(String actor, String label) {
    labels.computeIfAbsent(actor, unused -> new TreeMap<>()).merge(label, 1, Integer::sum);
  }

  void addClaim(String claim) {
    claims.add(claim);
  }

  void addOmission(String omission) {
    omissions.add(omission);
  }

  /** Who is cited how often, most first. */
  List<String> sources() {
    return most(sources, "");
  }

  /** Frames and how many of the sentences carry them, most first. */
  List<String> frames() {
    return most(frames, " of " + sentences);
  }

  /** What the outlet itself calls each actor. */
  List<String> labels() {
    List<String> lines = new ArrayList<>();
    labels.forEach((actor, words) -> lines.add(actor + ": " + String.join(", ", words.keySet())));
    return shortened(lines);
  }

  List<String> claims() {
    return shortened(claims);
  }

  List<String> omissions() {
    return shortened(omissions);
  }

  private static List<String> most(SortedMap<String, Integer> counts, String total) {
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return shortened(sorted.stream().map(e -> e.getKey() + " " + e.getValue() + total).toList());
  }

  private static List<String> shortened(List<String> lines) {
    if (lines.size() <= MOST + 1) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, MOST));
    first.add("… and " + (lines.size() - MOST) + " more");
    return first;
  }
}
