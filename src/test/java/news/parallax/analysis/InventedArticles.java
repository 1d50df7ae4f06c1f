package news.parallax.analysis;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.Key;
import news.parallax.article.OffsetMap;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.ArticleRule;
import news.parallax.frame.Codebook;
import news.parallax.frame.Cue;
import news.parallax.frame.CueMatch;
import news.parallax.frame.Frame;
import news.parallax.frame.character.Basis;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.CitedSource;
import news.parallax.source.CueStance;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.SourceType;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.mention.Entity;
import org.jspecify.annotations.Nullable;

/** Articles made up for tests, with their facts said by hand. */
public final class InventedArticles {
  private static final Segmenter SEGMENTER = new Segmenter();

  private InventedArticles() {}

  /** Two small codebooks. */
  public static List<Codebook> codebooks() {
    return List.of(codebook("policy", "economy", "health"), codebook("generic", "conflict"));
  }

  private static Codebook codebook(String id, String... frames) {
    List<Frame> list = new ArrayList<>();
    for (String frame : frames) {
      list.add(
          new Frame(
              frame,
              new Frame.Meaning(
                  frame.toUpperCase(Locale.ROOT), "All about " + frame + ".", "", List.of()),
              false,
              1.0,
              new ArticleRule(1, 1.0),
              List.of(new Cue(frame, 1.0)),
              List.of(),
              List.of()));
    }
    return new Codebook(
        id, new Codebook.Edition("1.0", "Codebook " + id, "", Key.of("hash", id)), list, List.of());
  }

  /** Begins an article: headline, lead and body are the paragraphs of the text. */
  public static Builder article(String outlet, @Nullable LocalDate date, String text) {
    return new Builder(outlet, date, text);
  }

  /** A report and its copy a day later with one more sentence. */
  public static List<ArticleFacts> copies() {
    String report =
        "Lighthouse keeper of Skagmouth retires after forty winters\n\n"
            + "Tobias Fennimore carried the last lamp down the spiral stairs of the Skagmouth"
            + " lighthouse on Tuesday evening while gulls circled over the pier. Electricians had"
            + " fitted the tower with sensors, and the coastguard no longer needs anybody to climb"
            + " the hundred and twelve steps.\n\n"
            + "Neighbours baked a cake in the shape of the tower; children sang an old shanty."
            + " The brass lantern moves to the maritime museum, where visitors may light it on"
            + " Sundays.";
    LocalDate day = LocalDate.of(2020, 9, 14);
    return List.of(
        article("The Daily Example", day, report).facts(),
        article("The Second Example", day.plusDays(1), report + " Admission is free.").facts());
  }

  /** One event told by three outlets: one leaves out what the others have. */
  public static List<ArticleFacts> storm() {
    CitedSource engineer = source("Mara Tolvik", SourceType.EXPERT, "engineer");
    LocalDate day = LocalDate.of(2020, 9, 20);
    return List.of(
        article(
                "The Lendal Courier",
                day,
                "Storm wrecks Lendal harbour\n\n"
                    + "Police in Lendal said 412 people were rescued from the Orsvik ferry after"
                    + " the storm wrecked the breakwater. The economy of Lendal is at stake.\n\n"
                    + "Harbour engineer Mara Tolvik said the breakwater of Lendal would never be"
                    + " rebuilt in concrete.")
            .attribution(
                Attribution.Type.INDIRECT,
                source("Lendal Police", SourceType.SECURITY_JUSTICE, "Police"),
                "Police in Lendal",
                "said",
                "412 people were rescued from the Orsvik ferry after the storm")
            .attribution(
                Attribution.Type.INDIRECT,
                engineer,
                "Harbour engineer Mara Tolvik",
                "said",
                "the breakwater of Lendal would never be rebuilt in concrete")
            .assignment("policy", "economy", "economy")
            .facts(),
        article(
                "The Orsvik Herald",
                day,
                "Ferry passengers safe as storm hits Lendal\n\n"
                    + "At least 412 people were rescued from the Orsvik ferry off Lendal, police"
                    + " said, when the storm broke the breakwater. The fishing economy will"
                    + " suffer.\n\n"
                    + "The breakwater of Lendal would not be rebuilt in steel before spring, said"
                    + " Mara Tolvik, the harbour engineer.")
            .attribution(
                Attribution.Type.INDIRECT,
                source("Lendal Police", SourceType.SECURITY_JUSTICE, "police"),
                "police",
                "said",
                "At least 412 people were rescued from the Orsvik ferry off Lendal")
            .attribution(
                Attribution.Type.INDIRECT,
                engineer,
                "Mara Tolvik, the harbour engineer",
                "said",
                "The breakwater of Lendal would not be rebuilt in steel before spring")
            .assignment("policy", "economy", "economy")
            .facts(),
        article(
                "The Fjord Post",
                day,
                "Lendal breakwater lost as storm strands ferry\n\n"
                    + "The Orsvik ferry ran aground off Lendal when the storm broke the breakwater"
                    + " of the harbour.\n\n"
                    + "Mara Tolvik warned in Lendal that the next storm would take the quay.")
            .attribution(
                Attribution.Type.INDIRECT,
                engineer,
                "Mara Tolvik",
                "warned",
                "the next storm would take the quay")
            .facts(),
        article(
                "The Daily Example",
                day.plusDays(1),
                "Lendal counts its losses after the storm\n\n"
                    + "Boats lay on the quay of Lendal on Monday, and the Orsvik ferry will not"
                    + " sail again this year. Children collected planks of the breakwater for a"
                    + " bonfire.")
            .facts());
  }

