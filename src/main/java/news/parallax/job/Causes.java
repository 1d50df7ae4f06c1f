package news.parallax.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why the figures of two runs may differ: what of all that decides them is not the same. */
final class Causes {
  private static final int MOST_FILES = 20;
  private static final int SHORT_HASH = 12;

  private Causes() {}

  /** One line for each thing that is not the same; empty if nothing is. */
  static List<String> of(PublishedRun a, PublishedRun b) {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("job", "/job");
    places.put("run date", "/run_date");
    places.put("window from", "/window/from");
    places.put("window to", "/window/to");
    places.put("version of Parallax", "/version");
    List<String> causes = new ArrayList<>();
    places.forEach(
        (what, place) -> {
          String before = a.text(place);
          String after = b.text(place);
          if (!before.equals(after)) {
            causes.add(what + ": " + orNone(before) + " -> " + orNone(after));
          }
        });
    addSpec(a, b, causes);
    addInputs(a.inputs(), b.inputs(), causes);
    return causes;
  }

  private static void addSpec(PublishedRun a, PublishedRun b, List<String> causes) {
    int before = causes.size();
    Map<String, String> as = a.values("/spec_files_sha256");
    Map<String, String> bs = b.values("/spec_files_sha256");
    for (String file : PublishedRun.keys(as, bs)) {
      String one = as.getOrDefault(file, "");
      String other = bs.getOrDefault(file, "");
      if (!one.equals(other)) {
        causes.add(file + ": " + shortened(one) + " -> " + shortened(other));
      }
    }
    boolean sameWindow =
        a.text("/window/from").equals(b.text("/window/from"))
            && a.text("/window/to").equals(b.text("/window/to"));
    if (causes.size() == before
        && sameWindow
        && !a.text("/spec_sha256").equals(b.text("/spec_sha256"))) {
      causes.add("the job spec: columns, languages, thresholds or part size");
    }
  }

  private static void addInputs(
      Map<String, String> as, Map<String, String> bs, List<String> causes) {
    List<String> files = new ArrayList<>();
    for (String name : PublishedRun.keys(as, bs)) {
      String before = as.get(name);
      String after = bs.get(name);
      if (before == null) {
        files.add(as.containsValue(after) ? "renamed, now " + name : "added " + name);
      } else if (after == null) {
        if (!bs.containsValue(before)) {
          files.add("removed " + name);
        }
      } else if (!before.equals(after)) {
        files.add("changed " + name);
      }
    }
    if (!files.isEmpty()) {
      causes.add("inputs: " + files.size() + " files");
      files.stream().limit(MOST_FILES).forEach(file -> causes.add("  " + file));
      if (files.size() > MOST_FILES) {
        causes.add("  and " + (files.size() - MOST_FILES) + " more");
      }
    }
  }

  private static String shortened(String hash) {
    return hash.isEmpty() ? "none" : hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "none" : value;
  }
}
