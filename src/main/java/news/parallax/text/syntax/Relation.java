package news.parallax.text.syntax;

import java.util.List;

/** Dependency relations: those of the ClearNLP scheme, rare and similar ones merged. */
public final class Relation {
  public static final int NSUBJ = 0;
  public static final int NSUBJPASS = 1;
  public static final int DOBJ = 2;
  public static final int CCOMP = 3;
  public static final int XCOMP = 4;
  public static final int ADVCL = 5;
  public static final int ACL = 6;
  public static final int RELCL = 7;
  public static final int PREP = 8;
  public static final int POBJ = 9;
  public static final int PCOMP = 10;
  public static final int AGENT = 11;
  public static final int CONJ = 12;
  public static final int CC = 13;
  public static final int APPOS = 14;
  public static final int POSS = 15;
  public static final int MARK = 16;
  public static final int AUX = 17;
  public static final int AUXPASS = 18;
  public static final int NEG = 19;
  public static final int ADVMOD = 20;
  public static final int NPADVMOD = 21;
  public static final int DET = 22;
  public static final int MOD = 23;
  public static final int ATTR = 24;
  public static final int PRT = 25;
  public static final int CASE = 26;
  public static final int PUNCT = 27;
  public static final int EXPL = 28;
  public static final int PARATAXIS = 29;
  public static final int DEP = 30;
  public static final int ROOT = 31;

  public static final int COUNT = 32;

  private static final List<String> NAMES =
      List.of(
          ("nsubj nsubjpass dobj ccomp xcomp advcl acl relcl prep pobj pcomp agent conj cc appos"
                  + " poss mark aux auxpass neg advmod npadvmod det mod attr prt case punct expl"
                  + " parataxis dep root")
              .split(" ", -1));

  private Relation() {}

  /** The relation for one of the ClearNLP scheme. */
  public static int ofClear(String name) {
    return switch (name) {
      case "csubj" -> NSUBJ;
      case "csubjpass" -> NSUBJPASS;
      case "dative" -> DOBJ;
      case "compound", "nmod", "qmod", "amod", "predet", "preconj", "nn", "num" -> MOD;
      case "acomp", "oprd" -> ATTR;
      default -> NAMES.contains(name) ? NAMES.indexOf(name) : DEP;
    };
  }

  /** The name of a relation. */
  public static String name(int relation) {
    return NAMES.get(relation);
  }
}
