package sourcier.model;

/** Where an open question stands. */
public enum QuestionStatus implements Keyed {
    /** No answer found. */
    OPEN,
    /** Part of an answer found, or answers in dispute. */
    PARTLY,
    /** A source settles it. */
    ANSWERED,
    /** Events have made it pointless. */
    MOOT
}
