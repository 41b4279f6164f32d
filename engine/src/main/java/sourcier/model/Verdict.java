package sourcier.model;

/** What a source does to a claim. */
public enum Verdict implements Keyed {
    /** It says the same. */
    CONFIRMS,
    /** It says nearly the same, with a correction. */
    REFINES,
    /** It says otherwise. */
    CONTRADICTS
}
