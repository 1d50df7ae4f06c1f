package news.parallax.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.report.table.RunFolder;

/** The sentences by which the page tells what stands out in a run, to be judged one by one. */
public final class StandingOut {
  /** So many times as many sentences of each sort as the page has room for. */
  private static final int TIMES = 25;

  private StandingOut() {}

  /** Words in an article that a sentence is drawn from. */
  public record Place(String article, long start, long end) {}

  /**
   * Names said to be cited by one alone.
   *
   * @param outlets by name the key of the one outlet of the run
   * @param articles by name the one article of a story: {@code story/article}
   */
  public record Only(Map<String, String> outlets, Map<String, String> articles) {
    public Only {
      outlets = Map.copyOf(outlets);
      articles = Map.copyOf(articles);
    }
  }

  /**
   * A sentence and what it is drawn from.
   *
   * @param places words in articles
   * @param claims keys of claims
   * @param links keys of text links
   * @param stories keys of stories
   * @param only names said to be cited by one alone
   * @param shares keys of outlet and frame whose share is told: {@code outlet/frame}
   * @param officials whether shares of official sources are told
   */
  public record Sentence(
      String text,
      List<Place> places,
      List<String> claims,
      List<String> links,
      List<String> stories,
      Only only,
      List<String> shares,
      boolean officials) {
    public Sentence {
      places = List.copyOf(places);
      claims = List.copyOf(claims);
      links = List.copyOf(links);
      stories = List.copyOf(stories);
      shares = List.copyOf(shares);
    }
  }

  /**
   * All that stands out in a run, and what would if the page had more room.
   *
   * @throws IOException if a table of the run cannot be read
   */
  public static List<Sentence> of(RunFolder folder) throws IOException {
    ReportPage.Parts parts = ReportPage.read(folder, TIMES, Accuracy.UNKNOWN);
    return parts.findings().list().stream()
        .map(finding -> sentence(finding, parts.evidence()))
        .toList();
  }

  private static Sentence sentence(Finding finding, EvidenceSection evidence) {
    List<Place> places = new ArrayList<>();
    List<String> claims = new ArrayList<>();
    List<String> links = new ArrayList<>();
    List<String> stories = new ArrayList<>();
    Map<String, String> heard = new LinkedHashMap<>();
    Map<String, String> heardInStory = new LinkedHashMap<>();
    List<String> shares = new ArrayList<>();
    boolean officials = false;
    for (Finding.Piece piece : finding.pieces()) {
      String[] key = piece.key().split("/", -1);
      switch (key[0]) {
        case "claim" -> claims.addAll(List.of(key[1].split("\\+", -1)));
        case "link" -> links.add(key[1]);
        case "story", "omission" -> {
          if (key.length > 3 && key[0].equals("story")) {
            heardInStory.put(piece.text(), key[1] + "/" + key[2]);
          }
          if (!stories.contains(key[1])) {
            stories.add(key[1]);
          }
        }
        case "cites" -> {
          heard.put(piece.text(), key[1]);
          places.addAll(evidence.places(piece.key()));
        }
        case "frame" -> {
          shares.add(key[1] + "/" + key[2]);
          places.addAll(evidence.places(piece.key()));
        }
        case "sources" -> officials = true;
        default -> places.addAll(evidence.places(piece.key()));
      }
    }
    return new Sentence(
        finding.toString(),
        places,
        claims,
        links,
        heardInStory.isEmpty() ? stories : List.of(),
        new Only(heard, heardInStory),
        shares,
        officials);
  }
}
