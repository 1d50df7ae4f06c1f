package news.parallax.frame;

import java.util.List;

/**
 * A set of frames to look for.
 *
 * @param hash SHA-256 of the file it was read from, in hexadecimal
 */
public record Codebook(
    String id, String version, String title, String source, String hash, List<Frame> frames) {

  public Codebook {
    frames = List.copyOf(frames);
  }
}
