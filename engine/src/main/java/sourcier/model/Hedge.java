package sourcier.model;

/** How surely a claim is put forward by whoever makes it. */
public enum Hedge implements Keyed {
    /** Reported and not vouched for (the French press conditional). */
    CONDITIONAL,
    /** Stated as a fact. */
    INDICATIVE,
    /** Seeming, probability, preliminary data. */
    MODAL,
    /** Direct speech. */
    QUOTATION,
    /** A silence or a refusal to confirm is reported. */
    NON_CONFIRMATION,
    /** A value judgement. */
    JUDGEMENT,
    /** A guess about the future. */
    SPECULATION,
    /** A question. */
    QUESTION,
    /** A sub-heading or a bare phrase. */
    HEADING
}
