package sourcier.check.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcier.diagnostic.Suggestions;
import sourcier.model.EntryType;
import sourcier.model.Inventory;
import sourcier.source.CharacterScan;

/**
 * Finds in the plain words of a text what was meant as {@code [@source]}, {@code [[term]]}, {@code [#claim]},
 * {@code [^footnote]} or {@code [words]{lang=ko}} and was not read as one. Well-formed references are no words, so they are not met here.
 */
final class ReferenceForms {
    private static final String OPEN = "(?<!\\\\)\\[";
    private static final String HYPHENED = "[a-z0-9]+(?:-[a-z0-9]+)";
    private static final Pattern TERM = Pattern.compile(OPEN + "\\[([^\\[\\]]*)(\\]{0,2})");
    private static final Pattern SIGNED = Pattern.compile(OPEN + "\\s*([@#])([^\\[\\]]*)(\\]?)");
    private static final Pattern FOOTNOTE = Pattern.compile(OPEN + "\\^([^\\[\\]]*)|\\^" + OPEN);
    private static final Pattern WITH_WORDS =
            Pattern.compile(OPEN + "([^\\[\\]@]*(?:\\s|-))@([^\\s,;|@\\[\\]]+)([^\\[\\]]*)\\]");
    private static final Pattern HALF_TERM = Pattern.compile("(?<![\\\\\\[])\\[([^\\s|\\[\\]]+)(\\|[^\\[\\]]*)?\\]\\]");
    private static final Pattern LONE_ID = Pattern.compile("(?<![\\\\\\]])\\[(" + HYPHENED + "+)\\](?![\\[(:\\]])");
    private static final Pattern BRACED = Pattern.compile(OPEN + "([^\\[\\]]+)\\](?:\\s(?=\\{\\s*lang))?\\{([^{}]*)(?:\\}|$)");
    private static final Pattern TAG = Pattern.compile("(?:.*[\\s=:.\"'’]|)([a-z]{2}(?:-[A-Za-z0-9]{2,8})?)[\\s\"'’]*");
    private static final Pattern BARE =
            Pattern.compile("(?<![\\w@#\\[/.\\\\&-])([({]?)([@#])(" + HYPHENED + "*)([)}]?)(?![\\w-])");
    private static final Pattern ID = Pattern.compile("\\s*([^\\s,;|:()]+)[\\s,;|:]*(.*?)\\s*", Pattern.DOTALL);

    private final Set<String> sources;
    private final Set<String> terms;
    private final Set<String> claims;

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

    /** What is malformed in these words, each stretch once, in order. */
    List<Form> in(String words) {
        Scan scan = new Scan(words);
        if (words.indexOf('[') >= 0) {
            TERM.matcher(words).results().forEach(m -> scan.terms(m.start(), m.group(1), m.group(2)));
            Matcher signed = SIGNED.matcher(words);
            while (signed.find()) {
                scan.signed(signed);
            }
            FOOTNOTE.matcher(words).results().forEach(m -> scan.footnote(m.start(), m.group(1)));
            WITH_WORDS.matcher(words).results().filter(m -> Suggestions.nearest(m.group(2), sources) != null)
                    .forEach(m -> scan.add(m.start(), m.end(), citation(m.group(2) + m.group(3)), false));
            scan.halfTerms();
            BRACED.matcher(words).results().forEach(m -> scan.add(m.start(), m.end(), foreign(m.group(1), m.group(2)), false));
            LONE_ID.matcher(words).results().forEach(m -> scan.loneId(m.start(), m.end(), m.group(1)));
        }
        if (CharacterScan.has(words, c -> c == '@' || c == '#')) {
            BARE.matcher(words).results().filter(m -> isKnown(m.group(2), m.group(3)))
                    .forEach(m -> scan.add(m.start(), m.end(), "[" + m.group(2) + m.group(3) + "]", false));
        }
        return List.copyOf(scan.found.values());
    }

    /** A claim without its brackets is only told from a word with a number sign by a hyphen. */
    private boolean isKnown(String sign, String id) {
        return sign.equals("@") ? sources.contains(id) : id.contains("-") && claims.contains(id);
    }

    private static String citation(String item) {
        Matcher id = ID.matcher(item);
        if (!id.matches()) {
            return "";
        }
        return "[@" + id.group(1) + (id.group(2).isEmpty() ? "" : ", " + id.group(2)) + "]";
    }

    private static String claim(String item) {
        Matcher id = ID.matcher(item);
        return id.matches() ? "[#" + id.group(1) + "]" : "";
    }

