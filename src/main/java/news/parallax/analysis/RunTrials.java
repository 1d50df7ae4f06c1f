package news.parallax.analysis;

import java.io.Serializable;

/**
 * What the articles and stories of a run are to stand before any row of them is written.
 *
 * @param article what each article that is analysed stands
 * @param story what the findings of each story stand
 */
public record RunTrials(ArticleTrial article, StoryTrial story) implements Serializable {}
