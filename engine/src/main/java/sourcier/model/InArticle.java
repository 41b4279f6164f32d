package sourcier.model;

/** Whether the article has an event. */
public enum InArticle implements Keyed {
    /** Yes. */
    IN,
    /** Vaguely, undated or misdescribed. */
    PARTLY,
    /** No. */
    OUT
}
