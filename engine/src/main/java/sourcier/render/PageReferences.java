package sourcier.render;

import java.nio.file.Path;
import java.util.Map;
import sourcier.model.Body;
import sourcier.model.Claim;
import sourcier.model.Entry;
import sourcier.model.Term;
import sourcier.render.markdown.ReferenceTarget;

/** Resolves the references in the Markdown of one page; how they look is said in {@code templates/inline/}. */
final class PageReferences implements ReferenceTarget {
    private final PageView view;
    private final RenderContext context;

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
                Map.of("term", term, "words", words.isEmpty() ? term.title() : words));
    }

    @Override
    public String claim(String claimId) {
        Claim claim = context.facts(view.getEdition()).claim(claimId);
        return context.fragment("inline/claim.ftlh", view, Map.of("claim", claim));
    }

    @Override
    public String link(Body from, String target) {
        if (target.startsWith("#") || target.matches("(https?|mailto):.*")) {
            return target;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Entry entry = context.facts(view.getEdition())
                .entryInFile(Path.of(from.file().path()).resolveSibling(file).normalize());
        return view.href(entry) + (hash < 0 ? "" : target.substring(hash));
    }
}
