package news.parallax.bytes;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a class: its fields one by one, those left out that are transient. A value is made
 * by the constructor that takes the fields in their order, as a record has one. Where there is none
 * a value is made empty, by a constructor without parameters or with the classes of the type's
 * arguments, and filled.
 */
final class FieldCodec {
  private final Class<?> type;
  private final Object[] arguments;
  private final List<Field> fields;
  private final List<Codec<Object>> codecs;
  private final @Nullable Constructor<?> whole;
  private final Constructor<?> maker;

  private FieldCodec(Class<?> type, List<Type> arguments) {
    this.type = type;
    this.arguments = arguments.toArray();
    fields = of(type);
    codecs = fields.stream().map(this::codec).toList();
    whole = constructor(fields.stream().<Class<?>>map(Field::getType).toArray(Class<?>[]::new));
    Class<?>[] classes = new Class<?>[arguments.size()];
    Arrays.fill(classes, Class.class);
    Constructor<?> empty = whole == null ? constructor(classes) : whole;
    if (empty == null) {
      throw new IllegalArgumentException(
          type.getName() + " has no constructor with its fields and none that makes it empty");
    }
    maker = empty;
  }

  static Codec<Object> codec(Class<?> type, List<Type> arguments) {
    FieldCodec all = new FieldCodec(type, arguments);
    String shape =
        all.fields.stream()
            .map(field -> field.getName() + ":" + all.codecs.get(all.fields.indexOf(field)).shape())
            .collect(Collectors.joining(",", type.getSimpleName() + "(", ")"));
    return new Codec<>(shape, all::write, all::read);
  }

  private static List<Field> of(Class<?> type) {
    List<Field> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !Modifier.isTransient(field.getModifiers()))
            .toList();
    fields.forEach(field -> field.setAccessible(true));
    return fields;
  }

  private Codec<Object> codec(Field field) {
    int parameter = List.of(type.getTypeParameters()).indexOf(field.getGenericType());
    Codec<Object> codec =
        Codecs.of(parameter < 0 ? field.getGenericType() : (Type) arguments[parameter]);
    return field.getAnnotatedType().isAnnotationPresent(Nullable.class) ? codec.orNull() : codec;
  }

  private @Nullable Constructor<?> constructor(Class<?>[] parameters) {
    try {
      Constructor<?> found = type.getDeclaredConstructor(parameters);
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private void write(CompactOutput out, Object value) throws IOException {
    try {
      for (int i = 0; i < fields.size(); i++) {
        codecs.get(i).write(out, fields.get(i).get(value));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object read(CompactInput in) throws IOException {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = codecs.get(i).read(in);
    }
    try {
      if (whole != null) {
        return whole.newInstance(values);
      }
      Object made = maker.newInstance(arguments);
      for (int i = 0; i < values.length; i++) {
        set(made, fields.get(i), values[i]);
      }
      return made;
    } catch (InvocationTargetException e) {
      throw new IOException("No " + type.getSimpleName() + " has these values", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a final field holds is filled. */
  private static void set(Object into, Field field, Object value)
      throws IllegalAccessException, IOException {
    if (Modifier.isFinal(field.getModifiers())) {
      fill(field.get(into), value);
    } else {
      field.set(into, value);
    }
  }

  @SuppressWarnings("unchecked") // both are of the field's type
  private static void fill(Object into, Object from) throws IllegalAccessException, IOException {
    if (into instanceof Map<?, ?> map) {
      ((Map<Object, Object>) map).putAll((Map<Object, Object>) from);
    } else if (into instanceof Collection<?> collection) {
      ((Collection<Object>) collection).addAll((Collection<Object>) from);
    } else if (into.getClass().isArray()) {
      if (Array.getLength(into) != Array.getLength(from)) {
        throw new IOException("Not as many values as it must have: " + Array.getLength(from));
      }
      System.arraycopy(from, 0, into, 0, Array.getLength(into));
    } else {
      for (Field field : of(into.getClass())) {
        set(into, field, field.get(from));
      }
    }
  }
}
