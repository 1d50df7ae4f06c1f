package news.parallax.learn.syntax;

/** Orders in which to go through training cases: the same in every run. */
public final class Shuffle {
  private final int[] order;
  private long state = 0x9E3779B97F4A7C15L;

  public Shuffle(int size) {
    order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
  }

  public int[] next() {
    for (int i = order.length - 1; i > 0; i--) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      int j = (int) ((state >>> 33) % (i + 1));
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }
}
