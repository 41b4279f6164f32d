package sourcier.mutation;

import java.util.Optional;

/**
 * One kind of mistake.
 *
 * @param name  what goes wrong, in a few words
 * @param maker makes one
 */
record Kind(String name, Maker maker) {
    /** Makes a mistake somewhere in a healthy specimen. */
    @FunctionalInterface
    interface Maker {
        /** One mistake; empty if the specimen has no place for it. */
        Optional<Mistake> make(Chance chance);
    }
}
