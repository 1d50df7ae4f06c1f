package news.parallax.analysis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What comparing the articles of each story shows of them and of their sources. Not safe for use by
 * several threads at once.
 */
public final class StoryComparison {
  private final SortedMap<String, String> copies = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, String>> variants = new TreeMap<>();

  private final SortedSet<String> failed = new TreeSet<>();

  /** Adds what a story shows. */
  public void add(StoryFacts story) {
    if (!story.isCompared()) {
      failed.add(story.story().id());
    }
    copies.putAll(story.copies());
    if (!story.variants().isEmpty()) {
      variants.put(story.story().id(), story.variants());
    }
  }

  /** Adds all that the other knows; no story is in both. */
  public void addAll(StoryComparison other) {
    copies.putAll(other.copies);
    variants.putAll(other.variants);
    failed.addAll(other.failed);
  }

  /** Whether the program failed at laying the articles of a story side by side. */
  public boolean failedAt(String storyId) {
    return failed.contains(storyId);
  }

  /** For each republished copy the article that stands for it. */
  public SortedMap<String, String> copies() {
    return Collections.unmodifiableSortedMap(copies);
  }

  /** The name that each misspelt name of a person stands for in the story. */
  public SortedMap<String, String> variants(String storyId) {
    return Collections.unmodifiableSortedMap(
        variants.getOrDefault(storyId, Collections.emptySortedMap()));
  }
}
