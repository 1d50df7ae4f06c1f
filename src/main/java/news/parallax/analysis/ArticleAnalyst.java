package news.parallax.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Issue;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.ArticleFrame;
import news.parallax.frame.Assignment;
import news.parallax.frame.Codebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.frame.character.CharacterFinder;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.LabelFinder;
import news.parallax.frame.label.Role;
import news.parallax.frame.label.RoleFinder;
import news.parallax.frame.loaded.LoadedWord;
import news.parallax.frame.loaded.LoadedWords;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.type.StakeholderTyping;
import news.parallax.story.StorySigner;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.mention.Entity;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;
import org.jspecify.annotations.Nullable;

/**
 * Works out all facts of one article: cut into sentences, find whom it cites and how it frames, say
 * who speaks. Threads may share one.
 */
public final class ArticleAnalyst {
  private final Segmenter segmenter = new Segmenter();
  private final StorySigner signer = new StorySigner();
  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final List<FrameAssigner> assigners;
  private final ActorList actors;
  private final LabelFinder labels = new LabelFinder();
  private final RoleFinder roles = new RoleFinder();
  private final LoadedWords loadedWords = LoadedWords.shipped();
  private final CharacterFinder characters = new CharacterFinder();
  private final StakeholderTyping groups;

  /**
   * @param syntax with it each article is parsed once, for all who ask about its words
   * @param assigners one for each codebook
   * @param actors names that the user fixes
   */
  public ArticleAnalyst(
      SyntaxModel syntax,
      AttributionExtractor extractor,
      List<FrameAssigner> assigners,
      ActorList actors) {
    this.syntax = syntax;
    this.extractor = extractor;
    this.assigners = List.copyOf(assigners);
    this.actors = actors;
    this.groups = new StakeholderTyping(actors);
  }

  /** The facts of the article and what its story is found by. */
  public AnalysedArticle analyse(Article article) {
    Document document = segmenter.segment(article);
    ParsedDocument parsed = syntax.parse(document);
    WordCounter counter = new WordCounter(document);
    FactLimits limits = new FactLimits(counter.reported());
    List<Attribution> attributions =
        limits.within(
            Issue.ATTRIBUTIONS_LEFT_OUT, extractor.extract(parsed, article.date().date()));
    VoiceFinder speakers = new VoiceFinder(attributions, parsed);
    List<VoicedAssignment> assignments = new ArrayList<>();
    Set<FrameName> frames = new HashSet<>();
    for (FrameAssigner assigner : assigners) {
      List<Assignment> assigned = assigner.assign(document);
      for (Assignment assignment : assigned) {
        assignments.add(withVoice(assignment, speakers));
      }
      frames.addAll(framesOfArticle(assigned, document));
    }
    WordCounts words = counter.count(attributions);
    List<Span> sentences = document.sentences().stream().map(Document.Sentence::span).toList();
    List<LoadedWord> loadedFound = loadedWords.find(document);
    ActorFacts called = actors(parsed, loadedFound, article.date().date(), speakers, limits);
    List<VoicedLoadedWord> loaded = loaded(loadedFound, speakers, limits);
    ArticleFacts facts =
        new ArticleFacts(
            noted(article, document, limits),
            sentences,
            words,
            attributions,
            assignments,
            frames,
            called,
            loaded);
    return new AnalysedArticle(facts, signer.sign(article, document));
  }

  private static Article noted(Article article, Document document, FactLimits limits) {
    Article noted = article;
    int endless = document.endlessSentences();
    if (endless > 0) {
      noted = noted.noting(Issue.SENTENCE_WITHOUT_END.counted(endless));
    }
    for (Map.Entry<Issue, Integer> kind : limits.leftOut().entrySet()) {
      noted = noted.noting(kind.getKey().counted(kind.getValue()));
    }
    return noted;
  }

  /** The frames that are frames of the article by the rule of their codebook. */
  private static List<FrameName> framesOfArticle(List<Assignment> assigned, Document document) {
    if (assigned.isEmpty()) {
      return List.of();
    }
    int sentences = 0;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        sentences += paragraph.endSentence() - paragraph.firstSentence();
      }
    }
    Codebook codebook = assigned.get(0).codebook();
    return ArticleFrame.of(codebook, assigned, sentences).stream()
        .map(frame -> new FrameName(codebook.id(), frame.frameId()))
        .toList();
  }

  private static VoicedAssignment withVoice(Assignment assignment, VoiceFinder speakers) {
    List<VoicedAssignment.VoicedSpan> evidence =
        assignment.evidence().stream()
            .map(span -> new VoicedAssignment.VoicedSpan(span, speakers.of(span)))
            .toList();
    return new VoicedAssignment(
        assignment.codebook().id(),
        assignment.frameId(),
        assignment.where().span(),
        assignment.where().section(),
        assignment.score(),
        assignment.threshold(),
        evidence,
        assignment.cues());
  }

  private static List<VoicedLoadedWord> loaded(
      List<LoadedWord> found, VoiceFinder speakers, FactLimits limits) {
    return limits.within(Issue.LOADED_WORDS_LEFT_OUT, found).stream()
        .map(
            word ->
                new VoicedLoadedWord(
                    word.span(),
                    word.kind(),
                    word.weight(),
                    word.probability(),
                    word.sentenceProbability(),
                    speakers.of(word.span()),
                    speakers.wording(word.span())))
        .toList();
  }

  private ActorFacts actors(
      ParsedDocument parsed,
      List<LoadedWord> loaded,
      @Nullable LocalDate published,
      VoiceFinder speakers,
      FactLimits limits) {
    String text = parsed.document().text();
    List<Label> found = limits.within(Issue.LABELS_LEFT_OUT, labels.find(parsed));
    List<ActorFacts.VoicedLabel> voicedLabels =
        found.stream()
            .map(
                label ->
                    new ActorFacts.VoicedLabel(
                        label.of(known(label.actor(), label.actorKind())),
                        label.words(text),
                        speakers.of(label.span()),
                        speakers.of(label)))
            .toList();
    List<Role> acts = limits.within(Issue.ROLES_LEFT_OUT, roles.find(parsed, found));
    Map<String, Entity.@Nullable Kind> kinds = new HashMap<>();
    acts.forEach(role -> kinds.put(role.who().actor(), role.who().actorKind()));
    List<ActorFacts.VoicedRole> voicedRoles =
        acts.stream()
            .map(
                role ->
                    new ActorFacts.VoicedRole(
                        role.of(name -> known(name, kinds.get(name))),
                        speakers.of(role.deed().act()),
                        speakers.teller(role.deed().act())))
            .toList();
    List<ActorFacts.VoicedCasting> voicedCastings =
        limits
            .within(Issue.CHARACTERS_LEFT_OUT, characters.find(parsed, found, acts, loaded))
            .stream()
            .map(
                casting ->
                    new ActorFacts.VoicedCasting(
                        casting.of(name -> known(name, casting.who().actorKind())),
                        groups.of(casting.who().actor(), casting.who().description(), published),
                        speakers.of(casting.evidence()),
                        speakers.teller(casting.evidence())))
            .toList();
    return new ActorFacts(voicedLabels, voicedRoles, voicedCastings);
  }

  /**
   * The name that the user fixes for the actor, if it is one the user knows: "President Ford" is no
   * firm.
   */
  private String known(String name, Entity.@Nullable Kind kind) {
    Actor actor = actors.find(name);
    boolean namesake =
        actor != null
            && kind == Entity.Kind.PERSON
            && !actor.unlessTold()
            && !actor.name().equals(name);
    return actor == null || namesake ? name : actor.name();
  }
}
