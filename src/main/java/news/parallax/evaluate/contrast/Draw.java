package news.parallax.evaluate.contrast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.article.Key;
import news.parallax.report.page.StandingOut;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/**
 * Draws statements of a run at random, so many of each kind. Chance is a hash of the statement and
 * a number, so the same run and number give the same statements on every machine.
 */
final class Draw {
  static final String STANDS_OUT = "stands_out";

  /** So many of the sentences that a count is made of are shown. */
  private static final int PLACES = 40;

  private final RunFolder run;
  private final int most;
  private final String seed;

  /**
   * @param most of each kind
   */
  Draw(RunFolder run, int most, long seed) {
    this.run = run;
    this.most = most;
    this.seed = Long.toString(seed);
  }

  /** The statements drawn, kind by kind, in the order of their draw. */
  List<Statement> statements() throws IOException {
    Map<String, Lot> lots = new LinkedHashMap<>();
    Lot standingOut = new Lot();
    for (StandingOut.Sentence told : StandingOut.of(run)) {
      standingOut.add(statement(told));
    }
    lots.put(STANDS_OUT, standingOut);
    for (StatementKind kind : StatementKinds.all()) {
      lots.put(kind.name(), new Lot());
    }
    for (Map.Entry<String, List<StatementKind>> table : byTable().entrySet()) {
      try (TableRows rows = TableRows.open(run, Tables.named(table.getKey()))) {
        for (TableRow row : rows) {
          for (StatementKind kind : table.getValue()) {
            if (kind.holds().test(row)) {
              Objects.requireNonNull(lots.get(kind.name())).add(kind, row);
            }
          }
        }
      }
    }
    List<Statement> drawn = new ArrayList<>();
    lots.values().forEach(lot -> drawn.addAll(lot.kept.values()));
    return drawn;
  }

  private static Map<String, List<StatementKind>> byTable() {
    Map<String, List<StatementKind>> tables = new LinkedHashMap<>();
    StatementKinds.all()
        .forEach(
            kind -> tables.computeIfAbsent(kind.table(), unseen -> new ArrayList<>()).add(kind));
    return tables;
  }

  static Statement statement(StandingOut.Sentence told) {
    List<StatementContext> evidence = new ArrayList<>();
    for (String share : told.shares()) {
      int slash = share.indexOf('/');
      evidence.add(
          new StatementContext.FrameShare(share.substring(0, slash), share.substring(slash + 1)));
    }
    if (told.officials()) {
      evidence.add(new StatementContext.OfficialShares());
    }
    for (StandingOut.Place place : told.places().stream().limit(PLACES).toList()) {
      evidence.add(new StatementContext.Words(place.article(), place.start() + "-" + place.end()));
    }
    told.claims().forEach(claim -> evidence.add(new StatementContext.Claim(claim)));
    told.links().forEach(link -> evidence.add(new StatementContext.Link(link)));
    told.stories().forEach(story -> evidence.add(new StatementContext.Story(story)));
    told.only()
        .articles()
        .forEach(
            (name, place) -> {
              int slash = place.indexOf('/');
              evidence.add(
                  new StatementContext.InStory(
                      name, place.substring(0, slash), place.substring(slash + 1)));
            });
    told.only()
        .outlets()
        .forEach((name, outlet) -> evidence.add(new StatementContext.Elsewhere(name, outlet)));
    return new Statement(
        STANDS_OUT, StatementKind.key(STANDS_OUT, Stream.of(told.text())), told.text(), evidence);
  }

  /** The statements of a kind with the smallest hashes. */
  private final class Lot {
    private final TreeMap<String, Statement> kept = new TreeMap<>();

    void add(StatementKind kind, TableRow row) {
      String number = number(kind.key(row));
      if (wants(number)) {
        keep(number, kind.of(row));
      }
    }

    void add(Statement statement) {
      String number = number(statement.key());
      if (wants(number)) {
        keep(number, statement);
      }
    }

    private String number(String key) {
      return Key.of("draw", seed, key);
    }

    private boolean wants(String number) {
      return kept.size() < most || number.compareTo(kept.lastKey()) < 0;
    }

    private void keep(String number, Statement statement) {
      kept.put(number, statement);
      if (kept.size() > most) {
        kept.pollLastEntry();
      }
    }
  }
}
