package news.parallax.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article was read.
 *
 * @param input the file, relative to the folder of the job, with forward slashes
 * @param position the record in the file, counted from 1 (a line of JSONL; 1 for a text file)
 * @param givenId the identifier that the input gives the article; null if it gives none
 */
public record Provenance(String input, long position, @Nullable String givenId) {}
