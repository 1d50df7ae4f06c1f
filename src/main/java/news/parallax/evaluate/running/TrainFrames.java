package news.parallax.evaluate.running;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.evaluate.JsonLines;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.model.WeightsFile;
import news.parallax.yaml.Problems;

/** Learns the model of running text that comes with Parallax; see docs/models/frames.md. */
public final class TrainFrames {
  private TrainFrames() {}

  /** Arguments: coded blocks, the file to write, then the codebooks. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("Usage: TrainFrames CODED.jsonl OUT.model CODEBOOK.yaml...");
      System.exit(2);
    }
    Problems problems = new Problems();
    List<CodedBlock> blocks = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(Path.of(args[0]), problems)) {
      blocks.add(CodedBlock.of(line.object()));
    }
    List<Codebook> codebooks = new ArrayList<>();
    for (String file : List.of(args).subList(2, args.length)) {
      CodebookFile.read(Path.of(file), file, problems).ifPresent(codebooks::add);
    }
    problems.throwIfAny();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      WeightsFile.write(RunningEvaluation.model(codebooks, blocks, StaticWords.shipped()), out);
    }
  }
}
