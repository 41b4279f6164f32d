package sourcier.check.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcier.diagnostic.Suggestions;
import sourcier.model.EntryType;
import sourcier.model.Inventory;

/**
 * Finds in the plain words of a text what was meant as {@code [@source]}, {@code [[term]]}, {@code [#claim]} or
 * {@code [^footnote]} and was not read as one. Well-formed references are no words, so they are not met here.
 */
final class ReferenceForms {
    private static final String OPEN = "(?<!\\\\)\\[";
    private static final Pattern TERM = Pattern.compile(OPEN + "\\[([^\\[\\]]*)(\\]{0,2})");
    private static final Pattern CITATION = Pattern.compile(OPEN + "\\s*@([^\\[\\]]*)(\\]?)");
    private static final Pattern CLAIM = Pattern.compile(OPEN + "\\s*#([^\\[\\]]*)(\\]?)");
    private static final Pattern FOOTNOTE = Pattern.compile(OPEN + "\\^([^\\[\\]]*)|\\^" + OPEN);
    private static final Pattern CITATION_WITH_WORDS = Pattern.compile(OPEN + "([^\\[\\]@]*(?:\\s|-))@([^\\s,;|@\\[\\]]+)([^\\[\\]]*)\\]");
    private static final Pattern HALF_TERM = Pattern.compile("(?<![\\\\\\[])\\[([^\\s|\\[\\]]+)(\\|[^\\[\\]]*)?\\]\\]");
    private static final Pattern LONE_ID = Pattern.compile("(?<![\\\\\\]])\\[([a-z0-9]+(?:-[a-z0-9]+)+)\\](?![\\[(:\\]])");
    private static final Pattern BARE = Pattern.compile("(?<![\\w@#\\[/.\\\\&-])([({]?)([@#])([a-z0-9]+(?:-[a-z0-9]+)*)([)}]?)(?![\\w-])");
    private static final Pattern ID = Pattern.compile("\\s*([^\\s,;|:()]+)[\\s,;|:]*(.*?)\\s*", Pattern.DOTALL);

    private final Set<String> sources;
    private final Set<String> terms;
    private final Set<String> claims;
    private final List<Form> found = new ArrayList<>();

    ReferenceForms(Inventory inventory) {
        this.sources = inventory.sources();
        this.terms = inventory.ids(EntryType.TERM);
        this.claims = inventory.ids(EntryType.CLAIM);
    }

    /**
     * A stretch that was meant as a reference.
     *
     * @param start in the words, from 0
     * @param end   behind its last character
     * @param right the right form, or null if it cannot be told
     * @param safe  true if nothing else can have been meant
     */
    record Form(int start, int end, String right, boolean safe) {}

    /** What is malformed in these words, each stretch once. */
    List<Form> in(String words) {
        found.clear();
        if (words.indexOf('[') >= 0) {
            TERM.matcher(words).results().forEach(m -> terms(words, m.start(), m.group(1), m.group(2)));
            CITATION.matcher(words).results().forEach(m -> references(words, m.start(), m.end(1), m.group(1), !m.group(2).isEmpty(), '@', sources));
            CLAIM.matcher(words).results().forEach(m -> references(words, m.start(), m.end(1), m.group(1), !m.group(2).isEmpty(), '#', claims));
            FOOTNOTE.matcher(words).results().forEach(m -> footnote(words, m.start(), m.group(1)));
            Matcher withWords = CITATION_WITH_WORDS.matcher(words);
            while (withWords.find()) {
                if (Suggestions.nearest(withWords.group(2), sources) != null) {
                    add(words, withWords.start(), withWords.end(), citation(withWords.group(2) + withWords.group(3)), false);
                }
            }
            halfTerms(words);
            LONE_ID.matcher(words).results().forEach(m -> loneId(words, m.start(), m.end(), m.group(1)));
        }
        BARE.matcher(words).results()
                .filter(m -> m.group(2).equals("@") ? sources.contains(m.group(3)) : claims.contains(m.group(3)) && m.group(3).contains("-"))
                .forEach(m -> add(words, m.start(), m.end(), "[" + m.group(2) + m.group(3) + "]", false));
        return List.copyOf(found);
    }

    private void add(String words, int start, int end, String right, boolean safe) {
        // What is right already was only taken for a label by the bracket before it, see WellFormedReferences.
        if (!words.substring(start, end).equals(right) && found.stream().noneMatch(form -> start < form.end && form.start < end)) {
            found.add(new Form(start, end, right, safe && right != null));
        }
    }

