package sourcier.check.evidence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcier.check.Numbers;
import sourcier.check.Rule;
import sourcier.check.Vocabulary;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Claim;
import sourcier.model.Figure;
import sourcier.model.Hedge;
import sourcier.model.Inventory;
import sourcier.model.Quantity;
import sourcier.model.Site;
import sourcier.model.TextBlock;

/**
 * The figure of a claim stands in its words, bound by bound: a mistyped digit shows because title, summary and text do not
 * bear it. And it does not hold for a day after the claim was made, unless the claim looks ahead.
 */
public final class FiguresInWords implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Numbers numbers = new Numbers(Vocabulary.of(site.reference().language().tag()));
        for (Claim claim : site.reference().claims()) {
            if (claim.figure() != null && claim.figure().quantity() != null) {
                checkWords(claim, claim.figure().quantity(), numbers, diagnostics);
                checkDate(claim, claim.figure(), diagnostics);
            }
        }
    }

    private static void checkWords(Claim claim, Quantity quantity, Numbers numbers, Diagnostics diagnostics) {
        Map<String, BigDecimal> bounds = quantity.isSingle() ? Map.of("value", quantity.min())
                : Stream.of("min", "max").filter(bound -> of(quantity, bound) != null)
                        .collect(Collectors.toMap(bound -> bound, bound -> of(quantity, bound)));
        Set<BigDecimal> said = said(claim, numbers);
        bounds.forEach((bound, number) -> {
            if (!said.contains(number.stripTrailingZeros())) {
                diagnostics.report(Code.EVD_008, claim.at("figure/" + bound), "not-in-words", number.toPlainString());
            }
        });
    }

    private static BigDecimal of(Quantity quantity, String bound) {
        return bound.equals("min") ? quantity.min() : quantity.max();
    }

    private static Set<BigDecimal> said(Claim claim, Numbers numbers) {
        Stream<String> blocks = claim.body().outline().blocks().stream().map(TextBlock::text);
        return Stream.concat(Stream.of(claim.title(), claim.summary()), blocks)
                .flatMap(text -> numbers.in(text).stream())
                .filter(found -> found.value() != null)
                .map(found -> found.value().stripTrailingZeros())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void checkDate(Claim claim, Figure figure, Diagnostics diagnostics) {
        if (figure.asOf() != null && claim.hedge() != Hedge.SPECULATION && claim.said().surelyBefore(figure.asOf())) {
            diagnostics.report(Code.EVD_008, claim.at("figure/as_of"), "ahead", figure.asOf().text(), claim.said().text());
        }
    }
}
