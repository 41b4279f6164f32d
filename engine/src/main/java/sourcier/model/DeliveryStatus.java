package sourcier.model;

/** How well a delivery is shown. */
public enum DeliveryStatus implements Keyed {
    /** Images show it, beside what anybody says. */
    DOCUMENTED,
    /** Said by one party or several, and shown by nothing else. */
    REPORTED,
    /** No trace found. */
    NOT_DOCUMENTED
}
