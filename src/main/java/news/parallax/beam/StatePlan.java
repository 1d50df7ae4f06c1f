package news.parallax.beam;

import java.io.Serializable;

/**
 * Where the analyses of earlier runs stand.
 *
 * @param folder every worker can read and write it
 * @param run tells one run from another
 */
public record StatePlan(String folder, String run) implements Serializable {}
