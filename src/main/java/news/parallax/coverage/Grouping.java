package news.parallax.coverage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import news.parallax.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a job groups its articles by.
 *
 * @param dimensions each with the name of its column
 */
public record Grouping(List<Dimension> dimensions) implements Serializable {
  public static final Grouping NONE = new Grouping(List.of());

  /** Where the value of an article stands. */
  public enum Kind {
    /** In a column that is carried along. */
    COLUMN,
    /** Among the attributes of its outlet. */
    OUTLET,
    SECTION,
    LANGUAGE
  }

  /**
   * One thing to group by.
   *
   * @param name the column of {@code dim_article} or {@code dim_outlet}
   * @param from what users call that column or attribute
   */
  public record Dimension(String name, Kind kind, String from) implements Serializable {
    private @Nullable String value(Article article, Map<String, String> outlet) {
      return switch (kind) {
        case COLUMN -> article.provenance().carried().get(from);
        case OUTLET -> outlet.get(from);
        case SECTION -> article.provenance().section();
        case LANGUAGE -> article.language();
      };
    }
  }

  public Grouping {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * The groups that an article is in: at most one of each dimension.
   *
   * @param outlets what is known of outlets, by name
   */
  public List<GroupName> of(Article article, SortedMap<String, SortedMap<String, String>> outlets) {
    if (dimensions.isEmpty()) {
      return List.of();
    }
    Map<String, String> outlet =
        outlets.getOrDefault(article.outlet().name(), Collections.emptySortedMap());
    List<GroupName> groups = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      String value = dimension.value(article, outlet);
      if (value != null && !value.isBlank()) {
        groups.add(new GroupName(dimension.name(), value.strip()));
      }
    }
    return groups;
  }
}
