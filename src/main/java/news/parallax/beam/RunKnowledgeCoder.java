package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.coverage.RunKnowledge;
import news.parallax.coverage.RunKnowledgeFormat;

/** Writes {@link RunKnowledge}. */
final class RunKnowledgeCoder extends DataCoder<RunKnowledge> {
  private static final long serialVersionUID = 1;

  @Override
  void write(RunKnowledge knowledge, DataOutput out) throws IOException {
    RunKnowledgeFormat.write(knowledge, out);
  }

  @Override
  RunKnowledge read(DataInput in) throws IOException {
    return RunKnowledgeFormat.read(in);
  }
}
