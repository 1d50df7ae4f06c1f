package news.parallax.learn.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What coders gave to sentences, and what was settled afterwards.
 *
 * @param forms one for each coder
 * @param settled a form with the sentences on which they differed, coded once more; null if there
 *     is none
 */
public record Codings(List<FilledForm> forms, @Nullable FilledForm settled) {
  /** Nobody coded anything apart from the file of texts. */
  public static final Codings NONE = new Codings(List.of(), null);

  public Codings {
    forms = List.copyOf(forms);
  }

  /** Whether texts are coded by forms. */
  public boolean isUsed() {
    return !forms.isEmpty();
  }

  /** The sentences that somebody coded. */
  public Set<String> sentences() {
    Set<String> ids = new LinkedHashSet<>();
    forms.forEach(form -> ids.addAll(form.frames().keySet()));
    if (settled != null) {
      ids.addAll(settled.frames().keySet());
    }
    return ids;
  }

  /** What each coder gave to a sentence. */
  public Map<String, List<String>> coders(String id) {
    Map<String, List<String>> coders = new LinkedHashMap<>();
    for (FilledForm form : forms) {
      List<String> given = form.frames().get(id);
      if (given != null) {
        coders.put(form.coder(), given);
      }
    }
    return coders;
  }

  /** What was settled for a sentence; null if nothing was. */
  public @Nullable List<String> settled(String id) {
    return settled == null ? null : settled.frames().get(id);
  }

  /** How it was decided whether a sentence carries a frame. */
  public enum How {
    /** All who coded the sentence say the same. */
    AGREED("agreed by two coders or more"),
    /** One coded it alone. */
    ALONE("by one coder alone"),
    /** It was settled afterwards. */
    SETTLED("settled afterwards"),
    /** Coders differ, and nothing was settled: the sentence does not carry the frame. */
    OPEN("open: coders differ, so the sentence does not count as carrying the frame");

    private final String said;

    How(String said) {
      this.said = said;
    }

    /** For a report. */
    public String said() {
      return said;
    }
  }

  /**
   * A decision.
   *
   * @param given who gave the frame
   * @param withheld who coded the sentence and did not
   */
  public record Decision(
      String sentence,
      String frame,
      List<String> given,
      List<String> withheld,
      How how,
      boolean carries) {
    public Decision {
      given = List.copyOf(given);
      withheld = List.copyOf(withheld);
    }
  }

  /**
   * The decision on each frame that somebody gave to a sentence, sentence by sentence in the order
   * of the forms; a sentence to which nobody gave any has one for no frame, {@code none}.
   */
  public List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (String id : sentences()) {
      Map<String, List<String>> coders = coders(id);
      List<String> settledOn = settled(id);
      Set<String> frames = new TreeSet<>();
      coders.values().forEach(frames::addAll);
      if (settledOn != null) {
        frames.addAll(settledOn);
      }
      frames.forEach(frame -> decisions.add(decision(id, frame, coders, settledOn)));
      if (frames.isEmpty()) {
        List<String> all = List.copyOf(coders.keySet());
        How how = settledOn != null ? How.SETTLED : all.size() > 1 ? How.AGREED : How.ALONE;
        decisions.add(new Decision(id, CodingForms.NONE, all, List.of(), how, true));
      }
    }
    return decisions;
  }

  private static Decision decision(
      String id, String frame, Map<String, List<String>> coders, @Nullable List<String> settledOn) {
    List<String> given = new ArrayList<>();
    List<String> withheld = new ArrayList<>();
    coders.forEach((coder, frames) -> (frames.contains(frame) ? given : withheld).add(coder));
    if (settledOn != null && !(withheld.isEmpty() && settledOn.contains(frame))) {
      return new Decision(id, frame, given, withheld, How.SETTLED, settledOn.contains(frame));
    }
    How how = coders.size() < 2 ? How.ALONE : withheld.isEmpty() ? How.AGREED : How.OPEN;
    return new Decision(id, frame, given, withheld, how, given.size() > withheld.size());
  }
}
