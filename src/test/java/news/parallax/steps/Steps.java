package news.parallax.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts steps. Beside {@link #step} it has methods of the JDK that take time with the length of a
 * text or a list; each is called in place of the JDK's by classes that {@link CountingLoader} has
 * loaded and adds how far it ran. For one thread.
 */
public final class Steps {
  /** Characters that cost as much as a step. */
  private static final int CHARACTERS_OF_STEP = 8;

  private static final List<String> METHODS = new ArrayList<>();

  private static long[] steps = new long[1 << 14];
  private static long characters;

  private Steps() {}

  /** The number of a method that will count its steps. */
  static int number(String method) {
    METHODS.add(method);
    if (METHODS.size() >= steps.length) {
      steps = Arrays.copyOf(steps, 2 * steps.length);
    }
    return METHODS.size() - 1;
  }

  static void clear() {
    Arrays.fill(steps, 0);
    characters = 0;
  }

  /** The steps since the last {@link #clear}. */
  static long taken() {
    return Arrays.stream(steps).sum() + characters / CHARACTERS_OF_STEP;
  }

  /** The steps of each method that took any, and those along texts and lists. */
  static Map<String, Long> byMethod() {
    Map<String, Long> byMethod = new HashMap<>();
    for (int i = 0; i < METHODS.size(); i++) {
      if (steps[i] > 0) {
        byMethod.merge(METHODS.get(i), steps[i], Long::sum);
      }
    }
    byMethod.put("along texts and lists", characters / CHARACTERS_OF_STEP);
    return byMethod;
  }

  public static void step(int method) {
    steps[method]++;
  }

  private static void run(long length) {
    characters += Math.max(length, 0);
  }

  public static int indexOf(String text, int sign) {
    return found(text, text.indexOf(sign), 0);
  }

  public static int indexOf(String text, int sign, int from) {
    return found(text, text.indexOf(sign, from), from);
  }

  public static int indexOf(String text, String other) {
    return found(text, text.indexOf(other), 0);
  }

  public static int indexOf(String text, String other, int from) {
    return found(text, text.indexOf(other, from), from);
  }

  private static int found(String text, int at, int from) {
    run((at < 0 ? text.length() : at) - Math.max(from, 0));
    return at;
  }

  public static int lastIndexOf(String text, int sign) {
    return foundBefore(text.lastIndexOf(sign), text.length());
  }

  public static int lastIndexOf(String text, int sign, int from) {
    return foundBefore(text.lastIndexOf(sign, from), Math.min(from, text.length()));
  }

  public static int lastIndexOf(String text, String other) {
    return foundBefore(text.lastIndexOf(other), text.length());
  }

  public static int lastIndexOf(String text, String other, int from) {
    return foundBefore(text.lastIndexOf(other, from), Math.min(from, text.length()));
  }

  private static int foundBefore(int at, int from) {
    run(from - Math.max(at, 0));
    return at;
  }

  public static boolean contains(String text, CharSequence other) {
    return indexOf(text, other.toString()) >= 0;
  }

  public static String substring(String text, int from) {
    run(text.length() - from);
    return text.substring(from);
  }

  public static String substring(String text, int from, int to) {
    run(to - from);
    return text.substring(from, to);
  }

  public static String toLowerCase(String text, java.util.Locale locale) {
    run(text.length());
    return text.toLowerCase(locale);
  }

  public static String toUpperCase(String text, java.util.Locale locale) {
    run(text.length());
    return text.toUpperCase(locale);
  }

  public static String strip(String text) {
    run(text.length());
    return text.strip();
  }

  public static String replace(String text, char from, char to) {
    run(text.length());
    return text.replace(from, to);
  }

  public static String replace(String text, CharSequence from, CharSequence to) {
    run(text.length());
    return text.replace(from, to);
  }

  public static char[] toCharArray(String text) {
    run(text.length());
    return text.toCharArray();
  }

  public static String toString(StringBuilder text) {
    run(text.length());
    return text.toString();
  }

  public static StringBuilder insert(StringBuilder text, int at, String other) {
    run(text.length() - at);
    return text.insert(at, other);
  }

  public static StringBuilder deleteCharAt(StringBuilder text, int at) {
    run(text.length() - at);
    return text.deleteCharAt(at);
  }

  public static StringBuilder delete(StringBuilder text, int from, int to) {
    run(text.length() - from);
    return text.delete(from, to);
  }

  public static boolean contains(List<?> list, Object one) {
    return indexOf(list, one) >= 0;
  }

  public static int indexOf(List<?> list, Object one) {
    int at = list.indexOf(one);
    run((long) CHARACTERS_OF_STEP * (at < 0 ? list.size() : at));
    return at;
  }

  public static boolean remove(List<?> list, Object one) {
    run((long) CHARACTERS_OF_STEP * list.size());
    return list.remove(one);
  }

  public static Object remove(List<?> list, int at) {
    run(list.size() - at);
    return list.remove(at);
  }

  public static void add(List<Object> list, int at, Object one) {
    run(list.size() - at);
    list.add(at, one);
  }

  public static boolean addAll(List<Object> list, Collection<Object> more) {
    run((long) CHARACTERS_OF_STEP * more.size());
    return list.addAll(more);
  }

  public static List<Object> copyOf(Collection<Object> list) {
    List<Object> copy = List.copyOf(list);
    run(copy == list ? 0 : (long) CHARACTERS_OF_STEP * list.size());
    return copy;
  }

  /** A collection is about to be copied by a constructor. */
  public static void copied(Collection<?> collection) {
    run((long) CHARACTERS_OF_STEP * collection.size());
  }

  public static int[] copyOf(int[] array, int length) {
    run(array.length);
    return Arrays.copyOf(array, length);
  }

  public static int[] copyOfRange(int[] array, int from, int to) {
    run(to - from);
    return Arrays.copyOfRange(array, from, to);
  }

  public static void fill(int[] array, int value) {
    run(array.length);
    Arrays.fill(array, value);
  }

  public static void fill(int[] array, int from, int to, int value) {
    run(to - from);
    Arrays.fill(array, from, to, value);
  }

  public static void fill(boolean[] array, int from, int to, boolean value) {
    run(to - from);
    Arrays.fill(array, from, to, value);
  }

  public static void fill(double[] array, double value) {
    run(array.length);
    Arrays.fill(array, value);
  }

  /** A matcher that counts each character it looks at. */
  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new CountedText(text, 0, text.length()));
  }

  private record CountedText(CharSequence all, int from, int to) implements CharSequence {
    @Override
    public char charAt(int at) {
      characters++;
      return all.charAt(from + at);
    }

    @Override
    public int length() {
      return to - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new CountedText(all, from + start, from + end);
    }

    @Override
    public String toString() {
      run(to - from);
      return all.subSequence(from, to).toString();
    }
  }
}
