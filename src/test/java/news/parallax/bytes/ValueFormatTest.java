package news.parallax.bytes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFormatTest {
  enum Kind {
    FIRST,
    SECOND
  }

  record Part(String text, @Nullable Part2 deeper) {}

  record Part2(int number) {
    Part2 {
      if (number > 1000) {
        throw new IllegalArgumentException("Too large: " + number);
      }
    }
  }

  record Whole(
      List<Part> parts,
      Kind kind,
      @Nullable Kind other,
      Span span,
      LocalDate day,
      @Nullable LocalTime time,
      Set<String> set,
      SortedMap<Kind, List<Long>> map) {}

  private static Whole whole() {
    return new Whole(
        List.of(new Part("a", new Part2(7)), new Part("b", null), new Part("a", new Part2(-7))),
        Kind.SECOND,
        null,
        new Span(4, 9),
        LocalDate.of(1912, 4, 15),
        LocalTime.of(2, 20),
        Set.of("x", "y", "z"),
        new TreeMap<>(Map.of(Kind.FIRST, List.of(1L, Long.MIN_VALUE), Kind.SECOND, List.of())));
  }

  private static <T> T again(T value, Class<T> type) throws IOException {
    ValueFormat<T> format = ValueFormat.of(type);
    return format.unpack(format.pack(value));
  }

  @Test
  void recordsComeBack() throws IOException {
    assertThat(again(whole(), Whole.class), is(whole()));
  }

  record Of<T>(T what, int times) {}

  record Pair(Of<Kind> kind, Of<String> text) {}

  @Test
  void whatIsDeclaredOfATypeParameterHasTheBytesOfWhatStandsForIt() throws IOException {
    Pair pair = new Pair(new Of<>(Kind.SECOND, 2), new Of<>("b", 3));
    assertThat(again(pair, Pair.class), is(pair));
  }

  record Text(String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z\u00fcrich \ud83d\ude00",
        "half \ud83d",
        "\ude00 half",
        "half \ud83d\ud83d\ude00",
        "why? whole \u00fc",
        "why? half \ud83d"
      })
  void textsComeBackCharByChar(String text) throws IOException {
    assertThat(again(new Text(text), Text.class), is(new Text(text)));
  }

  record Texts(List<String> texts) {}

  @Test
  void aTextThatComesAgainTakesAByte() throws IOException {
    ValueFormat<Texts> format = ValueFormat.of(Texts.class);
    int once = format.pack(new Texts(List.of("a long text"))).length;
    assertThat(format.pack(new Texts(List.of("a long text", "a long text"))).length, is(once + 1));
    Texts three = new Texts(List.of("a", "b", "a", "b", "c", "a"));
    assertThat(again(three, Texts.class), is(three));
  }

  record Spans(List<Span> spans) {}

  @Test
  void spansAreToldFromTheLast() throws IOException {
    Spans far = new Spans(List.of(new Span(90_000, 90_004), new Span(90_010, 90_020)));
    assertThat(again(far, Spans.class), is(far));
    assertThat(ValueFormat.of(Spans.class).pack(far).length, is(4 + 1 + 3 + 1 + 1 + 1));
    Spans back = new Spans(List.of(new Span(50, 60), new Span(3, 3)));
    assertThat(again(back, Spans.class), is(back));
  }

  record Sets(Set<String> set, Map<String, Long> map) {}

  @Test
  void setsAndMapsHaveTheSameBytesInWhateverOrder() {
    ValueFormat<Sets> format = ValueFormat.of(Sets.class);
    Map<String, Long> one = new LinkedHashMap<>();
    one.put("a", 1L);
    one.put("b", 2L);
    Map<String, Long> other = new LinkedHashMap<>();
    other.put("b", 2L);
    other.put("a", 1L);
    assertThat(
        format.pack(new Sets(new LinkedHashSet<>(List.of("x", "y")), one)),
        is(format.pack(new Sets(new LinkedHashSet<>(List.of("y", "x")), other))));
  }

  /** As sums are: made empty and filled. */
  static final class Counts<E extends Enum<E>> {
    private final long[] counts;

    Counts(Class<E> measures) {
      counts = new long[measures.getEnumConstants().length];
    }
  }

  static final class Sum {
    private final Counts<Kind> counts = new Counts<>(Kind.class);
    private final EnumMap<Kind, String> names = new EnumMap<>(Kind.class);
    private final SortedSet<Long> hashes = new TreeSet<>();
    private final List<Integer> list = new ArrayList<>();
    private final transient Map<String, String> cache = new HashMap<>();
    private long articles;
    private double weight;
    private float small;
    private boolean flag;
    private @Nullable LocalDate first;
    private @Nullable Double share;
  }

  @Test
  void sumsAreFilled() throws IOException {
    Sum sum = new Sum();
    sum.counts.counts[1] = 42;
    sum.names.put(Kind.SECOND, "two");
    sum.hashes.addAll(List.of(5L, Long.MAX_VALUE, -1L));
    sum.list.addAll(List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
    sum.cache.put("not", "written");
    sum.articles = 1L << 40;
    sum.weight = Math.PI;
    sum.small = 0.1f;
    sum.flag = true;
    sum.share = -0.0;
    Sum read = again(sum, Sum.class);
    assertThat(read.counts.counts, is(new long[] {0, 42}));
    assertThat(read.names, is(Map.of(Kind.SECOND, "two")));
    assertThat(read.hashes, is(sum.hashes));
    assertThat(read.list, is(sum.list));
    assertThat(read.cache, is(Map.of()));
    assertThat(read.articles, is(sum.articles));
    assertThat(read.weight, is(sum.weight));
    assertThat(read.small, is(sum.small));
    assertThat(read.flag, is(true));
    assertThat(read.first == null, is(true));
    assertThat(read.share, is(-0.0));
  }

  /** Made by the constructor that takes its fields. */
  static final class Arrays2 {
    private final byte[] bytes;
    private final int[] ints;
    private final long[] longs;
    private final boolean[] flags;
    private final transient int sum;

    private Arrays2(byte[] bytes, int[] ints, long[] longs, boolean[] flags) {
      this.bytes = bytes;
      this.ints = ints;
      this.longs = longs;
      this.flags = flags;
      sum = Arrays.stream(ints).sum();
    }
  }

  @Test
  void arraysComeBack() throws IOException {
    long[] longs = {0, 0, 0, 5, 0, -1, 0, 0};
    int[] ints = {Integer.MIN_VALUE, 3, 0};
    byte[] bytes = {-128, 0, 127};
    boolean[] flags = {true, false};
    Arrays2 read = again(new Arrays2(bytes, ints, longs, flags), Arrays2.class);
    assertThat(read.bytes, is(bytes));
    assertThat(read.ints, is(ints));
    assertThat(read.longs, is(longs));
    assertThat(read.flags, is(flags));
    assertThat(read.sum, is(Integer.MIN_VALUE + 3));
  }

  @Test
  void zerosInARowTakeNoRoom() {
    Arrays2 empty = new Arrays2(new byte[0], new int[0], new long[100_000], new boolean[0]);
    assertThat(ValueFormat.of(Arrays2.class).pack(empty).length, lessThan(20));
  }

  @Test
  void bytesOfAnotherDeclarationAreRefused() {
    byte[] text = ValueFormat.of(Text.class).pack(new Text("a"));
    IOException refused =
        assertThrows(IOException.class, () -> ValueFormat.of(Texts.class).unpack(text));
    assertThat(
        refused.getMessage(), is("These bytes hold no Texts as this version of Parallax has it"));
  }

  @Test
  void bytesBehindTheValueAreRefused() {
    byte[] text = ValueFormat.of(Text.class).pack(new Text("a"));
    byte[] more = Arrays.copyOf(text, text.length + 2);
    IOException refused =
        assertThrows(IOException.class, () -> ValueFormat.of(Text.class).unpack(more));
    assertThat(refused.getMessage(), is("There are 2 bytes behind the value"));
  }

  /** Whatever a damaged file holds, it is told as a fault of the file. */
  @Test
  void damagedBytesAreAFaultOrAnotherValue() {
    byte[] bytes = ValueFormat.of(Whole.class).pack(whole());
    int faults = 0;
    for (int i = 4; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x55;
      try {
        ValueFormat.of(Whole.class).unpack(damaged);
      } catch (IOException e) {
        faults++;
      }
    }
    assertThat(faults > 20, is(true));
  }

  @Test
  void aValueThatItsConstructorRefusesIsAFault() {
    byte[] bytes = ValueFormat.of(Part2.class).pack(new Part2(1000));
    bytes[bytes.length - 1]++;
    IOException fault =
        assertThrows(IOException.class, () -> ValueFormat.of(Part2.class).unpack(bytes));
    assertThat(fault.getMessage(), is("No Part2 has these values"));
    assertThat(fault.getCause().getMessage(), containsString("Too large"));
  }

  @Test
  void aConstantThatIsNoneIsAFault() {
    record One(Kind kind) {}
    byte[] bytes = ValueFormat.of(One.class).pack(new One(Kind.SECOND));
    bytes[bytes.length - 1]++;
    IOException fault =
        assertThrows(IOException.class, () -> ValueFormat.of(One.class).unpack(bytes));
    assertThat(fault.getMessage(), is("No Kind has the number 2"));
  }

  record Untold(Object anything) {}

  static final class Closed {
    private final int number;

    Closed(String number) {
      this.number = Integer.parseInt(number);
    }

    int number() {
      return number;
    }
  }

  @Test
  void whatHasNoBytesIsToldAtOnce() {
    IllegalArgumentException none =
        assertThrows(IllegalArgumentException.class, () -> ValueFormat.of(Closed.class));
    assertThat(none.getMessage(), containsString("has no constructor with its fields"));
  }
}
