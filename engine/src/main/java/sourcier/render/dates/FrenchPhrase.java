package sourcier.render.dates;

import sourcier.model.edtf.Qualifier;

/**
 * One date in French in all the forms that a text needs, with contraction and elision done.
 *
 * @param label alone: "23 décembre 2024"
 * @param at as an adverb: "le 23 décembre 2024", "en avril 2024"
 * @param definite after "vers", "depuis", "entre", "et": "le 23 décembre 2024", "avril 2024"
 * @param from after "à partir" or as a start: "du 23 décembre 2024", "d’avril 2024"
 * @param to as an end: "au 23 décembre 2024", "à avril 2024"
 * @param until "jusqu’au 23 décembre 2024", "jusqu’en avril 2024"
 */
record FrenchPhrase(String label, String at, String definite, String from, String to, String until) {

    /** A masculine noun that takes the article: a day, "printemps 2024", "XXIe siècle". */
    static FrenchPhrase masculine(String noun, String preposition) {
        return new FrenchPhrase(
                noun, preposition + noun, "le " + noun, "du " + noun, "au " + noun, "jusqu’au " + noun);
    }

    /** A masculine noun in a vowel that takes the article: "été 2024". */
    static FrenchPhrase elided(String noun) {
        return new FrenchPhrase(
                noun, "à l’" + noun, "l’" + noun, "de l’" + noun, "à l’" + noun, "jusqu’à l’" + noun);
    }

    /** A plural noun that takes the article: "années 2020". */
    static FrenchPhrase plural(String noun) {
        return new FrenchPhrase(
                noun, "dans les " + noun, "les " + noun, "des " + noun, "aux " + noun, "jusqu’aux " + noun);
    }

    /** A name without article: a month or a year, "avril 2024", "2024". */
    static FrenchPhrase bare(String name) {
        return new FrenchPhrase(name, "en " + name, name, of(name), "à " + name, "jusqu’en " + name);
    }

    /** A phrase that brings its own article: "un jour de mai 2024", "une date inconnue". */
    static FrenchPhrase indefinite(String phrase) {
        return new FrenchPhrase(phrase, phrase, phrase, "d’" + phrase, "à " + phrase, "jusqu’à " + phrase);
    }

    /** "de" before a name, elided before a vowel: "d’avril", "de mai". */
    static String of(String name) {
        return (name.matches("[aeiouéàAEIOU].*") ? "d’" : "de ") + name;
    }

    /** The same date with another label and adverb. */
    FrenchPhrase saying(String newLabel, String newAt) {
        return new FrenchPhrase(newLabel, newAt, definite, from, to, until);
    }

    /** The same words with an ending on every form. */
    FrenchPhrase with(String ending) {
        return new FrenchPhrase(
                Notes.add(label, ending), Notes.add(at, ending), Notes.add(definite, ending),
                Notes.add(from, ending), Notes.add(to, ending), Notes.add(until, ending));
    }

    /** The whole date in doubt, as an end of an interval or a member of a set: "octobre 2024 environ". */
    FrenchPhrase doubted(Qualifier qualifier) {
        return with(qualifier.isApproximate() ? " environ" : "")
                .with(qualifier.isUncertain() ? " (date incertaine)" : "");
    }

    /**
     * The whole date in doubt, standing by itself: adverbs for the label and in sentences, else as {@link #doubted}.
     */
    FrenchPhrase qualified(Qualifier qualifier) {
        boolean near = qualifier.isApproximate();
        String newLabel = near ? "vers " + definite : label;
        String newAt = near ? "vers " + definite : at;
        return doubted(qualifier).saying(
                Notes.add(newLabel, qualifier.isUncertain() ? " (date incertaine)" : ""),
                (qualifier.isUncertain() ? "peut-être " : "") + newAt);
    }
}
