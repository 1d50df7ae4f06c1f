package news.parallax.analysis;

import java.io.Serializable;

/**
 * Does with a story what the step that writes it will do, so that a defect costs what was found by
 * laying its articles side by side, and no more.
 */
@FunctionalInterface
public interface StoryTrial extends Serializable {
  /** Throws whatever writing would throw, if it would. */
  void attempt(StoryFacts story);
}
