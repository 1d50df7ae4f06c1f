package news.parallax.article;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was read, and what the input says of it that no analysis goes by.
 *
 * @param input the file, relative to the folder of the job, with forward slashes
 * @param position the record in the file, counted from 1 (a line of JSONL; 1 for a text file)
 * @param givenId the identifier that the input gives the article; null if it gives none
 * @param section the part of the outlet it stood in, such as "News; Pg. 3"; null if it does not
 *     tell
 * @param carried what further columns of the input hold, by the name of the column
 */
public record Provenance(
    String input,
    long position,
    @Nullable String givenId,
    @Nullable String section,
    SortedMap<String, String> carried) {

  /**
   * Under which name one name for all copies is carried that the service which supplied the article
   * takes for one text.
   */
  public static final String SYNDICATE = "syndicate_id";

  public Provenance {
    carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
  }

  /** A place in an input that tells no section and has no further columns. */
  public Provenance(String input, long position, @Nullable String givenId) {
    this(input, position, givenId, null, Collections.emptySortedMap());
  }
}
