package sourcier.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.model.Claim;
import sourcier.model.Event;
import sourcier.model.InArticle;
import sourcier.model.Keyed;
import sourcier.model.Standing;
import sourcier.model.Voice;

/**
 * By what a reader may narrow a list, see {@code components/filter.ftlh}: a key that some of its items carry.
 *
 * @param key   as it stands in {@code data-is} of the items, for example {@code contradicted}; the stylesheet knows each
 * @param count how many items carry it
 */
public record Choice(String key, long count) {
    private static final String UNORDERED = "unordered";

    /** By standing, then by whose voice it is. */
    static List<Choice> ofClaims(List<Claim> claims) {
        List<Keyed> all = Stream.<Keyed[]>of(Standing.values(), Voice.values()).<Keyed>flatMap(Stream::of).toList();
        return of(all.stream().map(Keyed::key).toList(), claims.stream().map(claim -> keys(List.of(claim))).toList());
    }

    /** The keys of these claims, each once: what a claim, or a passage with its claims, carries. */
    static List<String> keys(List<Claim> claims) {
        return claims.stream().flatMap(claim -> Stream.of(claim.standing().key(), claim.voice().key())).distinct().toList();
    }

    /** By their place in the article, then those whose place in the list is not sure. */
    static List<Choice> ofEvents(List<Event> events, TimelineFacts facts) {
        List<String> keys = Stream.concat(Stream.of(InArticle.values()).map(Keyed::key), Stream.of(UNORDERED)).toList();
        return of(keys, events.stream().map(event -> keys(List.of(event), facts)).toList());
    }

    /** The keys of these events, each once. */
    static List<String> keys(List<Event> events, TimelineFacts facts) {
        return events.stream().flatMap(event -> Stream.concat(Stream.of(event.inArticle().key()),
                facts.order(event).isUnsure() ? Stream.of(UNORDERED) : Stream.empty())).distinct().toList();
    }

    /**
     * The choices that narrow a list: not those that no item has, nor those that all have.
     *
     * @param keys  in the order in which they are offered
     * @param items the keys of each item
     */
    static List<Choice> of(List<String> keys, List<? extends Collection<String>> items) {
        Map<String, Long> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.put(key, items.stream().filter(item -> item.contains(key)).count()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0 && count.getValue() < items.size())
                .map(count -> new Choice(count.getKey(), count.getValue()))
                .toList();
    }
}
