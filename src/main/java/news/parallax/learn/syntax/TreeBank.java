package news.parallax.learn.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Parsed sentences from a file: a word a line, tab-separated form, lemma, tag, head (1-based, 0 the
 * root, -1 unknown) and relation; an empty line behind each sentence; lines from {@code "# "} are
 * ids of documents.
 */
public record TreeBank(List<Sentence> sentences) {

  /** A sentence with its gold tags, heads (-1 the root) and relations. */
  public static final class Sentence {
    public final Words words;
    final byte[] tags;
    final int[] heads;
    final byte[] relations;

    Sentence(Words words, byte[] tags, int[] heads, byte[] relations) {
      this.words = words;
      this.tags = tags;
      this.heads = heads;
      this.relations = relations;
    }
  }

  /**
   * Reads a file.
   *
   * @param clusters what is known of words; empty if it is only now to be learned
   */
  public static TreeBank read(Path file, Lexicon clusters) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      List<String[]> rows = new ArrayList<>();
      String line;
      while ((line = reader.readLine()) != null) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 5) {
          rows.add(fields);
        } else if (!rows.isEmpty()) {
          if (!rows.get(0)[3].equals("-1")) {
            sentences.add(sentence(rows, clusters));
          }
          rows.clear();
        }
      }
    }
    return new TreeBank(sentences);
  }

  /** The words of the sentences of a file, in lower case. */
  public static List<String[]> forms(Path file) throws IOException {
    List<String[]> sentences = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      List<String> forms = new ArrayList<>();
      String line;
      while ((line = reader.readLine()) != null) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          String form = line.substring(0, tab).toLowerCase(Locale.ROOT);
          forms.add(seen.computeIfAbsent(form, same -> same));
        } else if (!forms.isEmpty()) {
          sentences.add(forms.toArray(String[]::new));
          forms.clear();
        }
      }
    }
    return sentences;
  }

  private static Sentence sentence(List<String[]> rows, Lexicon clusters) {
    int n = rows.size();
    byte[] tags = new byte[n];
    int[] heads = new int[n];
    byte[] relations = new byte[n];
    Words words = new Words(rows.stream().map(row -> row[0]).toList(), clusters);
    for (int w = 0; w < n; w++) {
      String[] row = rows.get(w);
      int sign = words.isMark(w) ? Tag.QUOTE : Tag.ofSign(words.first(w));
      tags[w] = (byte) (sign < 0 ? Tag.ofPenn(row[2]) : sign);
      heads[w] = Integer.parseInt(row[3]) - 1;
      relations[w] = (byte) (heads[w] < 0 ? Relation.ROOT : Relation.ofClear(row[4]));
    }
    return new Sentence(words, tags, heads, relations);
  }
}
