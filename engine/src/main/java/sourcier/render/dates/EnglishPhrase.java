package sourcier.render.dates;

import sourcier.model.edtf.Qualifier;

/**
 * One date in English in the forms that a text needs.
 *
 * @param label alone: "23 December 2024", "2020s"
 * @param at as an adverb: "on 23 December 2024", "in the 2020s"
 * @param plain after "from", "to", "since", "until", "around": "23 December 2024", "the 2020s"
 */
record EnglishPhrase(String label, String at, String plain) {

    /** Words that are the same alone and after a preposition, with the preposition of the adverb: "on", "in". */
    static EnglishPhrase of(String preposition, String words) {
        return new EnglishPhrase(words, preposition + " " + words, words);
    }

    /** A noun that takes the article anywhere but alone: "the 2020s". */
    static EnglishPhrase withArticle(String preposition, String noun) {
        return new EnglishPhrase(noun, preposition + " the " + noun, "the " + noun);
    }

    /** "between 20 and 29 May 2024": its own adverb, and "a date between ..." after a preposition. */
    static EnglishPhrase between(String words) {
        return new EnglishPhrase(words, words, "a date " + words);
    }

    /** The same words with an ending on every form. */
    EnglishPhrase with(String ending) {
        return new EnglishPhrase(Notes.add(label, ending), Notes.add(at, ending), Notes.add(plain, ending));
    }

    /** The whole date in doubt, as an end of an interval or a member of a set: "about October 2024". */
    EnglishPhrase doubted(Qualifier qualifier) {
        EnglishPhrase near = qualifier.isApproximate()
                ? new EnglishPhrase("about " + plain, "around " + plain, "about " + plain)
                : this;
        return near.with(qualifier.isUncertain() ? " (date uncertain)" : "");
    }

    /** The whole date in doubt, standing by itself: "around" and "perhaps", else as {@link #doubted}. */
    EnglishPhrase qualified(Qualifier qualifier) {
        boolean near = qualifier.isApproximate();
        boolean doubtful = qualifier.isUncertain();
        return new EnglishPhrase(
                Notes.add(near ? "around " + plain : label, doubtful ? " (date uncertain)" : ""),
                (doubtful ? "perhaps " : "") + (near ? "around " + plain : at),
                doubted(qualifier).plain());
    }
}
