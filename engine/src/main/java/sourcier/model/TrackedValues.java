package sourcier.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;

/**
 * What of an entry is followed through its history: its wording, its figure, its standing or status, its evidence, and who says
 * it how. Running text is not: a comma is no change of what is claimed.
 *
 * <p>Keys are paths as in {@link Places}, except that a piece of evidence is named by its source: {@code evidence/port-log}.
 */
public final class TrackedValues {
    /** The types whose entries have a history. */
    public static final Set<EntryType> TYPES = Set.of(EntryType.CLAIM, EntryType.QUESTION);

    private static final Set<String> CLAIM_KEYS = Set.of("title", "speaker", "passage", "hedge", "said", "standing",
            "figure/subject", "figure/value", "figure/min", "figure/max", "figure/unit", "figure/approximate", "figure/as_of",
            "disagrees_with", "superseded_by");
    private static final Set<String> VERDICTS = keys(Verdict.values());
    private static final Set<String> STANDINGS = keys(Standing.values());
    private static final Set<String> HEDGES = keys(Hedge.values());
    private static final Set<String> STATUSES = keys(QuestionStatus.values());
    private static final Set<String> QUESTION_KEYS = Set.of("title", "status", "answered", "sources");

    private final Map<String, String> values = new LinkedHashMap<>();

    private TrackedValues() {}

    /** The values by key, without those that are absent; empty for an entry of another type. */
    public static Map<String, String> of(Entry entry) {
        TrackedValues tracked = new TrackedValues();
        if (entry instanceof Claim claim) {
            tracked.claim(claim);
        } else if (entry instanceof Question question) {
            tracked.question(question);
        }
        return tracked.values;
    }

    /**
     * True if a log may hold this value under this key; what could not have come from an entry was not written by us.
     *
     * @param value empty for a value that was taken away
     */
    public static boolean isValue(EntryType type, String key, String value) {
        boolean gone = value.isEmpty();
        boolean ofEvidence = key.startsWith("evidence/");
        if (!ofEvidence && !(type == EntryType.CLAIM ? CLAIM_KEYS : QUESTION_KEYS).contains(key)) {
            return false;
        }
        return switch (ofEvidence ? "evidence" : key) {
            case "evidence" -> type == EntryType.CLAIM && (gone || VERDICTS.contains(value));
            case "standing" -> STANDINGS.contains(value);
            case "hedge" -> HEDGES.contains(value);
            case "status" -> STATUSES.contains(value);
            case "title", "speaker" -> !gone;
            case "said" -> isDate(value);
            case "answered", "figure/as_of" -> gone || isDate(value);
            case "figure/value", "figure/min", "figure/max" -> gone || value.matches("\\d{1,15}(\\.\\d{1,9})?");
            default -> true;
        };
    }

    private static Set<String> keys(Keyed... constants) {
        return Stream.of(constants).map(Keyed::key).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDate(String value) {
        try {
            Edtf.parse(value);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    private void claim(Claim claim) {
        put("title", claim.title());
        put("speaker", claim.speaker().id());
        put("passage", String.join(" ", claim.passage()));
        put("hedge", claim.hedge().key());
        date("said", claim.said());
        put("standing", claim.standing().key());
        if (claim.figure() != null) {
            figure(claim.figure());
        }
        claim.evidence().forEach(evidence -> put("evidence/" + evidence.source().id(), evidence.verdict().key()));
        ids("disagrees_with", claim.disagreesWith());
        ids("superseded_by", claim.supersededBy());
    }

    private void figure(Figure figure) {
        Quantity quantity = figure.quantity();
        put("figure/subject", figure.subject().id());
        if (quantity.isSingle()) {
            number("figure/value", quantity.min());
        } else {
            number("figure/min", quantity.min());
            number("figure/max", quantity.max());
        }
        put("figure/unit", quantity.unit());
        put("figure/approximate", quantity.approximate() ? "true" : null);
        date("figure/as_of", figure.asOf());
    }

    private void question(Question question) {
        put("title", question.title());
        put("status", question.status().key());
        date("answered", question.answered());
        ids("sources", question.sources());
    }

    private void number(String key, BigDecimal number) {
        put(key, number == null ? null : number.stripTrailingZeros().toPlainString());
    }

    private void date(String key, Edtf date) {
        put(key, date == null ? null : date.text());
    }

    private void ids(String key, List<Ref> refs) {
        put(key, String.join(" ", Ref.ids(refs)));
    }

    /** On one line, so that a line of the file is one value. */
    private void put(String key, String value) {
        if (value != null && !value.isBlank()) {
            String line = value.strip();
            values.put(key, line.indexOf('\n') < 0 && line.indexOf('\t') < 0 ? line : line.replaceAll("\\s+", " "));
        }
    }
}
