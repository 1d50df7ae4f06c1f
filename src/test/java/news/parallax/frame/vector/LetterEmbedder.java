package news.parallax.frame.vector;

import java.util.Locale;

/** For tests: a text as the frequencies of the letters a to h. */
public final class LetterEmbedder implements SentenceEmbedder {
  @Override
  public String name() {
    return "letters";
  }

  @Override
  public String fingerprint() {
    return "abcdefgh";
  }

  @Override
  public int dimensions() {
    return 8;
  }

  @Override
  public float[] embed(String text) {
    float[] counts = new float[dimensions()];
    double squares = 0;
    for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (letter >= 'a' && letter <= 'h') {
        counts[letter - 'a']++;
      }
    }
    for (float count : counts) {
      squares += count * count;
    }
    for (int d = 0; squares > 0 && d < counts.length; d++) {
      counts[d] /= (float) Math.sqrt(squares);
    }
    return counts;
  }
}