  /** An article with a bit of everything. */
  public static ArticleFacts harbour() {
    return article(
            "The Daily Example",
            LocalDate.of(2020, 9, 12),
            "Harbour to close, minister says\n\n"
                + "The harbour will \"close for good\", Minister Ada Lovely said on Friday. Trade"
                + " in the town, \"our life\", she added, \"is dead\".\n\n"
                + "Health officers warned that the water was bad. The economy shrank.\n\n"
                + "(With Example Wire inputs)")
        .credit("Example Wire", "(With Example Wire inputs)")
        .attribution(
            Attribution.Type.MIXED,
            source("Ada Lovely", SourceType.GOVERNMENT, "Minister"),
            "Minister Ada Lovely",
            "said on Friday",
            "The harbour will \"close for good\"")
        .attribution(
            Attribution.Type.DIRECT,
            source("Ada Lovely", SourceType.GOVERNMENT, "Minister"),
            "she",
            "added",
            "our life",
            "is dead")
        .attribution(
            Attribution.Type.INDIRECT,
            new CitedSource(
                "Health officers", SourceType.UNKNOWN, "", CitedSource.Form.UNNAMED_GROUP, "name"),
            "Health officers",
            "warned",
            "the water was bad")
        .assignment("policy", "economy", "Trade", "our life")
        .assignment("policy", "economy", "economy")
        .assignment("policy", "health", "water")
        .assignment("generic", "conflict", "is dead")
        .label("Minister", "Ada Lovely")
        .role("warned", "Health officers")
        .loaded("is dead")
        .facts();
  }

  public static CitedSource source(String name, SourceType type, String evidence) {
    return new CitedSource(name, type, evidence, CitedSource.Form.NAMED_INDIVIDUAL, "name");
  }

  /** Puts an article together; every part is given by its words, looked up in the text. */
  public static final class Builder {
    private final String outlet;
    private final @Nullable LocalDate date;
    private final String text;
    private final List<Credit> credits = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<String[]> assignments = new ArrayList<>();
    private final List<ActorFacts.VoicedLabel> labels = new ArrayList<>();
    private final List<ActorFacts.VoicedRole> roles = new ArrayList<>();
    private final List<ActorFacts.VoicedCasting> castings = new ArrayList<>();
    private final List<VoicedLoadedWord> loaded = new ArrayList<>();

    private Builder(String outlet, @Nullable LocalDate date, String text) {
      this.outlet = outlet;
      this.date = date;
      this.text = text;
    }

    public Builder credit(String party, String words) {
      credits.add(new Credit(Credit.Kind.CONTRIBUTION, party, find(words), "with_inputs"));
      return this;
    }

    public Builder attribution(
        Attribution.Type type, CitedSource cited, String source, String cue, String... content) {
      attributions.add(
          new Attribution(
              new AttributionParts(
                  source.isEmpty() ? List.of() : List.of(find(source)),
                  cue.isEmpty() ? List.of() : List.of(find(cue)),
                  Arrays.stream(content).map(this::find).toList(),
                  type),
              Manner.STATEMENT,
              FoundBy.of(Rule.VERB_THAT),
              attributions.isEmpty() ? null : 0.75,
              cited,
              CueStance.NEUTRAL,
              Attribution.Channel.UNSTATED,
              null));
      return this;
    }

    /** An assignment to the sentence that holds the first words of evidence. */
    public Builder assignment(String codebook, String frame, String... evidence) {
      String[] all = new String[evidence.length + 2];
      all[0] = codebook;
      all[1] = frame;
      System.arraycopy(evidence, 0, all, 2, evidence.length);
      assignments.add(all);
      return this;
    }

    /** A title of a person. */
    public Builder label(String words, String actor) {
      Label label =
          new Label(
              find(words),
              actor,
              Entity.Kind.PERSON,
              Label.Kind.TITLE,
              words.toLowerCase(Locale.ROOT),
              "by_hand");
      labels.add(new ActorFacts.VoicedLabel(label, label.words(text), -1, Voice.OUTLET));
      return this;
    }

