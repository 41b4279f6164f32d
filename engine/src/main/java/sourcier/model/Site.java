package sourcier.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole dossier, checked and immutable.
 *
 * @param config   settings
 * @param sources  by id, in the order of the file
 * @param editions the reference language first; another has the entry of the reference where a translation is missing
 * @param translations the entries of the other editions that are translated
 * @param checks   what was found in the finished site when it was last recorded, in the order of the file
 * @param history  what has changed in it so far
 */
public record Site(
        SiteConfig config,
        Map<String, Source> sources,
        List<Edition> editions,
        List<Translation> translations,
        List<RecordedCheck> checks,
        History history) {
    /** Wraps the map so that it cannot change but keeps its order, and copies the list. */
    public Site {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        editions = List.copyOf(editions);
        translations = List.copyOf(translations);
        checks = List.copyOf(checks);
    }

    /** A dossier that keeps no history, and whose finished site was not checked yet. */
    public Site(SiteConfig config, Map<String, Source> sources, List<Edition> editions, List<Translation> translations) {
        this(config, sources, editions, translations, List.of(), History.NONE);
    }

    /** The edition that carries the facts. */
    public Edition reference() {
        return editions.get(0);
    }

    /** The words of an entry that are older than the text they were translated from; see {@link Translation#stale}. */
    public List<Translation.Stale> stale(Entry entry) {
        return translations.stream().filter(translation -> translation.entry() == entry)
                .findFirst().map(Translation::stale).orElse(List.of());
    }

    /** The sources that were read themselves, in the order of the file. */
    public List<Source> seenSources() {
        return sources.values().stream().filter(source -> source.url() != null).toList();
    }

    /**
     * The chain from a source to its origin: itself first, the one that copies no other last. A circle is cut where it
     * closes, so the method always ends; a rule reports the circle.
     *
     * @param id id of a source that exists
     */
    public List<Source> chain(String id) {
        List<Source> chain = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Source source = sources.get(id);
        while (source != null && seen.add(source.id())) {
            chain.add(source);
            source = source.derivedFrom() == null ? null : sources.get(source.derivedFrom().id());
        }
        return chain;
    }

    /** The origins behind these sources, each once: fourteen copies of one dispatch count once. */
    public Set<Source> origins(List<String> ids) {
        Set<Source> origins = new LinkedHashSet<>();
        for (String id : ids) {
            List<Source> chain = chain(id);
            if (!chain.isEmpty()) {
                origins.add(chain.get(chain.size() - 1));
            }
        }
        return origins;
    }

    /**
     * Those who speak for themselves through these sources, each once, by the name of the publisher: sources are followed to
     * their origins, what one publisher says twice is one voice, and a copy that does not say of what is nobody's voice, as it
     * may copy another of them. A confirmed claim needs two.
     */
    public Set<String> voices(List<String> ids) {
        Set<String> voices = new LinkedHashSet<>();
        origins(ids).stream().filter(origin -> !origin.isCopyOfUnknown()).map(Source::publisher).forEach(voices::add);
        return voices;
    }
}
