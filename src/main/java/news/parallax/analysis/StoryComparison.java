package news.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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

  /** Writes it; the same bytes for the same content. */
  public void write(DataOutput to) throws IOException {
    CompactOutput out = new CompactOutput(to);
    write(copies, out);
    out.each(
        variants.entrySet(),
        story -> {
          out.text(story.getKey());
          write(story.getValue(), out);
        });
    out.each(failed, out::text);
  }

  private static void write(SortedMap<String, String> names, CompactOutput out) throws IOException {
    out.each(
        names.entrySet(),
        name -> {
          out.text(name.getKey());
          out.text(name.getValue());
        });
  }

  /** Reads what {@link #write} wrote. */
  public static StoryComparison read(DataInput from) throws IOException {
    CompactInput in = new CompactInput(from);
    StoryComparison read = new StoryComparison();
    readNames(in, read.copies);
    for (int stories = in.size(); stories > 0; stories--) {
      SortedMap<String, String> names = new TreeMap<>();
      read.variants.put(in.text(), names);
      readNames(in, names);
    }
    for (int left = in.size(); left > 0; left--) {
      read.failed.add(in.text());
    }
    return read;
  }

  private static void readNames(CompactInput in, SortedMap<String, String> into)
      throws IOException {
    for (int names = in.size(); names > 0; names--) {
      into.put(in.text(), in.text());
    }
  }
}
