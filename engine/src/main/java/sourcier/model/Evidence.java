package sourcier.model;

/**
 * What one source has to say on a claim.
 *
 * @param source  the source
 * @param verdict confirms, refines or contradicts
 * @param note    what it says, in a few words; null if absent
 */
public record Evidence(Ref source, Verdict verdict, String note) {}
