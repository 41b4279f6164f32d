package sourcier.check.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the form of an address on the web; whether anything is there is another question. */
final class AddressForm {
    private static final Pattern WEB = Pattern.compile("(?is)https?://([^/?#]*)(.*)");
    private static final Pattern TWICE = Pattern.compile("(?is)https?:/*(https?[:/].*)");
    private static final Pattern MAIL = Pattern.compile("[^@\\s/:]+@[^@\\s/:]+\\.[^@\\s/:.]+");
    private static final Pattern HOST = Pattern.compile(
            "(?U)(?!.*(\\.\\.|-\\.))\\w[\\w.-]*\\.(\\p{L}{2,}|xn--[\\w-]+)\\.?(:[1-9]\\d{0,4})?");
    private static final Pattern CHARACTER = Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|\\\\^`]|%(?![0-9A-Fa-f]{2})");

    private AddressForm() {}

    /** The key of the text that says what is wrong, or null. */
    static String fault(String address) {
        if (address.matches("(?s).*\\s.*")) {
            return "case.space";
        } else if (TWICE.matcher(address).matches()) {
            return "case.twice";
        } else if (address.regionMatches(true, 0, "mailto:", 0, "mailto:".length())) {
            String mailbox = address.substring("mailto:".length()).replaceFirst("\\?.*", "");
            return MAIL.matcher(mailbox).matches() ? null : "case.mailto";
        } else if (MAIL.matcher(address).matches()) {
            return "case.mail";
        }
        Matcher web = WEB.matcher(address);
        if (!web.matches()) {
            return address.contains(":") || address.matches("(?is)(//|https?).*") ? "case.scheme" : "case.none";
        } else if (!HOST.matcher(web.group(1)).matches()) {
            return "case.host";
        } else if (CHARACTER.matcher(web.group(2)).find()) {
            return "case.character";
        }
        return count(address, '(') == count(address, ')') && count(address, '[') == count(address, ']') ? null : "case.bracket";
    }

    /** What was probably meant, or null. */
    static String meant(String address, String fault) {
        Matcher twice = TWICE.matcher(address);
        return switch (fault) {
            case "case.twice" -> twice.matches() && fault(twice.group(1)) == null ? twice.group(1) : null;
            case "case.mail" -> "mailto:" + address;
            case "case.mailto" -> right(address.replaceFirst("(?i)^mailto:/+", "mailto:"));
            case "case.none" -> right("https://" + address);
            case "case.scheme" -> right("https://" + address.replaceFirst("^[A-Za-z]*[:;.]?/*", ""));
            case "case.space" -> right(address.replaceAll("\\s", ""));
            case "case.bracket" -> right(address.replaceFirst("[()\\[\\]]$", ""));
            default -> null;
        };
    }

    private static String right(String address) {
        return fault(address) == null ? address : null;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
