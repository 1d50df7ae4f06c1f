package news.parallax.text.clean;

/** Stub. */
public final class UnusableArticleException extends Exception {
  private static final long serialVersionUID = 1;
}
