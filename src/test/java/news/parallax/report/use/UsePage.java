package news.parallax.report.use;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of docs/use with its fenced blocks. */
record UsePage(Path file, List<Block> blocks) {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  /**
   * A fenced block.
   *
   * @param language what stands behind the fence
   */
  record Block(String language, String content) {}

  static UsePage read(String name) throws IOException {
    Path file = Path.of("docs/use", name);
    List<Block> blocks = new ArrayList<>();
    Matcher fenced = FENCED.matcher(Files.readString(file));
    while (fenced.find()) {
      blocks.add(new Block(fenced.group(1), fenced.group(2)));
    }
    return new UsePage(file, blocks);
  }

  /** All blocks of a language, one behind the other. */
  String program(String language) {
    StringBuilder program = new StringBuilder();
    for (Block block : blocks) {
      if (block.language().equals(language)) {
        program.append(block.content()).append('\n');
      }
    }
    return program.toString();
  }

  /** What the page says its program prints. */
  List<String> shown() {
    return blocks.stream()
        .filter(block -> block.language().equals("text"))
        .flatMap(block -> block.content().lines())
        .toList();
  }
}
