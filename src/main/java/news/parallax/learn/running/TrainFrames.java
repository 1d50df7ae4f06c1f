package news.parallax.learn.running;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.evaluate.FrameScores;
import news.parallax.evaluate.JsonLines;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.model.Weights;
import news.parallax.frame.model.WeightsFile;
import news.parallax.yaml.Problems;

/** Learns the model of running text that comes with Parallax; see docs/models/frames.md. */
public final class TrainFrames {
  private TrainFrames() {}

  /**
   * Arguments: coded blocks, the articles they are from, a folder with what teachers say of them, a
   * folder to write the model, predictions and scores of the folds to, then the codebooks.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 5) {
      System.err.println("Usage: TrainFrames CODED.jsonl TEXTS.jsonl TAUGHT OUT CODEBOOK.yaml...");
      System.exit(2);
    }
    Problems problems = new Problems();
    List<CodedBlock> blocks = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(Path.of(args[0]), problems)) {
      blocks.add(CodedBlock.of(line.object()));
    }
    List<CodedHead> heads = new ArrayList<>();
    for (String file : List.of(args).subList(4, args.length)) {
      CodebookFile.read(Path.of(file), file, problems)
          .ifPresent(codebook -> heads.add(CodedHead.of(codebook, blocks)));
    }
    problems.throwIfAny();
    TaughtTexts taught = new TaughtTexts(Path.of(args[1]), Path.of(args[2]), heads);
    FrameTraining training = new FrameTraining(heads, blocks, StaticWords.shipped(), taught);
    write(training, heads, blocks, Files.createDirectories(Path.of(args[3])));
  }

  private static void write(
      FrameTraining training, List<CodedHead> heads, List<CodedBlock> blocks, Path folder)
      throws IOException {
    HeldOut heldOut = training.heldOut();
    for (int k = 0; k < heads.size(); k++) {
      for (boolean sure : new boolean[] {false, true}) {
        String name = heads.get(k).codebook().id() + (sure ? "-sure" : "");
        FrameScores scores =
            RunningEvaluation.score(
                heads.get(k),
                blocks,
                RunningEvaluation.assigned(heldOut, k, sure),
                folder.resolve(name + ".jsonl"));
        scores.table().write(folder.resolve("frames-running-" + name + ".csv"));
        System.out.println(name);
        scores.lines().forEach(System.out::println);
      }
    }
    Weights model = training.model(heldOut);
    try (OutputStream out = Files.newOutputStream(folder.resolve("running-text.model"))) {
      WeightsFile.write(model, out);
    }
  }
}
