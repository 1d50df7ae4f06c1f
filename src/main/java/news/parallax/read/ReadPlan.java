package news.parallax.read;

import java.io.Serializable;
import java.util.List;

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

  /** A plan that reads these columns and no further ones, within the usual limits. */
  public static ReadPlan of(ColumnMap columns) {
    return new ReadPlan(columns, List.of(), Limits.DEFAULT);
  }
}
