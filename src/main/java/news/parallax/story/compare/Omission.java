package news.parallax.story.compare;

/**
 * Something that several independent reports of a story have and an article lacks.
 *
 * @param articleId key of the article that lacks it
 * @param item what it lacks
 * @param reports number of independent reports of the story, the one that lacks it included
 */
public record Omission(String articleId, SharedItem item, int reports) {}
