package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.SourceType;

/**
 * How well types and forms of sources were told.
 *
 * @param groups figures by group of mentions, in alphabetical order
 */
public record SourceTypeScores(Map<String, Group> groups) {
  public SourceTypeScores {
    groups = new TreeMap<>(groups);
  }

  /** The figures of mentions of one collection, or of all. */
  public static final class Group {
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final Map<SourceType, Integer> both = new EnumMap<>(SourceType.class);
    private final Map<SourceType, Integer> gold = new EnumMap<>(SourceType.class);
    private final Map<SourceType, Integer> told = new EnumMap<>(SourceType.class);
    private int mentions;
    private int rightTypes;
    private int rightForms;

    void add(SourceType type, Form form, CitedSource predicted) {
      mentions++;
      gold.merge(type, 1, Integer::sum);
      told.merge(predicted.type(), 1, Integer::sum);
      rightForms += form == predicted.form() ? 1 : 0;
      if (type == predicted.type()) {
        rightTypes++;
        both.merge(type, 1, Integer::sum);
      } else {
        confusions.merge(lower(type) + " as " + lower(predicted.type()), 1, Integer::sum);
      }
      if (form != predicted.form()) {
        confusions.merge(lower(form) + " as " + lower(predicted.form()), 1, Integer::sum);
      }
    }

    /** Number of mentions scored. */
    public int mentions() {
      return mentions;
    }

    /** Share of the mentions whose type is right. */
    public double typeAccuracy() {
      return share(rightTypes, mentions);
    }

    /** Mean F1 of the types that occur in the coding. */
    public double typeMacroF1() {
      return gold.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** Harmonic mean of the precision and recall of one type. */
    public double f1(SourceType type) {
      int either = gold.getOrDefault(type, 0) + told.getOrDefault(type, 0);
      return share(2 * both.getOrDefault(type, 0), either);
    }

    /** Share of the mentions whose form is right. */
    public double formAccuracy() {
      return share(rightForms, mentions);
    }

    /** How often a coded type or form was taken for another: "expert as citizen". */
    public Map<String, Integer> confusions() {
      return confusions;
    }
  }

  /** The figures, one a line, then for each group what was taken for what, commonest first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows()) {
      lines.add(String.format(Locale.ROOT, "%-24s %-36s %s", row.get(0), row.get(1), row.get(2)));
    }
    return lines;
  }

  /** The same figures as a table. */
  public ScoreTable table() {
    return new ScoreTable(List.of("mentions", "measure", "value"), rows());
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    groups.forEach(
        (name, group) -> {
          rows.add(List.of(name, "mentions", Integer.toString(group.mentions())));
          rows.add(List.of(name, "type accuracy", digits(group.typeAccuracy())));
          rows.add(List.of(name, "type macro-F1", digits(group.typeMacroF1())));
          group.gold.forEach(
              (type, count) -> {
                String label = "F1 of " + lower(type) + " (" + count + ")";
                rows.add(List.of(name, label, digits(group.f1(type))));
              });
          rows.add(List.of(name, "form accuracy", digits(group.formAccuracy())));
          group.confusions().entrySet().stream()
              .sorted(
                  Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                      .thenComparing(Map.Entry::getKey))
              .forEach(e -> rows.add(List.of(name, e.getKey(), Integer.toString(e.getValue()))));
        });
    return rows;
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
