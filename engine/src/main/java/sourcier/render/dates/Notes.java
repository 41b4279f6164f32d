package sourcier.render.dates;

/** Puts notes in round brackets after a date, several of them in one pair: "2024 (mois inconnu, fin inconnue)". */
final class Notes {

    private Notes() {
    }

    /**
     * Adds an ending to words.
     *
     * @param words words that may end with a note
     * @param ending a note, " (...)", to be merged with the one before it; any other ending is only appended
     */
    static String add(String words, String ending) {
        boolean merge = words.endsWith(")") && ending.startsWith(" (");
        return merge ? words.substring(0, words.length() - 1) + ", " + ending.substring(2) : words + ending;
    }
}
