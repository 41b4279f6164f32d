package sourcier.check;

import java.util.List;
import java.util.stream.Stream;
import sourcier.check.content.ArticleSections;
import sourcier.check.content.AssetTargets;
import sourcier.check.content.ChangeHeadings;
import sourcier.check.content.ChangeOrder;
import sourcier.check.content.ClosedMarks;
import sourcier.check.content.DefinedLabels;
import sourcier.check.content.Footnotes;
import sourcier.check.content.HeadingLevels;
import sourcier.check.content.HomeSections;
import sourcier.check.content.ImageAlternatives;
import sourcier.check.content.LastChange;
import sourcier.check.content.LinkAnchors;
import sourcier.check.content.LinkTargets;
import sourcier.check.content.LinkWords;
import sourcier.check.content.ListPages;
import sourcier.check.content.NestingDepth;
import sourcier.check.content.NoRawHtml;
import sourcier.check.content.OwnImages;
import sourcier.check.content.PassageHeadings;
import sourcier.check.content.RaggedTables;
import sourcier.check.content.ReferenceTargets;
import sourcier.check.content.RelativeLinks;
import sourcier.check.content.SecureAddresses;
import sourcier.check.content.TimelinePeriods;
import sourcier.check.content.UniqueSlugs;
import sourcier.check.content.UsedImages;
import sourcier.check.content.WellFormedAddresses;
import sourcier.check.content.WellFormedReferences;
import sourcier.check.dates.AnswerAfterQuestion;
import sourcier.check.dates.CopyAfterOrigin;
import sourcier.check.dates.EventBeforeItsSources;
import sourcier.check.dates.KnownOrder;
import sourcier.check.dates.NothingAfterLastChange;
import sourcier.check.evidence.AnswersWithGround;
import sourcier.check.evidence.CitedStatements;
import sourcier.check.evidence.ConfirmedByTwoOrigins;
import sourcier.check.evidence.DeclaredContradictions;
import sourcier.check.evidence.FiguresInWords;
import sourcier.check.evidence.NoCircularOrigins;
import sourcier.check.evidence.NoConfirmedUnnamedSpeaker;
import sourcier.check.evidence.NoIdleSources;
import sourcier.check.evidence.NoRepeatedReferences;
import sourcier.check.evidence.OneSourcePerAddress;
import sourcier.check.evidence.NotedChanges;
import sourcier.check.evidence.OvertakenBySomething;
import sourcier.check.evidence.QuestionLife;
import sourcier.check.evidence.ReviewedInTime;
import sourcier.check.evidence.StandingFitsEvidence;
import sourcier.check.evidence.SupersededByLater;
import sourcier.check.form.ByteOrderMark;
import sourcier.check.form.ComposedLetters;
import sourcier.check.form.InvisibleCharacters;
import sourcier.check.form.LanguageFolders;
import sourcier.check.form.LineEnds;
import sourcier.check.form.LineLength;
import sourcier.check.form.StrayFiles;
import sourcier.check.form.Tabs;
import sourcier.check.form.TrailingSpaces;
import sourcier.check.form.TypographicSpaces;
import sourcier.check.translation.InterfaceWords;
import sourcier.check.translation.LanguageOfWords;
import sourcier.check.translation.PinnedTranslations;
import sourcier.check.translation.RegisterWords;
import sourcier.check.translation.SameUnits;
import sourcier.check.translation.SameValues;
import sourcier.check.translation.TranslationFiles;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;

/** Runs every rule over a site. */
public final class Checker {
    /** What is asked of any text, also where the languages could not be read. */
    private static final List<Rule> FORM = List.of(
            new ByteOrderMark(),
            new LineEnds(),
            new Tabs(),
            new TrailingSpaces(),
            new LineLength(),
            new StrayFiles(),
            new LanguageFolders(),
            new InvisibleCharacters(),
            new TypographicSpaces(),
            new ComposedLetters());
    private static final List<Rule> RULES = List.of(
            new ReferenceTargets(),
            new LinkTargets(),
            new NoRawHtml(),
            new LinkAnchors(),
            new Footnotes(),
            new AssetTargets(),
            new UsedImages(),
            new RelativeLinks(),
            new WellFormedAddresses(),
            new SecureAddresses(),
            new DefinedLabels(),
            new OwnImages(),
            new ImageAlternatives(),
            new LinkWords(),
            new HeadingLevels(),
            new RaggedTables(),
            new WellFormedReferences(),
            new NestingDepth(),
            new ClosedMarks(),
            new HomeSections(),
            new ArticleSections(),
            new ChangeHeadings(),
            new ChangeOrder(),
            new LastChange(),
            new ListPages(),
            new PassageHeadings(),
            new TimelinePeriods(),
            new EventBeforeItsSources(),
            new CopyAfterOrigin(),
            new AnswerAfterQuestion(),
            new NothingAfterLastChange(),
            new KnownOrder(),
            new UniqueSlugs(),
            new CitedStatements(),
            new DeclaredContradictions(),
            new AnswersWithGround(),
            new FiguresInWords(),
            new ReviewedInTime(),
            new SupersededByLater(),
            new StandingFitsEvidence(),
            new NoRepeatedReferences(),
            new OneSourcePerAddress(),
            new NoIdleSources(),
            new ConfirmedByTwoOrigins(),
            new NoConfirmedUnnamedSpeaker(),
            new OvertakenBySomething(),
            new TranslationFiles(),
            new PinnedTranslations(),
            new SameUnits(),
            new SameValues(),
            new RegisterWords(),
            new LanguageOfWords(),
            new InterfaceWords(),
            new NoCircularOrigins(),
            new QuestionLife(),
            new NotedChanges());

    private Checker() {}

    /** Every rule there is. */
    static Stream<Rule> rules() {
        return Stream.concat(FORM.stream(), RULES.stream());
    }

    /**
     * Reports everything that is wrong with what could be read: nothing if no language could, which the reader has reported. All
     * cores are used.
     */
    public static void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        ask(FORM.parallelStream(), site, inventory, diagnostics);
        if (!site.editions().isEmpty()) {
            ask(RULES.parallelStream(), site, inventory, diagnostics);
        }
    }

    /**
     * The same, but asks one rule at a time, which leaves the other cores to what is more urgent, and gives way before each.
     *
     * @param giveWay returns when nothing more urgent is to be done
     */
    public static void check(Site site, Inventory inventory, Diagnostics diagnostics, Runnable giveWay) {
        ask(FORM.stream().peek(rule -> giveWay.run()), site, inventory, diagnostics);
        if (!site.editions().isEmpty()) {
            ask(RULES.stream().peek(rule -> giveWay.run()), site, inventory, diagnostics);
        }
    }

    /** A rule may look at what was found before all of them, and knows nothing of the others. */
    private static void ask(Stream<Rule> rules, Site site, Inventory inventory, Diagnostics diagnostics) {
        List<Diagnostic> before = diagnostics.sorted();
        rules.map(rule -> {
            Diagnostics found = new Diagnostics();
            before.forEach(found::report);
            rule.check(site, inventory, found);
            return found.sorted();
        }).toList().forEach(found -> found.forEach(diagnostics::report));
    }
}
