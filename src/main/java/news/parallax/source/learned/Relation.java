package news.parallax.source.learned;

/** Dependency relations: those of the ClearNLP scheme, rare and similar ones merged. */
final class Relation {
  static final int NSUBJ = 0;
  static final int NSUBJPASS = 1;
  static final int DOBJ = 2;
  static final int CCOMP = 3;
  static final int XCOMP = 4;
  static final int ADVCL = 5;
  static final int ACL = 6;
  static final int RELCL = 7;
  static final int PREP = 8;
  static final int POBJ = 9;
  static final int PCOMP = 10;
  static final int AGENT = 11;
  static final int CONJ = 12;
  static final int CC = 13;
  static final int APPOS = 14;
  static final int POSS = 15;
  static final int MARK = 16;
  static final int AUX = 17;
  static final int AUXPASS = 18;
  static final int NEG = 19;
  static final int ADVMOD = 20;
  static final int NPADVMOD = 21;
  static final int DET = 22;
  static final int MOD = 23;
  static final int ATTR = 24;
  static final int PRT = 25;
  static final int CASE = 26;
  static final int PUNCT = 27;
  static final int EXPL = 28;
  static final int PARATAXIS = 29;
  static final int DEP = 30;
  static final int ROOT = 31;

  static final int COUNT = 32;

  private Relation() {}

  static int ofClear(String name) {
    return switch (name) {
      case "csubj" -> NSUBJ;
      case "csubjpass" -> NSUBJPASS;
      case "dative" -> DOBJ;
      case "compound", "nmod", "qmod", "amod", "predet", "preconj", "nn", "num" -> MOD;
      case "acomp", "oprd" -> ATTR;
      case "nsubj" -> NSUBJ;
      case "nsubjpass" -> NSUBJPASS;
      case "dobj" -> DOBJ;
      case "ccomp" -> CCOMP;
      case "xcomp" -> XCOMP;
      case "advcl" -> ADVCL;
      case "acl" -> ACL;
      case "relcl" -> RELCL;
      case "prep" -> PREP;
      case "pobj" -> POBJ;
      case "pcomp" -> PCOMP;
      case "agent" -> AGENT;
      case "conj" -> CONJ;
      case "cc" -> CC;
      case "appos" -> APPOS;
      case "poss" -> POSS;
      case "mark" -> MARK;
      case "aux" -> AUX;
      case "auxpass" -> AUXPASS;
      case "neg" -> NEG;
      case "advmod" -> ADVMOD;
      case "npadvmod" -> NPADVMOD;
      case "det" -> DET;
      case "attr" -> ATTR;
      case "prt" -> PRT;
      case "case" -> CASE;
      case "punct" -> PUNCT;
      case "expl" -> EXPL;
      case "parataxis" -> PARATAXIS;
      case "root" -> ROOT;
      default -> DEP;
    };
  }
}
