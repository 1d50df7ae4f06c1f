package news.parallax.read;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How inputs are to be read.
 *
 * @param columns which columns hold which field of an article
 * @param carry further columns that articles keep, by their name in the input
 */
public record ReadPlan(ColumnMap columns, List<String> carry, Limits limits)
    implements Serializable {

  public static final ReadPlan DEFAULT = of(ColumnMap.DEFAULT);

  public ReadPlan {
    carry = List.copyOf(carry);
  }

  /** The key among the columns of a job spec that names those to carry along. */
  public static final String CARRY = "carry";

  /**
   * The plan that a job spec's columns make.
   *
   * @param columns keys from {@link ColumnMap#FIELDS}, and {@link #CARRY}
   * @throws IllegalArgumentException if there is another key
   */
  public static ReadPlan of(Map<String, List<String>> columns) {
    Map<String, List<String>> fields = new LinkedHashMap<>(columns);
    List<String> carry = fields.remove(CARRY);
    return new ReadPlan(ColumnMap.of(fields), carry == null ? List.of() : carry, Limits.DEFAULT);
  }

  /** The same for articles of so many characters at the most. */
  public ReadPlan withCharacters(int most) {
    return new ReadPlan(columns, carry, limits.withCharacters(most));
  }

  /** A plan that reads these columns and no further ones, within the usual limits. */
  public static ReadPlan of(ColumnMap columns) {
    return new ReadPlan(columns, List.of(), Limits.DEFAULT);
  }
}
