package news.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.OffsetMap;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.CueMatch;
import news.parallax.source.Anonymity;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.CitedSource;
import news.parallax.source.CueStance;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.SourceProfile;
import news.parallax.source.SourceType;

/** The bytes of {@link ArticleFacts} between the steps of a run: little more than the text. */
public final class ArticleFactsFormat {
  /** To be raised with every change of the bytes. */
  private static final int VERSION = 4;

  private static final Section[] SECTIONS = Section.values();
  private static final Outlet.Method[] OUTLET_METHODS = Outlet.Method.values();
  private static final DatedValue.Method[] DATE_METHODS = DatedValue.Method.values();
  private static final Credit.Kind[] CREDIT_KINDS = Credit.Kind.values();
  private static final Attribution.Type[] TYPES = Attribution.Type.values();
  private static final Attribution.Channel[] CHANNELS = Attribution.Channel.values();
  private static final Attribution.Act[] ACTS = Attribution.Act.values();
  private static final SourceType[] SOURCE_TYPES = SourceType.values();
  private static final CitedSource.Form[] FORMS = CitedSource.Form.values();
  private static final SourceProfile.Status[] STATUSES = SourceProfile.Status.values();
  private static final SourceProfile.StoryStanding[] STANDINGS =
      SourceProfile.StoryStanding.values();
  private static final Anonymity[] ANONYMITIES = Anonymity.values();
  private static final CueStance[] STANCES = CueStance.values();
  private static final Rule[] RULES = Rule.values();

  private ArticleFactsFormat() {}

  /** Writes the facts; the same facts give the same bytes. */
  public static void write(ArticleFacts facts, DataOutput to) throws IOException {
    CompactOutput out = new CompactOutput(to);
    out.count(VERSION);
    writeArticle(facts.article(), out);
    out.each(facts.sentences(), out::span);
    out.count(facts.words().reported());
    out.count(facts.words().attributed());
    out.each(facts.words().content(), words -> out.count(words));
    out.each(facts.attributions(), attribution -> writeAttribution(attribution, out));
    out.each(facts.assignments(), assignment -> writeAssignment(assignment, out));
    out.each(
        facts.frames(),
        frame -> {
          out.repeated(frame.codebookId());
          out.repeated(frame.frameId());
        });
    ActorFactsFormat.write(facts.actors(), out);
    out.each(facts.loadedWords(), word -> writeLoaded(word, out));
  }

  /**
   * Reads facts.
   *
   * @throws IOException if another version of the format wrote them, or none
   */
  public static ArticleFacts read(DataInput from) throws IOException {
    CompactInput in = new CompactInput(from);
    long version = in.count();
    if (version != VERSION) {
      throw new IOException(
          "Article facts of format " + version + " cannot be read; expected format " + VERSION);
    }
    return new ArticleFacts(
        readArticle(in),
        in.list(in::span),
        new WordCounts(in.size(), in.size(), in.list(in::size)),
        in.list(() -> readAttribution(in)),
        in.list(() -> readAssignment(in)),
        Set.copyOf(in.list(() -> new FrameName(in.repeated(), in.repeated()))),
        ActorFactsFormat.read(in),
        in.list(() -> readLoaded(in)));
  }

  private static void writeLoaded(VoicedLoadedWord word, CompactOutput out) throws IOException {
    out.span(word.span());
    out.repeated(word.kind());
    out.real(word.weight());
    out.real(word.probability());
    out.real(word.sentenceProbability());
    out.signed(word.attribution());
    out.constant(word.voice());
  }

  private static VoicedLoadedWord readLoaded(CompactInput in) throws IOException {
    return new VoicedLoadedWord(
        in.span(),
        in.repeated(),
        in.real(),
        in.real(),
        in.real(),
        Math.toIntExact(in.signed()),
        in.constant(Voice.values()));
  }

