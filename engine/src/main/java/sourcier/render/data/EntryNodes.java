package sourcier.render.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import sourcier.model.Claim;
import sourcier.model.Event;
import sourcier.model.Evidence;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Ref;
import sourcier.model.Term;
import sourcier.model.TermKind;

/** Claims, events, questions and terms as nodes of schema.org; each node's id is the address of its page. */
final class EntryNodes {
    private final Dossier dossier;
    private final Map<String, Term> terms;
    private final Page glossary;
    private final Page article;
    /** Null until an event asks: most nodes name no claim, and a page is one node of thousands. */
    private Map<String, Claim> claims;

    /** Nodes for the entries of this dossier. */
    EntryNodes(Dossier dossier) {
        this.dossier = dossier;
        this.terms = dossier.edition().termsById();
        this.glossary = dossier.edition().page("glossary");
        this.article = dossier.edition().page("article");
    }

    /** A {@code Claim}; how sources judge it has no property in schema.org and is in {@code claims.json}. */
    Map<String, Object> claim(Claim claim) {
        return new JsonObject()
                .put("@id", dossier.iri(claim))
                .put("@type", "Claim")
                .put("name", claim.title())
                .put("abstract", claim.summary())
                .put("inLanguage", claim.language())
                .put("author", speaker(terms.get(claim.speaker().id())))
                .put("dateCreated", CertainDates.of(claim.said()))
                .put("creativeWorkStatus", claim.standing().key())
                .put("appearance", article != null && claim.isInArticle() ? Map.of("@id", DossierNodes.ARTICLE) : null)
                .put("citation", sources(claim.evidence().stream().map(Evidence::source).toList()))
                .map();
    }

    /** An {@code Event}; its dates are typed, so a date that is not certain is left to {@code events.json}. */
    Map<String, Object> event(Event event) {
        return new JsonObject()
                .put("@id", dossier.iri(event))
                .put("@type", "Event")
                .put("name", event.title())
                .put("inLanguage", event.language())
                .put("startDate", CertainDates.start(event.date()))
                .put("endDate", CertainDates.end(event.date()))
                .put("location", place(event.place()))
                .put("about", event.claims().stream()
                        .map(ref -> claims().get(ref.id())).filter(Objects::nonNull)
                        .map(claim -> id(dossier.iri(claim))).toList())
                .put("subjectOf", sources(event.sources()))
                .map();
    }

    /** A {@code Question}: with an accepted answer only once it is answered. */
    Map<String, Object> question(Question question) {
        JsonObject node = new JsonObject()
                .put("@id", dossier.iri(question))
                .put("@type", "Question")
                .put("name", question.title())
                .put("inLanguage", question.language())
                .put("creativeWorkStatus", question.status().key());
        if (question.status() == QuestionStatus.ANSWERED) {
            node.put("acceptedAnswer", answer(question));
        } else if (question.status() == QuestionStatus.PARTLY) {
            node.put("suggestedAnswer", answer(question));
        } else {
            node.put("abstract", question.summary());
        }
        return node.map();
    }

    /** A {@code DefinedTerm} with its other names. */
    Map<String, Object> term(Term term) {
        return new JsonObject()
                .put("@id", dossier.iri(term))
                .put("@type", "DefinedTerm")
                // Not a creative work, so its language stands with the word.
                .put("name", new JsonObject().put("@value", term.title()).put("@language", term.language()))
                .put("alternateName", term.names().stream()
                        .map(name -> new JsonObject()
                                .put("@value", name.text()).put("@language", name.lang()).map())
                        .toList())
                .put("inDefinedTermSet", glossary == null ? null : dossier.iri(glossary))
                .map();
    }

    private Map<String, Claim> claims() {
        if (claims == null) {
            claims = dossier.edition().claimsById();
        }
        return claims;
    }

    private JsonObject answer(Question question) {
        return new JsonObject()
                .put("@type", "Answer")
                .put("text", question.summary())
                .put("inLanguage", question.language())
                .put("dateCreated", question.answered() == null ? null : CertainDates.of(question.answered()))
                .put("citation", sources(question.sources()));
    }

    /** Who says it; schema.org knows persons and organisations only, so a group of unnamed people is one of the latter. */
    private JsonObject speaker(Term term) {
        return term == null ? null : new JsonObject()
                .put("@type", term.kind() == TermKind.PERSON ? "Person" : "Organization")
                .put("name", term.title())
                .put("url", dossier.iri(term));
    }

    private JsonObject place(Ref ref) {
        Term term = ref == null ? null : terms.get(ref.id());
        return term == null ? null : new JsonObject()
                .put("@type", "Place").put("name", term.title()).put("url", dossier.iri(term));
    }

    private List<Map<String, Object>> sources(List<Ref> refs) {
        return SourceNodes.references(dossier, refs);
    }

    private static Map<String, Object> id(String iri) {
        return Map.of("@id", iri);
    }
}