    /** An act by people without a name. */
    public Builder role(String act, String agent) {
      Role role =
          new Role(
              new Role.Deed(find(act), act, "accusation", Role.Effect.HARM),
              Role.Side.AGENT,
              Role.Construction.ACTIVE,
              new Role.RolePlayer(find(agent), agent, null),
              null,
              false,
              true);
      roles.add(new ActorFacts.VoicedRole(role, -1, Voice.OUTLET));
      return this;
    }

    /** A sure casting of people without a name by a deed. */
    public Builder casting(CharacterRole role, String actor, String deed) {
      int before = text.lastIndexOf(actor, find(deed).start());
      Span who = before < 0 ? find(actor) : new Span(before, before + actor.length());
      Casting casting =
          new Casting(
              role,
              new Casting.ActorWords(who, actor, null, actor),
              find(deed),
              Basis.DEED,
              0.75,
              true);
      castings.add(new ActorFacts.VoicedCasting(casting, SourceType.UNKNOWN, -1, Voice.OUTLET));
      return this;
    }

    public Builder loaded(String words) {
      Span span = find(words);
      int speaker = speaker(span);
      Voice voice = speaker < 0 ? Voice.OUTLET : Voice.SOURCE;
      loaded.add(new VoicedLoadedWord(span, "negative", 1.25, 0.75, 0.5, speaker, voice));
      return this;
    }

    private Span find(String words) {
      int at = text.indexOf(words);
      if (at < 0) {
        throw new IllegalArgumentException("The text does not have: " + words);
      }
      return new Span(at, at + words.length());
    }

    public ArticleFacts facts() {
      Article article = article();
      Document document = SEGMENTER.segment(article);
      List<VoicedAssignment> voiced = new ArrayList<>();
      for (String[] assignment : assignments) {
        List<VoicedAssignment.VoicedSpan> evidence = new ArrayList<>();
        for (int i = 2; i < assignment.length; i++) {
          Span span = find(assignment[i]);
          evidence.add(new VoicedAssignment.VoicedSpan(span, speaker(span)));
        }
        Document.Sentence sentence =
            document.sentences().get(document.sentenceAt(evidence.get(0).span().start()));
        voiced.add(
            new VoicedAssignment(
                assignment[0],
                assignment[1],
                sentence.span(),
                document.paragraphs().get(sentence.paragraph()).section(),
                1.5,
                1.0,
                evidence,
                List.of(new CueMatch(evidence.get(0).span(), assignment[1], 1.5))));
      }
      return new ArticleFacts(
          article,
          document.sentences().stream().map(Document.Sentence::span).toList(),
          new WordCounter(document).count(attributions),
          attributions,
          voiced,
          voiced.stream()
              .filter(assignment -> assignment.section() == Section.LEAD)
              .map(lead -> new FrameName(lead.codebookId(), lead.frameId()))
              .collect(Collectors.toSet()),
          new ActorFacts(labels, roles, castings),
          loaded);
    }

    private int speaker(Span span) {
      for (int i = 0; i < attributions.size(); i++) {
        if (attributions.get(i).content().stream().anyMatch(content -> content.contains(span))) {
          return i;
        }
      }
      return -1;
    }

    private Article article() {
      List<Block> blocks = new ArrayList<>();
      int start = 0;
      for (String paragraph : text.split("\n\n", -1)) {
        Span span = new Span(start, start + paragraph.length());
        boolean credit = credits.stream().anyMatch(each -> span.contains(each.where()));
        blocks.add(
            new Block(
                span,
                credit
                    ? Section.METADATA
                    : blocks.isEmpty()
                        ? Section.HEADLINE
                        : blocks.size() == 1 ? Section.LEAD : Section.BODY));
        start = span.end() + 2;
      }
      Span headline = blocks.get(0).span();
      DatedValue dated =
          date == null
              ? DatedValue.UNKNOWN
              : new DatedValue(
                  date, LocalTime.of(14, 5), DatedValue.Method.STATED, date.toString(), null);
      return new Article(
          Key.of("art", outlet, text),
          new Article.AsRead(
              new Provenance("invented/one.txt", 1, null),
              "https://example.org/1",
              OffsetMap.identity(text.length())),
          new Outlet(outlet, Outlet.Method.GIVEN),
          new Article.Front(
              new Excerpt(headline.in(text), headline),
              dated,
              new Excerpt("By Someone", null),
              null,
              credits),
          "en",
          text,
          blocks,
          List.of("encoding:windows-1252", "furniture_removed"));
    }
  }
}
