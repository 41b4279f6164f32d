package sourcier.model;

/** What has become of a claim once it is held against independent sources. */
public enum Standing implements Keyed {
    /** At least two sources of different origin say the same. */
    CONFIRMED,
    /** True in substance, but a number, a name or a degree needs correcting. */
    REFINED,
    /** Sources say otherwise. */
    CONTRADICTED,
    /** Nothing found settles it, or it is a judgement or a question. */
    UNVERIFIED,
    /** Held when it was said; later events or figures have replaced it. */
    OVERTAKEN
}