    /** The right form of words in another language; null if none is named. */
    private static String foreign(String words, String braced) {
        Matcher tag = TAG.matcher(braced);
        return tag.matches() ? "[" + words + "]{lang=" + tag.group(1) + "}" : null;
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

    /** The first word, without the stop of the sentence. */
    private static String word(String text) {
        return text.split("[\\s,;:]", 2)[0].replaceFirst("[.…!?)]+$", "");
    }

    /** One search through the words of one block. */
    private final class Scan {
        private final String words;
        private final NavigableMap<Integer, Form> found = new TreeMap<>();

        Scan(String words) {
            this.words = words;
        }

        /** Notes a stretch that shares no character with one noted before. */
        void add(int start, int end, String right, boolean safe) {
            Map.Entry<Integer, Form> before = found.lowerEntry(end);
            boolean free = before == null || before.getValue().end <= start;
            // What is right already was only taken for a label by the bracket before it, see WellFormedReferences.
            if (free && !words.substring(start, end).equals(right)) {
                found.put(start, new Form(start, end, right, safe && right != null));
            }
        }

        /** Citations and claims: one or several in a bracket, closed or not. */
        void signed(Matcher bracket) {
            char sign = bracket.group(1).charAt(0);
            Matcher first = ID.matcher(bracket.group(2));
            if (!first.matches()) {
                add(bracket.start(), bracket.group(3).isEmpty() ? bracket.end(1) : bracket.end(), null, false);
            } else if (bracket.group(3).isEmpty()) {
                open(bracket.start(), bracket.end(1), sign, first);
            } else {
                List<String> items = Arrays.stream(bracket.group(2).split("[\\s,;]*" + sign))
                        .filter(item -> !item.isBlank()).toList();
                String right = items.stream().map(item -> sign == '@' ? citation(item) : claim(item))
                        .collect(Collectors.joining(" "));
                add(bracket.start(), bracket.end(), right, items.stream().allMatch(item -> isSure(sign, item)));
            }
        }

        /** True if the id is one and, for a claim, no words would be lost. */
        private boolean isSure(char sign, String item) {
            Matcher id = ID.matcher(item);
            return id.matches() && (sign == '@' ? sources : claims).contains(id.group(1))
                    && (sign == '@' || id.group(2).isEmpty());
        }

        /** A bracket that is not closed: only the id is surely part of it, the words that follow are those of the sentence. */
        private void open(int start, int signEnd, char sign, Matcher content) {
            String id = word(content.group(1));
            int end = signEnd + content.start(1) + id.length();
            boolean wrongBracket = end < words.length() && ")}".indexOf(words.charAt(end)) >= 0;
            // After a comma the place in the source may follow.
            boolean sure = (sign == '@' ? sources : claims).contains(id) && !words.startsWith(",", end);
            add(start, wrongBracket ? end + 1 : end, "[" + sign + id + "]", sure);
        }

        /** {@code [^label} that is not closed, or the {@code ^[} of other Markdowns. */
        void footnote(int start, String content) {
            String label = content == null ? "" : word(content);
            add(start, start + 2 + label.length(), label.isEmpty() ? null : "[^" + label + "]", false);
        }

        /** {@code [[…]]} with something wrong in it, {@code [[…]} or {@code [[id} that is not closed at all. */
        void terms(int start, String content, String end) {
            int opened = start + "[[".length();
            if (!end.isEmpty()) {
                boolean oneBar = content.indexOf('|') == content.lastIndexOf('|');
                boolean sure = end.equals("]]") && oneBar && terms.contains(content.split("\\\\?\\|", 2)[0].strip());
                add(start, opened + content.length() + end.length(), term(content), sure);
                return;
            }
            String id = word(content.split("\\|", 2)[0]);
            boolean barred = content.startsWith("|", id.length());
            String right = id.isEmpty() || barred ? null : "[[" + id + "]]";
            add(start, opened + id.length(), right, terms.contains(id) && !barred);
        }

        /** {@code [id]]} and {@code [id|words]]}, unless the first bracket closes one that was opened before. */
        void halfTerms() {
            Matcher half = HALF_TERM.matcher(words);
            int open = 0;
            int read = 0;
            while (half.find()) {
                for (; read < half.start(); read++) {
                    open += words.charAt(read) == '[' ? 1 : words.charAt(read) == ']' ? -1 : 0;
                }
                if (open <= 0 && (half.group(2) != null || Suggestions.nearest(half.group(1), terms) != null)) {
                    add(half.start(), half.end(), "[" + half.group(), terms.contains(half.group(1)));
                }
            }
        }

        /** {@code [gazette-1912]}: the sign is missing. */
        void loneId(int start, int end, String id) {
            String right = sources.contains(id) ? "[@" + id + "]" : claims.contains(id) ? "[#" + id + "]"
                    : terms.contains(id) ? "[[" + id + "]]" : null;
            if (right != null) {
                boolean other = sources.contains(id) ? claims.contains(id) || terms.contains(id)
                        : claims.contains(id) && terms.contains(id);
                add(start, end, right, !other);
            }
        }
    }
}
