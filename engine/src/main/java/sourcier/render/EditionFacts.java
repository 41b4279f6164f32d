package sourcier.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Ref;
import sourcier.model.Source;
import sourcier.model.Standing;
import sourcier.model.Term;
import sourcier.model.Translation;
import sourcier.model.edtf.Edtf;
import sourcier.render.search.AlphabeticalIndex;
import sourcier.render.search.IndexLetter;
import sourcier.render.search.SearchIndex;

/** What lists and summaries ask of an edition: by id, by standing, by passage, and the other way round. */
public final class EditionFacts {
    private final Edition edition;
    private final AlphabeticalIndex alphabet;
    private final Map<String, Claim> claims;
    private final Map<String, Term> terms;
    private final List<ArticleNote> notes;
    private final ClaimUses uses;
    private final Map<String, Entry> byFile = new HashMap<>();
    private final Map<String, List<Claim>> replacements = new HashMap<>();
    private final List<Claim> inArticle;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Neighbours neighbours;
    private final TimelineFacts timeline;
    private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
    private final Map<String, String> firstSentences = new ConcurrentHashMap<>();

    /** The facts of this edition. */
    EditionFacts(Edition edition, AlphabeticalIndex alphabet) {
        this.edition = edition;
        this.alphabet = alphabet;
        this.claims = edition.claimsById();
        this.terms = edition.termsById();
        this.notes = ArticleNote.of(edition);
        this.uses = new ClaimUses(edition);
        edition.entries().forEach(entry -> byFile.put(inEdition(entry.body().file().path()), entry));
        edition.claims().forEach(claim -> new LinkedHashSet<>(Ref.ids(claim.supersededBy()))
                .forEach(id -> replacements.computeIfAbsent(id, key -> new ArrayList<>()).add(claim)));
        this.inArticle = edition.claims().stream().filter(Claim::isInArticle).toList();
        inArticle.forEach(claim -> positions.put(claim.id(), positions.size() + 1));
        this.neighbours = new Neighbours(edition);
        this.timeline = new TimelineFacts(edition);
        for (Standing standing : Standing.values()) {
            standings.put(standing, inArticle.stream().filter(claim -> claim.standing() == standing).count());
        }
    }

    /** Everything the edition has, by name. */
    public List<IndexLetter> getAlphabet() {
        return alphabet.letters();
    }

    /** The path of what the search field of the edition looks through. */
    public String getSearchIndex() {
        return SearchIndex.path(edition);
    }

    /** The claim with this id. */
    public Claim claim(String id) {
        return claims.get(id);
    }

    /** The term with this id, or null for {@code article}, {@code unnamed}, {@code press}. */
    public Term term(String id) {
        return terms.get(id);
    }

    /** What the glossary says of a word in one sentence. Many pages explain the same words, so each is looked up once. */
    String firstSentence(Term term) {
        return firstSentences.computeIfAbsent(term.id(), id -> Definitions.firstSentence(term, this));
    }

    /** What has changed in a text of this edition since it was translated. */
    public List<WordRun> changes(Translation.Stale stale) {
        return StaleWords.of(stale, this);
    }

    /** The claims with these ids, in this order. */
    public List<Claim> claims(List<Ref> refs) {
        return refs.stream().map(ref -> claims.get(ref.id())).toList();
    }

    /** What the timeline asks. */
    public TimelineFacts getTimeline() {
        return timeline;
    }

    /** The article's claims, in its order. */
    public List<Claim> getInArticle() {
        return inArticle;
    }

    /** Which of the article's claims this is, from 1. */
    public int positionInArticle(Claim claim) {
        return positions.get(claim.id());
    }

    /** The claim, equipment or question before this one; null for the first of its type. */
    public Entry previous(Entry entry) {
        return neighbours.previous(entry);
    }

    /** The claim, equipment or question after this one; null for the last of its type. */
    public Entry next(Entry entry) {
        return neighbours.next(entry);
    }

    /** The claims outside the article, by date. */
    public List<Claim> getOutside() {
        return edition.claims().stream().filter(claim -> !claim.isInArticle()).toList();
    }

    /** The article's claims in one passage. */
    public List<Claim> inPassage(String passage) {
        return edition.claims().stream().filter(claim -> claim.passage().contains(passage)).toList();
    }

    /** The notes on a passage of the article. */
    public List<ArticleNote> notesOn(String passage) {
        return notes.stream().filter(note -> note.passages().contains(passage)).toList();
    }

    /** By what a reader may narrow the article's claims. */
    public List<Choice> getClaimChoices() {
        return Choice.ofClaims(getInArticle());
    }

    /** The choices that show at least one of these claims. */
    public List<String> choiceKeys(List<Claim> claims) {
        return Choice.keys(claims);
    }

    /** How many of the article's claims have each standing, in the order of the standings. */
    public Map<Standing, Long> getStandings() {
        return standings;
    }

    /** How many of the article's claims have one of these standings, by key. */
    public long countStandings(List<String> keys) {
        return getInArticle().stream().filter(claim -> keys.contains(claim.standing().key())).count();
    }

    /** How many questions are not settled. */
    public long getOpenQuestions() {
        return edition.questions().stream()
                .filter(question -> question.status() == QuestionStatus.OPEN
                        || question.status() == QuestionStatus.PARTLY)
                .count();
    }

    /** The questions to which nothing gives an answer yet. */
    public List<Question> getUnanswered() {
        return edition.questions().stream().filter(question -> question.status() == QuestionStatus.OPEN).toList();
    }

    /** What has changed in the dossier of late. */
    public List<LatestChange> getLatestChanges() {
        return LatestChange.of(edition);
    }

    /** The claims that name this one as what replaced them. */
    public List<Claim> replacedBy(Claim claim) {
        return replacements.getOrDefault(claim.id(), List.of());
    }

    /** The pages on which a claim is used, beside its own: pages, other claims, events, equipment and questions, in this order. */
    public List<Entry> usesOf(Claim claim) {
        return uses.of(claim);
    }

    /** The claims that state a figure on this subject, by the date the figure holds for. */
    public List<Claim> claimsWithFigure(String subject) {
        return edition.claims().stream()
                .filter(claim -> claim.figure() != null && claim.figure().subject().id().equals(subject))
                .sorted(Comparator.comparing((Claim claim) -> figureDate(claim).sortKey()).thenComparing(Claim::id))
                .toList();
    }

    /** The date a claim's figure holds for; where the source gives none, the date it was said. */
    public Edtf figureDate(Claim claim) {
        return claim.figure().asOf() == null ? claim.said() : claim.figure().asOf();
    }

    /** The claims for which this source is evidence. */
    public List<Claim> claimsCiting(Source source) {
        return edition.claims().stream()
                .filter(claim -> claim.evidence().stream()
                        .anyMatch(evidence -> evidence.source().id().equals(source.id())))
                .toList();
    }

    /**
     * The entry written in this file, relative to the project; that of this edition also where the path names another language,
     * as in a text that is not translated yet.
     */
    Entry entryInFile(String path) {
        return byFile.get(inEdition(path));
    }

    /** The path below the folder of the language: {@code pages/method.md}. */
    private static String inEdition(String path) {
        return path.substring(path.indexOf('/', path.indexOf('/') + 1) + 1);
    }
}
