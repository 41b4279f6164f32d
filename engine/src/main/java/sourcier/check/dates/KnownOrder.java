package sourcier.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcier.check.Rule;
import sourcier.check.Vocabulary;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Event;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.model.edtf.Edtf;

/**
 * A sentence that puts two events in an order ("after", "the day before") speaks of events whose dates allow that: their
 * stretches of time do not overlap. The events are those it links to; in an event with one link, that one and itself.
 */
public final class KnownOrder implements Rule {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…](?=\\s|$)|$");
    /** Fits no text: for a language that has no words of order. */
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern EVENT = Pattern.compile("(?:.*/)?events/(?:.*/)?([^/#]+)\\.md(#.*)?|([^/#:]+)\\.md(#.*)?");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Map<String, Pattern> words = new HashMap<>();
        Map<String, Event> events = site.reference().events().stream().collect(Collectors.toMap(Event::id, Function.identity()));
        for (Edition edition : site.editions()) {
            edition.entries().forEach(entry -> check(entry, events, words, diagnostics));
        }
    }

    private static void check(Entry entry, Map<String, Event> events, Map<String, Pattern> words, Diagnostics diagnostics) {
        Body body = entry.body();
        for (TextBlock block : body.outline().blocks()) {
            if (block.runs().stream().noneMatch(TextBlock.Run::link)) {
                continue;
            }
            Pattern order = words.computeIfAbsent(body.file().path().split("/")[1], KnownOrder::words);
            int start = 0;
            for (Matcher end = END_OF_SENTENCE.matcher(block.text()); end.find(); start = end.end()) {
                List<Event> linked = linked(body, block, start, end.end(), events);
                if (entry instanceof Event own && linked.size() == 1) {
                    linked.add(0, own);
                }
                Matcher word = order.matcher(block.text()).region(start, end.end());
                if (linked.size() > 1 && word.find() && overlap(linked.get(0).date(), linked.get(1).date())) {
                    diagnostics.report(Code.DAT_005, block.span(word.start(), word.group().length()), word.group(),
                            linked.get(0).date().text(), linked.get(1).date().text());
                }
            }
        }
    }

    /** The events that a stretch of a block links to, in order. */
    private static List<Event> linked(Body body, TextBlock block, int start, int end, Map<String, Event> events) {
        List<Event> linked = new ArrayList<>();
        int at = 0;
        for (TextBlock.Run run : block.runs()) {
            if (run.link() && at >= start && at < end) {
                body.outline().links().stream().filter(link -> covers(body, link, run.offset()))
                        .map(link -> event(link, events)).filter(event -> event != null && !linked.contains(event))
                        .forEach(linked::add);
            }
            at += run.text().length();
        }
        return linked;
    }

    private static boolean covers(Body body, Outline.Link link, int offset) {
        int start = body.file().offset(link.span());
        return start <= offset && offset < start + link.span().length();
    }

    private static Event event(Outline.Link link, Map<String, Event> events) {
        Matcher path = EVENT.matcher(link.target().id());
        return path.matches() ? events.get(path.group(1) == null ? path.group(3) : path.group(1)) : null;
    }

    private static boolean overlap(Edtf one, Edtf other) {
        return !isBefore(one, other) && !isBefore(other, one);
    }

    private static boolean isBefore(Edtf one, Edtf other) {
        LocalDate end = one.latest().orElse(LocalDate.MAX);
        return end.isBefore(other.earliest().orElse(LocalDate.MIN));
    }

    /** Any of the words that put things in an order. */
    private static Pattern words(String tag) {
        String words = Vocabulary.of(tag).words("order.words").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return words.isEmpty() ? NOTHING
                : Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
