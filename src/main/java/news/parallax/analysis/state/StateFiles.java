package news.parallax.analysis.state;

import java.nio.file.Path;

/**
 * Where the state of a job stands: an index, the segments it points into, and the parts that the
 * slices of a run leave, to be taken in when it ends.
 */
record StateFiles(Path folder) {
  private static final String SEGMENT = "segment-";
  static final String PART = ".part";

  Path index() {
    return folder.resolve("index");
  }

  Path segment(int number) {
    return folder.resolve(SEGMENT + number);
  }

  Path parts() {
    return folder.resolve("new");
  }

  static boolean isSegment(Path file) {
    return String.valueOf(file.getFileName()).matches(SEGMENT + "[0-9]{1,9}");
  }

  /** The number of a segment's file. */
  static int number(Path segment) {
    return Integer.parseInt(String.valueOf(segment.getFileName()).substring(SEGMENT.length()));
  }

  static boolean isPart(Path file) {
    return String.valueOf(file.getFileName()).endsWith(PART);
  }
}
