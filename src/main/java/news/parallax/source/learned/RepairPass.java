package news.parallax.source.learned;

import java.util.Arrays;
import java.util.List;
import news.parallax.source.Exemplified;
import news.parallax.source.Illustration;

/**
 * What is done to attributions once they are judged, in this order: first to each alone, then to
 * all of an article. A pass changes, adds or takes away attributions; {@code parallax explain}
 * tells which did what, and docs/rules.md lists them. In an example the content that the pass
 * leaves stands between angle quotation marks.
 */
// The lists are made by List.of, which the checker cannot see.
@SuppressWarnings("ImmutableEnumChecker")
public enum RepairPass implements Exemplified {
  /** Whoever is quoted is the source, not who quotes: "quoted the governor as saying". */
  QUOTED_SPEAKER(
      true,
      "Whoever is quoted as saying something is its source, not whoever quotes.",
      List.of(
          "Officials say the letter quoted the mayor as saying «that the bridge would close».",
          "The investigators say a letter quoted the minister as saying «that the dam was safe»."),
      List.of("The paper said that the governor had closed the dam.")),

  /** "It" that stands for a clause, and "there", are no source. */
  EXPLETIVE(
      true,
      "\"It\" that stands for a clause behind it, and \"there\", are no source.",
      List.of(
          "It was announced on Monday «that the bridge would close».",
          "It was announced in May «that the plant would close»."),
      List.of("The company said it would close the bridge.")),

  /** Whoever stands behind "by" is the source of a passive cue that has none. */
  AGENT(
      true,
      "Whoever stands behind \"by\" is the source of a passive cue that has none.",
      List.of(
          "«The deal was called \"a shotgun wedding\"» by one shareholder.",
          "«The idea was dismissed as \"pure fantasy\"» by the finance minister."),
      List.of("The deal was called \"a shotgun wedding\" on Monday.")),

  /** What runs over the borders its sentence sets is cut or turned round. */
  BORDERS(
      true,
      "What somebody says within a quotation of another ends with that quotation; who stands behind"
          + " a clause, a comma and a verb of saying says the clause. A dateline is no part of the"
          + " source; behind a name and an age the name is.",
      List.of(
          "«The team found 26 such receptors in the octopus», says lead author Mina Hartono, a"
              + " neurobiologist at Lund University.",
          "Will the pool open again? «No», said its owner.",
          "«The firm lost two directors in May and hid it», said four people briefed on the matter.",
          "While the judge found «that the law was unfair», his ruling was overturned on Monday.",
          "PORTO — The group that organized the protest said «the bridge was unsafe»."),
      List.of("The bridge is safe, and the mayor said it would open in May.")),

  /** A cue that tells that something was not said is denied. */
  DENIAL(
      true,
      "A cue that tells that something was not said, or whose source is nobody, is denied.",
      List.of(
          "The spokesman declined «to say whether the plant would close».",
          "No witness said «that the bridge was safe»."),
      List.of("The spokesman said that the plant would close.")),

  /** That somebody asks not to be named tells why a name is missing, no more. */
  WITHHELD_NAME(
      false,
      "That somebody asks not to be named is no attribution: it tells why a name is missing.",
      List.of(
          "A police officer, who asked not to be named because he was not allowed to speak, said"
              + " «the guards were tired».",
          "An aide, who asked not to be identified, said «the minister was angry»."),
      List.of("The mayor, who asked for a new bridge, said the old one was unsafe.")),

  /** One of two that share a cue, or tell the same of the same source, is left. */
  DOUBLE(
      false,
      "Of two attributions that share words of their cue, or tell the same of the same source, the"
          + " likelier one is left.",
      List.of(
          "The spokesman declined «to say whether the plant would close».",
          "The spokesman refused «to say whether the plant would close»."),
      List.of("The mayor said the bridge is safe, and the farmer said the road is not.")),

  /** Whoever an outlet cites stands behind the outlet's report. */
  CITED_BEHIND(
      false,
      "Whoever is cited by whom the outlet cites is a source of the same report.",
      List.of(
          "The agency reported «that the army had crossed the river», citing two officials.",
          "The channel reported «that the plant had closed», citing the police."),
      List.of("The agency reported that the army had crossed the river, citing low water.")),

  /** What somebody says ends where the next cue takes over. */
  NEXT_CUE(
      false,
      "What somebody says ends where the next cue takes over: of the same source, or behind \"but\""
          + " or \"though\".",
      List.of(
          "The candidate said «she admires his courage» and praised his plan for the rivers.",
          "The senator said «she admires his courage» and praised his plan for the schools."),
      List.of("The mayor said the bridge is safe and the road is not.")),