    /** Citations and claims: one or several in a bracket, closed or not. */
    private void references(String words, int start, int contentEnd, String content, boolean closed, char sign, Set<String> ids) {
        Matcher first = ID.matcher(content);
        if (!first.matches()) {
            add(words, start, closed ? contentEnd + 1 : start + 2, null, false);
        } else if (closed) {
            List<String> items = Arrays.stream(content.split("[\\s,;]*" + sign)).filter(item -> !item.isBlank()).toList();
            String right = items.stream().map(item -> sign == '@' ? citation(item) : claim(item)).collect(Collectors.joining(" "));
            boolean known = items.stream().map(ID::matcher).allMatch(item -> item.matches() && ids.contains(item.group(1))
                    && (sign == '@' || item.group(2).isEmpty()));
            add(words, start, contentEnd + 1, right, known);
        } else {
            // Only the id is surely part of it: the words that follow are those of the sentence.
            int end = start + words.substring(start).indexOf(sign) + 1 + first.end(1);
            boolean comma = words.startsWith(",", end);
            boolean wrongBracket = end < words.length() && ")}".indexOf(words.charAt(end)) >= 0;
            String id = word(first.group(1));
            end -= first.group(1).length() - id.length();
            add(words, start, wrongBracket ? end + 1 : end, "[" + sign + id + "]", ids.contains(id) && !comma);
        }
    }

    private static String citation(String item) {
        Matcher id = ID.matcher(item);
        return !id.matches() ? "" : id.group(2).isEmpty() ? "[@" + id.group(1) + "]" : "[@" + id.group(1) + ", " + id.group(2) + "]";
    }

    private static String claim(String item) {
        Matcher id = ID.matcher(item);
        return id.matches() ? "[#" + id.group(1) + "]" : "";
    }

    /** {@code [^label} that is not closed, or the {@code ^[} of other Markdowns. */
    private void footnote(String words, int start, String content) {
        String label = content == null ? "" : word(content);
        add(words, start, start + 2 + label.length(), label.isEmpty() ? null : "[^" + label + "]", false);
    }

    /** {@code [[…]]} with something wrong in it, {@code [[…]} or {@code [[id} that is not closed at all. */
    private void terms(String words, int start, String content, String end) {
        int length = "[[".length() + content.length() + end.length();
        if (!end.isEmpty()) {
            add(words, start, start + length, term(content), end.equals("]]") && isTerm(content));
            return;
        }
        // Only the id is surely part of it: the words that follow are those of the sentence.
        String id = word(content.split("\\|", 2)[0]);
        boolean barred = content.startsWith("|", id.length());
        add(words, start, start + "[[".length() + id.length(), id.isEmpty() || barred ? null : "[[" + id + "]]",
                terms.contains(id) && !barred);
    }

    /** The first word, without the stop of the sentence. */
    private static String word(String text) {
        return text.split("[\\s,;:]", 2)[0].replaceFirst("[.…!?)]+$", "");
    }

    /** True if the id before the bar is one, apart from space around it. */
    private boolean isTerm(String content) {
        return terms.contains(content.split("\\\\?\\|", 2)[0].strip()) && content.indexOf('|') == content.lastIndexOf('|');
    }

    /** The right form of what stands between double brackets. */
    private String term(String content) {
        String[] parts = content.split("\\\\?\\|", 2);
        String id = parts[0].strip();
        String shown = parts.length == 1 ? "" : parts[1].replace("|", "").strip();
        if (id.isEmpty()) {
            return null;
        } else if (terms.contains(shown) && !terms.contains(id)) {
            return "[[" + shown + "|" + id + "]]";
        } else if (id.matches(".*\\s.*")) {
            String nearest = Suggestions.nearest(id, terms);
            return nearest == null ? null : "[[" + nearest + "|" + (shown.isEmpty() ? id : shown) + "]]";
        }
        return shown.isEmpty() ? "[[" + id + "]]" : "[[" + id + "|" + shown + "]]";
    }

    /** {@code [id]]} and {@code [id|words]]}, unless the first bracket closes one that was opened before. */
    private void halfTerms(String words) {
        Matcher half = HALF_TERM.matcher(words);
        while (half.find()) {
            String before = words.substring(0, half.start());
            boolean inBracket = before.chars().filter(c -> c == '[').count() > before.chars().filter(c -> c == ']').count();
            if (!inBracket && (half.group(2) != null || Suggestions.nearest(half.group(1), terms) != null)) {
                add(words, half.start(), half.end(), "[" + half.group(), terms.contains(half.group(1)));
            }
        }
    }

    /** {@code [gazette-1912]}: the sign is missing. */
    private void loneId(String words, int start, int end, String id) {
        List<String> forms = new ArrayList<>();
        if (sources.contains(id)) {
            forms.add("[@" + id + "]");
        }
        if (claims.contains(id)) {
            forms.add("[#" + id + "]");
        }
        if (terms.contains(id)) {
            forms.add("[[" + id + "]]");
        }
        if (!forms.isEmpty()) {
            add(words, start, end, forms.get(0), forms.size() == 1);
        }
    }
}
