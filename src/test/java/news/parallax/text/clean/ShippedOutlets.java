package news.parallax.text.clean;

import java.nio.file.Path;
import news.parallax.yaml.Problems;

/** The outlet list that comes with the project. */
final class ShippedOutlets {
  static final OutletList LIST = read();

  private ShippedOutlets() {}

  private static OutletList read() {
    Problems problems = new Problems();
    OutletList list =
        OutletList.read(Path.of("pipelines/outlets.yaml"), "pipelines/outlets.yaml", problems);
    problems.throwIfAny();
    return list;
  }
}