  /** What somebody says within what another says is added. */
  NESTED_SPEECH(
      false,
      "What somebody says within a clause of another is added, though the judge doubts it: the"
          + " articles learned from mark none.",
      List.of(
          "Investigators say the driver told them «that the brakes had failed».",
          "The doctor said the nurse claimed «the patient had left»."),
      List.of("The spokesman declined to say whether the plant would close.")),

  /** Turns of an interview or transcript. */
  TRANSCRIPTS(
      false,
      "The turns of an interview or a transcript are added: labels in a row, one of whom asks or"
          + " speaks of himself.",
      List.of(
          "Q: Why did you close the bridge?\n\nA: «It was no longer safe to use».",
          "Q: Were you afraid?\n\nA: «I am only afraid in harbours»."),
      List.of("NOTE: This article was changed on Monday.\n\nThe bridge was closed in May.")),

  /** Quotations signed with a name. */
  SIGNATURES(
      false,
      "Quotations signed with a dash and a name, or set apart with the name of the speaker behind"
          + " them, are added.",
      List.of(
          "\"«We lost everything in the fire.»\" — Maria Lopez, farmer",
          "\"«It was over in seconds. We could not do anything about it».\" Maria Lopez, a"
              + " witness"),
      List.of("\"Iron Bridge\" — a film for children")),

  /** Blocks of speech without marks that the paragraph before announces. */
  ANNOUNCED_BLOCKS(
      false,
      "A paragraph without quotation marks is added as speech if the one before announces it.",
      List.of(
          "The captain put it this way in a letter:\n\n"
              + "«Nobody warned us of the storm before we left the harbour».",
          "The mayor wrote in a message to residents:\n\n"
              + "«We will open the bridge again before the winter comes»."),
      List.of("The mayor left a note:\n\nbread, milk and eggs")),

  /** Long quotations that nothing has claimed so far. */
  UNCLAIMED_QUOTATIONS(
      false,
      "A quotation of eight words or more that nothing has claimed so far is joined to the one"
          + " before it in its paragraph; else given to the verb before it, to whoever announces"
          + " it, to whom the sentence before is about; else left without a source.",
      List.of(
          "Maria Lopez runs a farm near the river.\n\n"
              + "\"«The council just sent a letter and that was all».\"",
          "\"«We will stay,\" the farmer said. The rain went on. \"Nobody can tell us to leave our"
              + " own land now».\""),
      List.of("They called it the \"Iron Bridge\" for years.")),

  /** Those who were asked and gave no answer. */
  UNANSWERED(
      false,
      "Those who were asked and gave no answer are added, never as speech: they declined to"
          + " comment, did not respond to a request, could not be reached.",
      List.of(
          "The harbour master was «unavailable for comment».",
          "The mayor could not «be reached for comment on Monday»."),
      List.of("The mayor did not open the bridge on Monday.")),

  /** Sentences that go on with what the sentence before reports. */
  CARRIED_SPEECH(
      false,
      "A sentence without quotation marks or cue is added, unsure, if it goes on with what the"
          + " sentence before reports, by its tense and its first word.",
      List.of(
          "The bridge would close in May, the mayor said. «It would open again before the winter».",
          "The ministry said it would ration water. «The ministry had considered rationing in April"
              + " but had waited for rain».",
          "The ministry said the dam was old. «That means it will be rebuilt before the winter»."),
      List.of("The mayor opened the bridge on Monday. It would stay open for a year.")),

  /** Attributions whose cue stands in the content of another are marked. */
  NESTED_MARKS(
      false,
      "Attributions whose cue stands in the content of another are marked as nested.",
      List.of(
          "Q: Why did you close the bridge?\n\nA: The police said «it was no longer safe».",
          "Q: Were you afraid?\n\nA: The captain told us «that the storm would pass»."),
      List.of("The mayor said the bridge is safe, and the farmer said the road is not."));

  /** Those that look at each attribution alone, in their order. */
  static final List<RepairPass> OF_EACH = Arrays.stream(values()).filter(p -> p.ofEach).toList();

  /** Those that look at all of an article, in their order. */
  static final List<RepairPass> OF_ALL = Arrays.stream(values()).filter(p -> !p.ofEach).toList();

  private final boolean ofEach;
  private final Illustration illustration;

  RepairPass(boolean ofEach, String title, List<String> right, List<String> wrong) {
    this.ofEach = ofEach;
    this.illustration = new Illustration(title, right, wrong);
  }

  @Override
  public Illustration illustration() {
    return illustration;
  }
}
