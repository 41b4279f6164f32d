package sourcier.model;

/** How well a delivery is shown. */
public enum DeliveryStatus implements Keyed {
    /** Images or several governments show it. */
    DOCUMENTED,
    /** Said by one side or one government. */
    REPORTED,
    /** No trace found. */
    NOT_DOCUMENTED
}
