package news.parallax.bytes;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.parallax.article.Span;

/** The codecs of types, by their declarations. */
final class Codecs {
  private static final Map<Class<?>, Codec<?>> SIMPLE =
      Map.ofEntries(
          simple(String.class, CompactOutput::text, CompactInput::text),
          simple(Span.class, CompactOutput::span, CompactInput::span),
          simple(long.class, CompactOutput::signed, CompactInput::signed),
          simple(Long.class, CompactOutput::signed, CompactInput::signed),
          simple(int.class, (out, n) -> out.signed(n), in -> Math.toIntExact(in.signed())),
          simple(Integer.class, (out, n) -> out.signed(n), in -> Math.toIntExact(in.signed())),
          simple(boolean.class, CompactOutput::flag, CompactInput::flag),
          simple(double.class, CompactOutput::real, CompactInput::real),
          simple(Double.class, CompactOutput::real, CompactInput::real),
          simple(float.class, (out, x) -> out.real(x), in -> (float) in.real()),
          simple(
              LocalDate.class,
              (out, day) -> out.signed(day.toEpochDay()),
              in -> LocalDate.ofEpochDay(in.signed())),
          simple(
              LocalTime.class,
              (out, time) -> out.count(time.toNanoOfDay()),
              in -> LocalTime.ofNanoOfDay(in.count())),
          simple(byte[].class, CompactOutput::bytes, CompactInput::bytes),
          simple(boolean[].class, Codecs::writeFlags, Codecs::readFlags),
          simple(long[].class, CompactOutput::numbers, CompactInput::numbers),
          simple(
              int[].class,
              (out, numbers) -> out.numbers(Arrays.stream(numbers).asLongStream().toArray()),
              in -> Arrays.stream(in.numbers()).mapToInt(Math::toIntExact).toArray()));

  private Codecs() {}

  private static <T> Map.Entry<Class<?>, Codec<?>> simple(
      Class<T> type, Codec.Writer<T> writer, Codec.Reader<T> reader) {
    return Map.entry(type, new Codec<>(type.getSimpleName(), writer, reader));
  }

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if there is none for it or for what it consists of
   */
  @SuppressWarnings("unchecked")
  static Codec<Object> of(Type type) {
    List<Type> arguments =
        type instanceof ParameterizedType generic
            ? List.of(generic.getActualTypeArguments())
            : List.of();
    Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
    if (!(raw instanceof Class<?> declared)) {
      throw new IllegalArgumentException("No bytes are known for " + type);
    }
    Codec<?> codec = SIMPLE.get(declared);
    if (codec == null) {
      codec =
          declared.isEnum()
              ? constant((Object[]) declared.getEnumConstants(), declared.getSimpleName())
              : Map.class.isAssignableFrom(declared)
                  ? map(declared, of(arguments.get(0)), of(arguments.get(1)))
                  : Collection.class.isAssignableFrom(declared)
                      ? collection(declared, of(arguments.get(0)))
                      : FieldCodec.codec(declared, arguments);
    }
    return (Codec<Object>) codec;
  }

  @SuppressWarnings("EnumOrdinal") // the constants are part of the shape
  private static Codec<Object> constant(Object[] constants, String name) {
    String shape =
        Arrays.stream(constants).map(Object::toString).collect(Collectors.joining("|", name, ""));
    return new Codec<>(
        shape,
        (out, value) -> out.count(((Enum<?>) value).ordinal()),
        in -> {
          int ordinal = in.size();
          if (ordinal >= constants.length) {
            throw new IOException("No " + name + " has the number " + ordinal);
          }
          return constants[ordinal];
        });
  }

  private static void writeFlags(CompactOutput out, boolean[] flags) {
    out.count(flags.length);
    for (boolean flag : flags) {
      out.flag(flag);
    }
  }

  private static boolean[] readFlags(CompactInput in) throws IOException {
    boolean[] flags = new boolean[in.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = in.flag();
    }
    return flags;
  }

  /** Lists keep their order; elements of a set without one are written in their natural order. */
  private static Codec<Collection<Object>> collection(Class<?> type, Codec<Object> element) {
    boolean sorts = type == Set.class;
    Supplier<Collection<Object>> empty =
        SortedSet.class.isAssignableFrom(type)
            ? TreeSet::new
            : sorts ? LinkedHashSet::new : ArrayList::new;
    return new Codec<>(
        type.getSimpleName() + "<" + element.shape() + ">",
        (out, values) -> {
          out.count(values.size());
          for (Object value : sorts ? new TreeSet<>(values) : values) {
            element.write(out, value);
          }
        },
        in -> {
          Collection<Object> values = empty.get();
          for (int left = in.size(); left > 0; left--) {
            values.add(element.read(in));
          }
          return values;
        });
  }

  private static Codec<Map<Object, Object>> map(
      Class<?> type, Codec<Object> key, Codec<Object> value) {
    boolean sorted = SortedMap.class.isAssignableFrom(type) || EnumMap.class.isAssignableFrom(type);
    return new Codec<>(
        type.getSimpleName() + "<" + key.shape() + "," + value.shape() + ">",
        (out, entries) -> {
          out.count(entries.size());
          Map<Object, Object> written = sorted ? entries : new TreeMap<>(entries);
          for (Map.Entry<Object, Object> entry : written.entrySet()) {
            key.write(out, entry.getKey());
            value.write(out, entry.getValue());
          }
        },
        in -> {
          Map<Object, Object> entries = sorted ? new TreeMap<>() : new LinkedHashMap<>();
          for (int left = in.size(); left > 0; left--) {
            entries.put(key.read(in), value.read(in));
          }
          return entries;
        });
  }
}