  private static void writeArticle(Article article, CompactOutput out) throws IOException {
    out.text(article.id());
    out.text(article.provenance().input());
    out.count(article.provenance().position());
    out.orNull(article.provenance().givenId(), out::text);
    out.orNull(article.provenance().section(), out::text);
    out.each(
        List.copyOf(article.provenance().carried().entrySet()),
        column -> {
          out.text(column.getKey());
          out.text(column.getValue());
        });
    out.text(article.outlet().name());
    out.constant(article.outlet().method());
    out.orNull(article.url(), out::text);
    out.orNull(article.headline(), excerpt -> writeExcerpt(excerpt, out));
    writeDate(article.date(), out);
    out.orNull(article.byline(), excerpt -> writeExcerpt(excerpt, out));
    out.orNull(article.dateline(), excerpt -> writeExcerpt(excerpt, out));
    out.each(article.credits(), credit -> writeCredit(credit, out));
    out.text(article.language());
    out.text(article.text());
    out.each(
        article.blocks(),
        block -> {
          out.span(block.span());
          out.constant(block.section());
        });
    writeOrigin(article.origin(), out);
    out.each(article.issues(), out::text);
  }

  private static Provenance readProvenance(CompactInput in) throws IOException {
    String input = in.text();
    long position = in.count();
    String givenId = in.orNull(in::text);
    String section = in.orNull(in::text);
    SortedMap<String, String> carried = new TreeMap<>();
    for (Map.Entry<String, String> column : in.list(() -> Map.entry(in.text(), in.text()))) {
      carried.put(column.getKey(), column.getValue());
    }
    return new Provenance(input, position, givenId, section, carried);
  }

  private static Article readArticle(CompactInput in) throws IOException {
    return new Article(
        in.text(),
        readProvenance(in),
        new Outlet(in.text(), in.constant(OUTLET_METHODS)),
        in.orNull(in::text),
        in.orNull(() -> readExcerpt(in)),
        readDate(in),
        in.orNull(() -> readExcerpt(in)),
        in.orNull(() -> readExcerpt(in)),
        in.list(() -> readCredit(in)),
        in.text(),
        in.text(),
        in.list(() -> new Block(in.span(), in.constant(SECTIONS))),
        readOrigin(in),
        in.list(in::text));
  }

  private static void writeExcerpt(Excerpt excerpt, CompactOutput out) throws IOException {
    out.text(excerpt.text());
    out.orNull(excerpt.where(), out::span);
  }

  private static Excerpt readExcerpt(CompactInput in) throws IOException {
    return new Excerpt(in.text(), in.orNull(in::span));
  }

  private static void writeDate(DatedValue date, CompactOutput out) throws IOException {
    out.orNull(date.date(), day -> out.signed(day.toEpochDay()));
    out.orNull(date.time(), time -> out.count(time.toNanoOfDay()));
    out.constant(date.method());
    out.orNull(date.raw(), out::text);
    out.orNull(date.where(), out::span);
  }

  private static DatedValue readDate(CompactInput in) throws IOException {
    return new DatedValue(
        in.orNull(() -> LocalDate.ofEpochDay(in.signed())),
        in.orNull(() -> LocalTime.ofNanoOfDay(in.count())),
        in.constant(DATE_METHODS),
        in.orNull(in::text),
        in.orNull(in::span));
  }

  private static void writeCredit(Credit credit, CompactOutput out) throws IOException {
    out.constant(credit.kind());
    out.repeated(credit.party());
    out.text(credit.text());
    out.span(credit.where());
    out.repeated(credit.rule());
  }

  private static Credit readCredit(CompactInput in) throws IOException {
    return new Credit(
        in.constant(CREDIT_KINDS), in.repeated(), in.text(), in.span(), in.repeated());
  }

  /** Most pieces begin where the last one ends, in both texts. */
  private static void writeOrigin(OffsetMap origin, CompactOutput out) throws IOException {
    out.count(origin.pieces().size());
    Span stored = new Span(0, 0);
    Span read = stored;
    for (OffsetMap.Piece piece : origin.pieces()) {
      out.signed((long) piece.stored().start() - stored.end());
      out.count(piece.stored().length());
      out.signed((long) piece.read().start() - read.end());
      out.count(piece.read().length());
      stored = piece.stored();
      read = piece.read();
    }
  }

