package sourcier.model;

/** What a glossary term names. */
public enum TermKind implements Keyed {
    /** A person. */
    PERSON,
    /** An organisation, an authority, a group. */
    BODY,
    /** A place. */
    PLACE,
    /** A weapon. */
    WEAPON,
    /** A word that needs explaining. */
    WORD
}
