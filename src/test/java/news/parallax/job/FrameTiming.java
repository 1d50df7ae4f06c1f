package news.parallax.job;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.FrameAssigner;
import news.parallax.frame.character.CharacterFinder;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.LabelFinder;
import news.parallax.frame.label.Role;
import news.parallax.frame.label.RoleFinder;
import news.parallax.frame.loaded.LoadedWord;
import news.parallax.frame.loaded.LoadedWords;
import news.parallax.read.Inspection;
import news.parallax.read.ReadPlan;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.clean.UnusableArticleException;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.yaml.Problems;

/**
 * Processor time of frames and of characters, an article: both codebooks, and who is cast, where
 * the article is read, labels, roles and loaded words are known. The least of some rounds counts.
 * {@code make bench-frames} runs it.
 */
final class FrameTiming {
  private static final int ROUNDS = 12;
  private static final double NANOS_A_MS = 1e6;

  private FrameTiming() {}

  /** What is known of an article before. */
  private record Read(
      Document document,
      ParsedDocument parsed,
      List<Label> labels,
      List<Role> roles,
      List<LoadedWord> loaded) {}

  /**
   * Measures.
   *
   * @param args file of articles, how many, codebooks
   */
  public static void main(String[] args) {
    List<Read> articles = read(Path.of(args[0]), Long.parseLong(args[1]));
    List<FrameAssigner> assigners = new ArrayList<>();
    for (String file : List.of(args).subList(2, args.length)) {
      Problems problems = new Problems();
      Codebook codebook = CodebookFile.read(Path.of(file), file, problems).orElse(null);
      problems.throwIfAny();
      assigners.add(FrameAssigner.of(Objects.requireNonNull(codebook)));
    }
    CharacterFinder characters = new CharacterFinder();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double frames = Double.MAX_VALUE;
    double cast = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long ofFrames = 0;
      long ofCharacters = 0;
      for (Read a : articles) {
        long start = threads.getCurrentThreadCpuTime();
        assigners.forEach(assigner -> assigner.assign(a.document()));
        long between = threads.getCurrentThreadCpuTime();
        characters.find(a.parsed(), a.labels(), a.roles(), a.loaded());
        ofFrames += between - start;
        ofCharacters += threads.getCurrentThreadCpuTime() - between;
      }
      frames = Math.min(frames, ofFrames / NANOS_A_MS / articles.size());
      cast = Math.min(cast, ofCharacters / NANOS_A_MS / articles.size());
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles: frames %.2f, characters %.2f, together %.2f CPU ms an article%n",
        articles.size(),
        frames,
        cast,
        frames + cast);
  }

  private static List<Read> read(Path file, long most) {
    ArticleCleaner cleaner = new ArticleCleaner(OutletList.EMPTY);
    Segmenter segmenter = new Segmenter();
    SyntaxModel syntax = SyntaxModel.load();
    LabelFinder labels = new LabelFinder();
    RoleFinder roles = new RoleFinder();
    LoadedWords loaded = LoadedWords.shipped();
    List<Read> articles = new ArrayList<>();
    Inspection.of(
        file,
        file.toString(),
        ReadPlan.DEFAULT,
        most,
        raw -> {
          try {
            Document document = segmenter.segment(cleaner.clean(raw));
            ParsedDocument parsed = syntax.parse(document);
            List<Label> called = labels.find(parsed);
            articles.add(
                new Read(
                    document, parsed, called, roles.find(parsed, called), loaded.find(document)));
          } catch (UnusableArticleException e) {
            System.err.println(e.getMessage());
          }
        },
        rejection -> System.err.println(rejection.reason()));
    return articles;
  }
}