  private static OffsetMap readOrigin(CompactInput in) throws IOException {
    int[] ends = new int[2];
    return new OffsetMap(
        in.list(() -> new OffsetMap.Piece(readPiece(in, ends, 0), readPiece(in, ends, 1))));
  }

  private static Span readPiece(CompactInput in, int[] ends, int text) throws IOException {
    int start = Math.toIntExact(ends[text] + in.signed());
    ends[text] = start + in.size();
    return new Span(start, ends[text]);
  }

  private static void writeAttribution(Attribution attribution, CompactOutput out)
      throws IOException {
    out.each(attribution.source(), out::span);
    out.each(attribution.cue(), out::span);
    out.each(attribution.content(), out::span);
    out.constant(attribution.type());
    CitedSource cited = attribution.cited();
    out.repeated(cited.name());
    out.constant(cited.type());
    out.repeated(cited.typeEvidence());
    out.constant(cited.form());
    out.repeated(cited.resolution());
    out.orNull(cited.speaksFor(), out::repeated);
    writeProfile(cited.profile(), out);
    out.constant(attribution.act());
    out.flag(attribution.negated());
    out.flag(attribution.nested());
    out.constant(attribution.by().rule());
    out.flag(attribution.by().model());
    out.orNull(attribution.confidence(), out::real);
    out.constant(attribution.stance());
    out.constant(attribution.channel());
    out.orNull(attribution.viaOutlet(), out::repeated);
  }

  private static Attribution readAttribution(CompactInput in) throws IOException {
    AttributionParts parts =
        new AttributionParts(
            in.list(in::span), in.list(in::span), in.list(in::span), in.constant(TYPES));
    CitedSource cited =
        new CitedSource(
            in.repeated(),
            in.constant(SOURCE_TYPES),
            in.repeated(),
            in.constant(FORMS),
            in.repeated(),
            in.orNull(in::repeated),
            readProfile(in));
    return new Attribution(
        parts,
        new Manner(in.constant(ACTS), in.flag(), in.flag()),
        new FoundBy(in.constant(RULES), in.flag()),
        in.orNull(in::real),
        cited,
        in.constant(STANCES),
        in.constant(CHANNELS),
        in.orNull(in::repeated));
  }

  private static void writeProfile(SourceProfile profile, CompactOutput out) throws IOException {
    out.orNull(profile.title(), out::repeated);
    out.orNull(profile.affiliation(), out::repeated);
    out.constant(profile.status());
    out.constant(profile.standing());
    out.constant(profile.anonymity());
    out.orNull(profile.anonymityReason(), out::repeated);
    out.orNull(profile.justification(), out::repeated);
  }

  private static SourceProfile readProfile(CompactInput in) throws IOException {
    return new SourceProfile(
        in.orNull(in::repeated),
        in.orNull(in::repeated),
        in.constant(STATUSES),
        in.constant(STANDINGS),
        in.constant(ANONYMITIES),
        in.orNull(in::repeated),
        in.orNull(in::repeated));
  }

  private static void writeAssignment(VoicedAssignment assignment, CompactOutput out)
      throws IOException {
    out.repeated(assignment.codebookId());
    out.repeated(assignment.frameId());
    out.span(assignment.sentence());
    out.constant(assignment.section());
    out.real(assignment.score());
    out.real(assignment.threshold());
    out.each(
        assignment.evidence(),
        piece -> {
          out.span(piece.span());
          out.signed(piece.attribution());
        });
    out.each(
        assignment.cues(),
        cue -> {
          out.span(cue.span());
          out.repeated(cue.pattern());
          out.real(cue.weight());
        });
  }

  private static VoicedAssignment readAssignment(CompactInput in) throws IOException {
    return new VoicedAssignment(
        in.repeated(),
        in.repeated(),
        in.span(),
        in.constant(SECTIONS),
        in.real(),
        in.real(),
        in.list(() -> new VoicedAssignment.VoicedSpan(in.span(), Math.toIntExact(in.signed()))),
        in.list(() -> new CueMatch(in.span(), in.repeated(), in.real())));
  }
}
