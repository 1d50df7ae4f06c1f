package news.parallax.source.form;

import java.util.List;
import news.parallax.article.Section;
import news.parallax.source.FoundAttribution;
import news.parallax.text.Document;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Attributions that show by their form alone, too rare in news to be learned: a quotation signed
 * with a dash and a name, a turn of an interview, a quotation announced by the paragraph before it,
 * a quotation that runs on or floats.
 */
public final class QuotationForms {
  /** More than any article has: odd text is to cost no more than its length. */
  private static final int MOST = 5000;

  private final ParsedDocument a;
  private final FormFindings all;
  private final PossibleSpeakers speakers;
  private final Announcements announcements;

  /**
   * @param found what was found before; what the forms show is added to it
   */
  public QuotationForms(ParsedDocument a, List<FoundAttribution> found, PossibleSpeakers speakers) {
    this.a = a;
    this.speakers = speakers;
    all = new FormFindings(a, found);
    announcements = new Announcements(all);
  }

  /** Looks for all of them. */
  public void add() {
    addTranscripts();
    addSignatures();
    addBlocks();
    addUnclaimed();
    addUnanswered();
  }

  public void addTranscripts() {
    boolean[] turns = new Transcripts(all, speakers).add();
    new Interviews(all, speakers).add(turns);
  }

  public void addSignatures() {
    Signatures signatures = new Signatures(all);
    inParagraphs(
        (p, first, end) -> signatures.add(p == 0 ? first : a.paragraphFirst(p - 1), first, end));
  }

  public void addBlocks() {
    inParagraphs(announcements::addBlock);
    inParagraphs(new AnnouncedFindings(all, speakers)::add);
  }

  public void addUnclaimed() {
    UnclaimedQuotations unclaimed =
        new UnclaimedQuotations(all, announcements, new FloatingSpeakers(all, speakers));
    inParagraphs(unclaimed::add);
  }

  public void addUnanswered() {
    Unanswered unanswered = new Unanswered(all);
    inParagraphs((p, first, end) -> unanswered.add(first, end));
  }

  /** Looks for something in a paragraph: its number, its first word and one past its last. */
  private interface Look {
    void at(int paragraph, int first, int end);
  }

  private void inParagraphs(Look look) {
    List<Document.Paragraph> paragraphs = a.document().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      if (paragraphs.get(p).section() != Section.METADATA && all.found.size() < MOST) {
        look.at(p, a.paragraphFirst(p), a.paragraphFirst(p + 1));
      }
    }
  }
}
