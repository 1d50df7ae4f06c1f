package news.parallax.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.frame.Codebook;
import news.parallax.read.ReadPlan;
import news.parallax.source.ActorList;
import news.parallax.text.clean.OutletList;

/**
 * How articles are to be read and analysed. It carries what it needs rather than the names of
 * files, for the workers of a cluster do not see the folder the job was started from.
 *
 * @param fingerprint a hash of all the rest: two plans with the same fingerprint are the same
 * @param reading how the inputs are read
 * @param languages ISO 639-1 codes of the languages to accept
 * @param outlets the outlets the job knows
 * @param actors the sources the job knows
 */
public record AnalysisPlan(
    String fingerprint,
    ReadPlan reading,
    Set<String> languages,
    List<Codebook> codebooks,
    OutletList outlets,
    ActorList actors)
    implements Serializable {

  public AnalysisPlan {
    languages = new TreeSet<>(languages);
    codebooks = List.copyOf(codebooks);
  }
}
