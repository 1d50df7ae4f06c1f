package news.parallax.coverage;

import java.util.Comparator;

/**
 * Articles that have one value of what a job groups them by.
 *
 * @param by what they are grouped by: the name of a column
 * @param value what they have there
 */
public record GroupName(String by, String value) implements Comparable<GroupName> {
  private static final Comparator<GroupName> ORDER =
      Comparator.comparing(GroupName::by).thenComparing(GroupName::value);

  @Override
  public int compareTo(GroupName other) {
    return ORDER.compare(this, other);
  }
}
