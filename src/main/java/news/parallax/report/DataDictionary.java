package news.parallax.report;

/** Stub. */
public final class DataDictionary {
  private DataDictionary() {}

  public static String markdown() {
    return "";
  }
}
