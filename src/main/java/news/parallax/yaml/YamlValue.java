package news.parallax.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file that knows where it stands. What does not fit is noted in the {@link
 * Problems} given when the file was read, and a stand-in is returned, so that one reading finds
 * every problem.
 */
public final class YamlValue {
  private static final int DEEPEST = 50;

  private final @Nullable Node node;
  private final Location location;
  private final Problems problems;

  private YamlValue(@Nullable Node node, Location location, Problems problems) {
    this.node = node;
    this.location = location;
    this.problems = problems;
  }

  /**
   * Reads a file. If it cannot be read or is not YAML, that is noted and the value is empty.
   *
   * @param name how messages should call the file
   */
  public static YamlValue read(Path file, String name, Problems problems) {
    Location whole = new Location(name, 0);
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return parse(text, name, problems);
    } catch (NoSuchFileException e) {
      problems.add(whole, "there is no such file");
    } catch (IOException e) {
      problems.add(whole, "cannot be read as UTF-8 text: " + e.getMessage());
    }
    return new YamlValue(null, whole, problems);
  }

  /** Parses text; see {@link #read}. */
  public static YamlValue parse(String text, String name, Problems problems) {
    Location whole = new Location(name, 0);
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(true).build();
      int tooDeep = lineTooDeep(text, settings);
      if (tooDeep > 0) {
        problems.add(
            new Location(name, tooDeep), "nested more than " + DEEPEST + " lists or mappings deep");
        return new YamlValue(null, whole, problems);
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        problems.add(whole, "the file is empty");
        return new YamlValue(null, whole, problems);
      }
      return new YamlValue(root.get(), locate(root.get(), name), problems);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(new Location(name, line), "not valid YAML: " + e.getProblem());
      return new YamlValue(null, whole, problems);
    } catch (YamlEngineException e) {
      problems.add(whole, "not valid YAML: " + e.getMessage());
      return new YamlValue(null, whole, problems);
    }
  }

  /**
   * The line where lists and mappings stand too deep in one another, 0 if nowhere: composing them
   * would take the stack.
   */
  private static int lineTooDeep(String text, LoadSettings settings) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
    return 0;
  }

  public Location location() {
    return location;
  }

  /** Whether anything usable stands here; if not, the problem was noted. */
  public boolean isPresent() {
    return node != null;
  }

  /** Notes a problem with this value. */
  public void problem(String message) {
    problems.add(location, message);
  }

  /**
   * The entries of a mapping, in the order of the file.
   *
   * @param allowed the keys that may occur; any other is a problem. Empty: every key may.
   */
  public Map<String, YamlValue> entries(Set<String> allowed) {
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    if (node == null) {
      return entries;
    }
    if (!(node instanceof MappingNode mapping)) {
      problem("expected a mapping (key: value)");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Location at = locate(tuple.getKeyNode(), location.file());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(at, "a key must be a plain word");
        continue;
      }
      YamlValue value =
          new YamlValue(
              tuple.getValueNode(), locate(tuple.getValueNode(), location.file()), problems);
      if (!allowed.isEmpty() && !allowed.contains(key.getValue())) {
        problems.add(
            at,
            "unknown key '"
                + key.getValue()
                + "'; known here: "
                + String.join(", ", new TreeSet<>(allowed)));
      } else if (entries.putIfAbsent(key.getValue(), value) != null) {
        problems.add(at, "key '" + key.getValue() + "' stands twice");
      }
    }
    return entries;
  }

  public List<YamlValue> elements() {
    List<YamlValue> elements = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        elements.add(new YamlValue(element, locate(element, location.file()), problems));
      }
    } else if (node != null) {
      problem("expected a list (- element)");
    }
    return elements;
  }

  /** Whether nothing is written here, or the word for nothing. */
  public boolean isNull() {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** A text that is not blank; empty, and a problem, if there is none. */
  public String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    if (node != null) {
      problem("expected a text");
    }
    return "";
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> texts() {
    return isText() ? List.of(text()) : elements().stream().map(YamlValue::text).toList();
  }

  /**
   * A number from {@code least} to {@code most}; {@code least}, and a problem, if there is none.
   */
  public double number(double least, double most) {
    if (node instanceof ScalarNode scalar) {
      try {
        double number = Double.parseDouble(scalar.getValue());
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Falls through to the message that says what was expected.
      }
    }
    if (node != null) {
      problem("expected a number from " + shortest(least) + " to " + shortest(most));
    }
    return least;
  }

  /** A whole number; see {@link #number}. */
  public int integer(int least, int most) {
    double number = number(least, most);
    if (number != Math.rint(number)) {
      problem("expected a whole number");
      return least;
    }
    return (int) number;
  }

  /** This value as a yes or no; no if it is something else, which becomes a problem. */
  public boolean flag() {
    String value = isText() ? text() : "";
    if (!value.equals("true") && !value.equals("false")) {
      problem("expected true or false");
    }
    return value.equals("true");
  }

  private static String shortest(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static Location locate(Node node, String file) {
    return new Location(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
  }
}
