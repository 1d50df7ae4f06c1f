package news.parallax.read;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How inputs are to be read.
 *
 * @param preset whose columns the inputs have
 * @param own where the job says which columns hold a field; keys from {@link ColumnMap#FIELDS}
 * @param carry further columns that articles keep, by their name in the input
 * @param fileNames what names of files tell; the first that fits counts
 */
public record ReadPlan(
    Preset preset,
    Map<String, List<String>> own,
    List<String> carry,
    List<FileNames> fileNames,
    Limits limits)
    implements Serializable {

  public static final ReadPlan DEFAULT = new ReadPlan(Preset.AUTO);

  /** The key among the columns of a job spec that names those to carry along. */
  public static final String CARRY = "carry";

  /**
   * @throws IllegalArgumentException if a key of {@code own} is no field
   */
  public ReadPlan {
    own = new LinkedHashMap<>(own);
    ColumnMap.of(own);
    carry = List.copyOf(carry);
    fileNames = List.copyOf(fileNames);
  }

  /** A plan that reads what a preset names and no further columns, within the usual limits. */
  public ReadPlan(Preset preset) {
    this(preset, Map.of(), List.of(), List.of(), Limits.DEFAULT);
  }

  /**
   * The plan that a job spec's columns make.
   *
   * @param columns keys from {@link ColumnMap#FIELDS}, and {@link #CARRY}
   * @throws IllegalArgumentException if there is another key
   */
  public static ReadPlan of(Preset preset, Map<String, List<String>> columns) {
    Map<String, List<String>> fields = new LinkedHashMap<>(columns);
    List<String> carry = fields.remove(CARRY);
    return new ReadPlan(
        preset, fields, carry == null ? List.of() : carry, List.of(), Limits.DEFAULT);
  }

  /** The same within other limits. */
  public ReadPlan within(Limits other) {
    return new ReadPlan(preset, own, carry, fileNames, other);
  }

  /** The same, reading the names of files too. */
  public ReadPlan naming(List<FileNames> names) {
    return new ReadPlan(preset, own, carry, names, limits);
  }

  /** What the name of a file tells, by field. */
  Map<String, String> told(String file) {
    return fileNames.stream()
        .map(names -> names.read(file))
        .filter(told -> !told.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  /** The columns that hold the fields, if nothing of a record is known. */
  public ColumnMap columns() {
    return preset.columns().with(own);
  }

  /** The columns of a record that hold its fields. */
  ColumnMap columns(Fields fields) {
    return preset.of(fields).columns().with(own);
  }
}
