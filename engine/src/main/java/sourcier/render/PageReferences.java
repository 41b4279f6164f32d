package sourcier.render;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sourcier.model.Anchors;
import sourcier.model.Body;
import sourcier.model.Claim;
import sourcier.model.Entry;
import sourcier.model.Term;
import sourcier.model.Translation;
import sourcier.render.markdown.FootnoteText;
import sourcier.render.markdown.Picture;
import sourcier.render.markdown.ReferenceTarget;

/** Resolves the references in the Markdown of one page; how they look is said in {@code templates/inline/}. */
final class PageReferences implements ReferenceTarget {
    /** RFC 3986, section 3.1: capitals are allowed, and mean the same. */
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:");

    private final PageView view;
    private final RenderContext context;
    private final Map<Entry, List<Translation.Stale>> stale = new IdentityHashMap<>();

    PageReferences(PageView view, RenderContext context) {
        this.view = view;
        this.context = context;
    }

    @Override
    public String citation(String sourceId, String locator) {
        return view.citation(sourceId, locator);
    }

    @Override
    public String term(String termId, String words) {
        Term term = context.facts(view.getEdition()).term(termId);
        return context.fragment("inline/term.ftlh", view,
                Map.of("term", term, "words", words.isEmpty() ? term.title() : words, "written", !words.isEmpty()));
    }

    @Override
    public String claim(String claimId) {
        Claim claim = context.facts(view.getEdition()).claim(claimId);
        return context.fragment("inline/claim.ftlh", view, Map.of("claim", claim));
    }

    @Override
    public String link(Body from, String target) {
        if (SCHEME.matcher(target).lookingAt()) {
            return target;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String place = hash < 0 ? "" : target.substring(hash);
        String path = file.isEmpty() ? from.file().path() : path(from, file);
        if (path.startsWith("assets/")) {
            return view.to(path) + place;
        }
        Entry entry = context.facts(view.getEdition()).entryInFile(path);
        return place.isEmpty() ? view.href(entry) : view.href(entry, Anchors.decoded(place.substring(1)));
    }

    @Override
    public Picture picture(Body from, String target) {
        String path = path(from, target);
        PictureSize size = PictureSize.of(context.root().resolve(Anchors.decoded(path)));
        return new Picture(view.to(path), size.width(), size.height());
    }

    /** The file, relative to the project, that is meant by an address in the Markdown of another. */
    private static String path(Body from, String target) {
        return Path.of(from.file().path()).resolveSibling(target).normalize().toString().replace('\\', '/');
    }

    @Override
    public String footnote(FootnoteText note, String id) {
        return context.fragment("inline/footnote.ftlh", view, Map.of("note", note, "id", id));
    }

    @Override
    public String notice(Entry entry, int start, int end) {
        List<Translation.Stale> old = stale.computeIfAbsent(entry, context.site()::stale).stream()
                .filter(one -> {
                    int at = entry.body().file().offset(one.unit().span()) - entry.body().offset();
                    return at >= start && at < end;
                }).toList();
        return old.isEmpty() ? "" : context.fragment("inline/stale.ftlh", view, Map.of("old", old)) + "\n";
    }

    @Override
    public String footnotes(List<FootnoteText> notes) {
        return context.fragment("inline/footnotes.ftlh", view, Map.of("notes", notes));
    }
}
