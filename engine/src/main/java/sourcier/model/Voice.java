package sourcier.model;

/** In whose name a claim is made. */
public enum Voice implements Keyed {
    /** The article says it itself and names nobody. */
    OWN,
    /** A person or a body that has an entry in the glossary. */
    NAMED,
    /** Somebody who is not named. */
    UNNAMED
}
