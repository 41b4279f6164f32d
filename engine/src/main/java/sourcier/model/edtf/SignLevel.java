package sourcier.model.edtf;

/** The conformance level that the qualifier signs in a single date need: an internal rule shared by its three kinds. */
final class SignLevel {

    private SignLevel() {
    }

    /**
     * 0 without signs, 1 if the only sign ends the text ({@code 2024-12~}), 2 otherwise ({@code 2024-~12}).
     *
     * @param text a valid single date
     */
    static int of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Qualifier.ofSign(text.charAt(i)) != Qualifier.NONE) {
                return i == text.length() - 1 ? 1 : 2;
            }
        }
        return 0;
    }
}
