package sourcier.check.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.TextBlock;
import sourcier.source.Span;

/** An address is written so that a browser can follow it, and within a text so that it becomes a link. */
public final class WellFormedAddresses implements Rule {
    /** How an address begins, for what stands in brackets and may as well be words. */
    private static final String BEGINNING = "(?:(?i:https?:|mailto:|www\\.)|\\.{0,2}/|#|[\\w./%-]*\\.(?i:md|html?|pdf|png|jpe?g|svg)\\b)";
    private static final Pattern UNCLOSED = Pattern.compile("\\](?<!\\\\\\])\\((" + BEGINNING + "(?:[^()]++|\\([^()]*+\\))*+)(\\)?)");
    private static final Pattern GAP = Pattern.compile("\\](?<!\\\\\\]) +\\((" + BEGINNING + "[^()\\s]*)\\)");
    private static final Pattern SWAPPED = Pattern.compile("\\)(?<!\\\\\\))\\[(" + BEGINNING + "[^\\[\\]\\s]*)\\]");
    private static final Pattern BARE = Pattern.compile("(?i)(?<![\\w/(\\[.])(?:https?://|www\\.[\\w-]+\\.)[^\\s<>]*[^\\s<>.,;:!?)»\"”’]");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            for (Outline.Link link : body.outline().links()) {
                if (LinkAddress.of(body, link.target().id(), site.config()).kind() == LinkAddress.Kind.ELSEWHERE) {
                    judge(link.target().id(), link.target().span(), diagnostics);
                }
            }
            body.outline().blocks().forEach(block -> words(block, diagnostics));
        }
        for (Source source : site.sources().values()) {
            if (source.url() != null) {
                judge(source.url(), source.at("url"), diagnostics);
            }
            if (source.archive() != null) {
                judge(source.archive().url(), source.at("archive/url"), diagnostics);
            }
        }
    }

    private static void judge(String address, Span span, Diagnostics diagnostics) {
        String fault = AddressForm.fault(address);
        if (fault != null) {
            diagnostics.report(Diagnostic.of(Code.LNK_008, span, fault, address).suggest(AddressForm.meant(address, fault)));
        }
    }

    /** What was meant as a link and is none. */
    private static void words(TextBlock block, Diagnostics diagnostics) {
        String text = block.text();
        if (text.indexOf(']') >= 0) {
            report(UNCLOSED.matcher(text), block, null, diagnostics);
            report(GAP.matcher(text), block, "case.gap", diagnostics);
            report(SWAPPED.matcher(text), block, "case.swapped", diagnostics);
        }
        for (TextBlock.Run run : block.runs()) {
            Matcher bare = BARE.matcher(run.link() || !mayHoldAddress(run.text()) ? "" : run.text());
            while (bare.find()) {
                diagnostics.report(Code.LNK_008, block.span().file().span(run.offset() + bare.start(), bare.group().length()),
                        "case.bare", bare.group());
            }
        }
    }

    private static boolean mayHoldAddress(String text) {
        return text.contains("//") || text.toLowerCase(Locale.ROOT).contains("www.");
    }

    private static void report(Matcher found, TextBlock block, String fault, Diagnostics diagnostics) {
        while (found.find()) {
            boolean unclosed = fault == null && found.group(2).isEmpty();
            // What follows an address that is not closed belongs to the sentence.
            String address = unclosed ? found.group(1).split("\\s", 2)[0] : found.group(1).strip();
            String why = fault != null ? fault : unclosed ? "case.unclosed" : "case.space";
            diagnostics.report(Code.LNK_008, block.span(found.start(1), address.length()), why, address);
        }
    }
}
