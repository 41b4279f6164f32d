package sourcier.model;

/** Who raised a question. */
public enum Asked implements Keyed {
    /** The article asks it. */
    EXPLICIT,
    /** The article leaves it open. */
    IMPLICIT,
    /** It arose outside the article. */
    LATER
}
