package sourcier.model;

/** What sort of source it is. */
public enum SourceKind implements Keyed {
    /** The words of a government, an army, a party itself. */
    STATEMENT,
    /** A news agency. */
    AGENCY,
    /** A newspaper, a broadcaster, a site. */
    PRESS,
    /** A publication of a public body. */
    OFFICIAL,
    /** Research, think tanks, rights groups. */
    RESEARCH,
    /** An encyclopaedia or the like. */
    REFERENCE
}
