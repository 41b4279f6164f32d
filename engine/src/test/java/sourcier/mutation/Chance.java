package sourcier.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Draws by lot, the same way for the same seed. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One of them, or empty if there is none. */
    <T> Optional<T> pick(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(below(from.size())));
    }

    /** One of the places in one of them; empty if none of them has any. */
    <T, P> Optional<P> place(List<T> from, Function<T, List<P>> places) {
        List<T> left = new ArrayList<>(from);
        while (!left.isEmpty()) {
            Optional<P> place = pick(places.apply(left.remove(below(left.size()))));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** One of them. */
    @SafeVarargs
    final <T> T of(T... from) {
        return from[below(from.length)];
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }
}
