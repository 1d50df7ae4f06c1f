package news.parallax.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agreement between coders: Krippendorff's alpha for nominal data, any number of coders, missing
 * values allowed (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). 1 is perfect
 * agreement, 0 that of chance.
 *
 * @param alpha NaN if it is not defined: no two coders saw a text, or all values are the same
 * @param units number of texts that two coders or more saw
 * @param values number of values given to them
 */
public record Agreement(double alpha, int units, int values) {

  /**
   * Works it out.
   *
   * @param units for each text the values given to it, missing ones left out
   */
  public static Agreement of(List<List<String>> units) {
    Map<String, Integer> totals = new TreeMap<>();
    double disagreement = 0;
    int pairable = 0;
    int values = 0;
    for (List<String> unit : units) {
      if (unit.size() > 1) {
        pairable++;
        values += unit.size();
        Map<String, Integer> counts = new TreeMap<>();
        unit.forEach(value -> counts.merge(value, 1, Integer::sum));
        counts.forEach((value, count) -> totals.merge(value, count, Integer::sum));
        disagreement += unequalPairs(counts, unit.size()) / (unit.size() - 1);
      }
    }
    double expected = unequalPairs(totals, values);
    double alpha = expected == 0 ? Double.NaN : 1 - (values - 1) * disagreement / expected;
    return new Agreement(alpha, pairable, values);
  }

  private static double unequalPairs(Map<String, Integer> counts, int all) {
    double equal = 0;
    for (int count : counts.values()) {
      equal += (double) count * count;
    }
    return (double) all * all - equal;
  }
}
