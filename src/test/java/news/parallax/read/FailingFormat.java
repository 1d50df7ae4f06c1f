package news.parallax.read;

/** A format with a defect: reads one article and fails at the second. */
public final class FailingFormat implements Format {
  @Override
  public String title() {
    return "Failing";
  }

  @Override
  public boolean fits(Head head) {
    return head.isNamed(".failing");
  }

  @Override
  public void read(Content content, Records records) {
    records.next();
    records.give(new Fields().add("text", "The pump in Marren broke on Monday."));
    records.next();
    throw new IllegalStateException("the format fails here");
  }
}
