package sourcier.model;

import java.util.List;

/**
 * What a Markdown text refers to and how it is divided; each with its place in the file.
 *
 * @param sources  ids in {@code [@source]}
 * @param terms    ids in {@code [[term]]}
 * @param claims   ids in {@code [#claim]}
 * @param links    targets of links and images
 * @param sections texts of the level-2 headings
 */
public record Outline(List<Ref> sources, List<Ref> terms, List<Ref> claims, List<Ref> links, List<Ref> sections) {
    /** Copies the lists. */
    public Outline {
        sources = List.copyOf(sources);
        terms = List.copyOf(terms);
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        sections = List.copyOf(sections);
    }
}
