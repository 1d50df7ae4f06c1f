package news.parallax.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows that words are attributed to somebody: a closed list, published with every attribution
 * and explained, with the examples of each rule, in docs/rules.md.
 */
@SuppressWarnings("ImmutableEnumChecker") // of lists that are copied, which it cannot see
public enum Rule implements Exemplified {
  VERB_THAT(
      -1902889785,
      ContentForm.CLAUSE,
      "A verb of saying or thinking with \"that\" and a clause.",
      List.of(
          "The mayor said «that the bridge is safe».",
          "The company warned on Friday «that prices would rise».",
          "The Herald reported «that Ana Diaz, a clerk at the port, approved the plan»."),
      List.of("The mayor repaired the bridge that collapsed in May.")),
  VERB_CLAUSE(
      495987855,
      ContentForm.CLAUSE,
      "A verb of saying or thinking with a clause and no \"that\".",
      List.of(
          "The minister said «the road will open in June».",
          "Residents say «the water is unsafe»."),
      List.of("The minister opened the road in June.")),
  VERB_QUESTION(
      -1957195002,
      ContentForm.CLAUSE,
      "A verb of saying or asking with a question.",
      List.of(
          "The spokesman did not say «whether the plant would close».",
          "The judge asked «why the witness had left»."),
      List.of("The spokesman knew the plant, whether open or closed, very well.")),
  VERB_INFINITIVE(
      -1338220057,
      ContentForm.INFINITIVE,
      "A verb of demanding, promising or refusing with an infinitive.",
      List.of(
          "The union threatened «to strike in May».",
          "The governor promised «to rebuild the school»."),
      List.of("The governor ran to catch the train.")),
  VERB_PHRASE(
      864959961,
      ContentForm.PHRASE,
      "A verb of saying or judging with a noun phrase as its object.",
      List.of("The senator condemned «the attack».", "The bank denied «the allegations»."),
      List.of("The senator bought a house in Ohio.")),
  VERB_PREPOSITION(
      -1023750740,
      ContentForm.PHRASE,
      "A verb with its preposition: \"call for\", \"complain about\".",
      List.of(
          "The council called for «an inquiry into the fire».",
          "Parents complained about «the new timetable»."),
      List.of("The council walked for an hour through the park.")),
  VERB_QUOTATION(
      -246996372,
      ContentForm.QUOTATION,
      "A verb of saying before a quotation.",
      List.of(
          "The captain said, \"«We lost the engine at noon».\"",
          "The nurse told reporters: \"«Nobody warned us».\""),
      List.of("The captain sailed the \"Aurora\" to Bergen.")),
  VERB_COLON(
      1124478015,
      ContentForm.CLAUSE,
      "A verb of saying, a colon and what is said without quotation marks.",
      List.of(
          "The report concluded: «the dam was never inspected».",
          "The minister put it plainly and said: «there is no money left»."),
      List.of("The shop sells three things: bread, milk and eggs.")),
  CLAUSE_VERB(
      -1065589265,
      ContentForm.CLAUSE,
      "A clause, a comma and a verb of saying with its subject.",
      List.of(
          "«The bridge is safe», the mayor said.",
          "«The river will rise again on Sunday», forecasters said.",
          "«The teams were fighting over the plan», three people who worked on the plan said."),
      List.of("The bridge is safe, and the mayor drove over it.")),
  QUOTE_VERB(
      1282561282,
      ContentForm.QUOTATION,
      "A quotation and behind it a verb of saying with its subject.",
      List.of(
          "\"«We will not leave»,\" the farmer said.",
          "\"«It was over in seconds»,\" said Maria Lopez, a witness."),
      List.of("\"Titanic\" opened in cinemas as the crowd cheered.")),
  PASSIVE(
      -792039641,
      null,
      "A passive verb of saying or thinking: \"was quoted as saying\", \"is believed to\".",
      List.of(
          "It is feared «that dozens are trapped».",
          "It was announced on Monday «that the bridge would close»."),
      List.of("The painting was sold in Paris on Monday.")),
  PASSIVE_BY(
      897473647,
      ContentForm.PHRASE,
      "A passive verb of judging and \"by\" with whoever judges.",
      List.of(
          "«The decision» was condemned by opposition leaders.",
          "«The plan» was criticised by environmental groups."),
      List.of("The house was built by Italian workers.")),
  NOUN(
      3387418,
      ContentForm.PHRASE,
      "A noun for what is said, its possessor and the content: \"Trump's call for a ban\".",
      List.of(
          "Her warning «that the dam could fail» came too late.",
          "The senator's criticism of «the new law» was sharp."),
      List.of("The mayor's car was parked on the bridge.")),
  NOUN_REPORT(
      -1243533063,
      ContentForm.PHRASE,
      "A noun for what is said with who says it behind: \"a warning from the bank that\".",
      List.of(
          "The plan drew criticism from teachers «of the cuts».",
          "Nobody heeded a warning from the bank «that prices would rise»."),
      List.of("Ministers received a gift from the bank that closed in May.")),
  ACCORDING_TO(
      -428604744,
      ContentForm.CLAUSE,
      "\"According to\" and its like.",
      List.of(
          "According to the police, «two men fled».",
          "«Sales fell by a third», according to the company."),
      List.of(
          "Doctors and nurses acted in accordance with the law.",
          "The children stood in a row according to height.",
          "Everything went according to plan.")),
  VOUCHER(
      640192174,
      ContentForm.CLAUSE,
      "Somebody who stands for a statement: \"in the mayor's view\", \"as reported by the"
          + " Herald\".",
      List.of(
          "In the mayor's view, «the bridge is safe».",
          "As the Herald first reported, «the bridge would close in May».",
          "In a Porto Times poll released on Thursday, «52 percent of voters backed the mayor».",
          "As reported by the Herald, «the talks collapsed on Friday»."),
      List.of(
          "In the mayor's garden, the roses are in bloom.",
          "He left as the mayor waved goodbye.",
          "The mayor took part in the poll with 5 percent of the students.")),
  HEADLINE(
      -1115058732,
      ContentForm.CLAUSE,
      "A reporting verb that closes a headline or opens it without its subject's article.",
      List.of(
          "Coroner rules «climber died of cold»\n\nThe climber was found in May.",
          "Minister claims «bridge is safe»\n\nThe bridge was closed in May. Nobody was hurt."),
      List.of("Mayor opens bridge\n\nThe mayor opened the bridge on Monday.")),
  LABEL_COLON(
      389876308,
      ContentForm.CLAUSE,
      "A noun for what is said or known, a colon and the content: \"Report:\".",
      List.of(
          "Ann Lee: «The bridge must stay open»\n\nThe bridge was closed in May.",
          "Amnesty: «prisoners were beaten by guards»\n\nThe report came out in May."),
      List.of("Watch: the bridge falls\n\nThe bridge fell in May.")),
  SPEAKER_COLON(
      -77744353,
      ContentForm.CLAUSE,
      "Somebody, a colon and what is said, in a headline.",
      List.of(
          "Mayor: «bridge is safe»\n\nThe mayor spoke in May. The bridge is old.",
          "Police: «two men fled in a van»\n\nThe men fled on Monday. Nobody was hurt.",
          "Mayor on flood: '«We were not ready for this»'\n\nThe river rose in May."),
      List.of("Bridge: a history\n\nThe bridge was built in 1902.")),
  ANNOUNCED_QUOTATION(
      -1210506392,
      ContentForm.QUOTATION,
      "A sentence that announces the quotation in the paragraph behind it.",
      List.of(
          "The mayor issued a statement on Monday:\n\n\"«The bridge is safe and will stay open».\"",
          "Maria Lopez wrote to the council:\n\n\"«Nobody has asked us what we want».\""),
      List.of(
          "The mayor left on Monday.\n\nThe bridge was closed in May.",
          "The plan rests on three things:\n\n\"New bridges, better roads and cheaper trains for"
              + " all.\"")),
  FLOATING_QUOTATION(
      0,
      ContentForm.QUOTATION,
      "A quotation without a cue, whose speaker stands in the sentences before it.",
      List.of(
          "Maria Lopez runs a farm near the river.\n\n"
              + "\"«The council just sent a letter and that was all».\"",
          "The mayor smiled. \"«The bridge is safe and it will stay open».\""),
      List.of("They called it the \"Iron Bridge\" for years.")),
  /** A sentence without marks or cue that goes on with what the sentence before reports. */
  CARRIED_SPEECH(
      0,
      ContentForm.CLAUSE,
      "A sentence without quotation marks or cue that goes on with what the sentence before"
          + " reports, by its tense and its first word; .5 or .6 sure, so never counted.",
      List.of(
          "The bridge would close in May, the mayor said. «It would open again before the winter».",
          "The police said the driver had lost control. «For example, the van missed a turn near"
              + " the bridge»."),
      List.of(
          "The bridge would close in May, the mayor said. Nobody crossed the river on Monday.",
          "The mayor opened the bridge on Monday. It would stay open for a year.")),
  SIGNED_QUOTATION(
      0,
      ContentForm.QUOTATION,
      "A quotation with a dash and the name of whoever is quoted.",
      List.of(
          "\"«We lost everything in the fire.»\" — Maria Lopez, farmer",
          "\"«The bridge must be rebuilt before winter.»\" - Mayor Ann Lee"),
      List.of("\"Iron Bridge\" — a film for children")),
  TRANSCRIPT(
      0,
      ContentForm.QUOTATION,
      "A turn of an interview or transcript.",
      List.of(
          "Q: Why did you close the bridge?\n\nA: «It was no longer safe to use».",
          "Q: Were you afraid?\n\nA: «Only in harbours»."),
      List.of("NOTE: This article was changed on Monday.\n\nThe bridge was closed in May.")),
  /** What a court or a jury is told. */
  VENUE(
      731559207,
      ContentForm.CLAUSE,
      "What a court, a jury or an inquiry hears or is told, whoever tells it.",
      List.of(
          "The court heard «that £84,000 was withdrawn in 16 months».",
          "Jurors were told «that the money was never found»."),
      List.of("The court closed at noon, and the jurors were told a joke.")),
  UNANSWERED(
      0,
      ContentForm.INFINITIVE,
      "Somebody who was asked and gave no answer: \"declined to comment\", \"could not be"
          + " reached\".",
      List.of(
          "The owners could not «be reached for comment».",
          "The ministry had «no immediate comment».",
          "The harbour master was «unavailable for comment»."),
      List.of(
          "The mayor declined to open the bridge on Monday.",
          "The village could not be reached by road for a week.",
          "If the company does not respond to the request by May, the court will decide.")),
  VERB_BEFORE_QUOTATION(
      0,
      ContentForm.QUOTATION,
      "A verb of the sentence with its subject before a quotation that nothing else claims.",
      List.of(
          "The mayor closed, \"«The best days of this town are yet to come».\"",
          "The Vice President closed, \"«The best days for this country are yet to come».\""),
      List.of(
          "The farmer painted \"Harvest\" in 1902.",
          "The plan raises \"serious questions about the way the town council has spent its"
              + " money\".",
          "The question is, \"Why did nobody warn the people near the river?\"")),
  SPEECH_WITHIN_QUOTATION(
      0,
      ContentForm.QUOTATION,
      "What somebody cites within a quotation of others.",
      List.of(
          "\"The mayor said «the bridge was safe»,\" Maria Lopez told reporters.",
          "\"The police said «nobody was hurt»,\" Ann Lee said."),
      List.of("\"The police closed the bridge,\" Maria Lopez said.")),
  MODEL(
      0,
      null,
      "The model alone: no rule sees it.",
      List.of(
          "These are the words of Maria Lopez: \"«We had nothing to eat for days».\"",
          "Critics rejected the minister's promise «to lower taxes»."),
      List.of("The bridge was closed in May."));

  private final int feature;
  private final @Nullable ContentForm form;
  private final Illustration illustration;

  Rule(
      int feature,
      @Nullable ContentForm form,
      String title,
      List<String> right,
      List<String> wrong) {
    this.feature = feature;
    this.form = form;
    this.illustration = new Illustration(title, right, wrong);
  }

  /** By what the model has learned it, and knows it under any name; 0 if it is never judged. */
  public int feature() {
    return feature;
  }

  @Override
  public Illustration illustration() {
    return illustration;
  }

  /** What the content is made like; null if the rule does not tell and the content is reported. */
  public @Nullable ContentForm form(Attribution.Type type) {
    return form == null && type == Attribution.Type.DIRECT ? ContentForm.QUOTATION : form;
  }

  /** Whether all it finds is quoted. */
  public boolean isQuotation() {
    return form == ContentForm.QUOTATION;
  }

  /** Whether it sees a verb with a clause behind it. */
  public boolean isVerbWithClause() {
    return this == VERB_THAT || this == VERB_CLAUSE || this == VERB_QUESTION;
  }
}
