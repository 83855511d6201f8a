package fude.text.formula;

import fude.text.Message;
import fude.text.ReportedException;
import fude.text.TextLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that is read from left to right, spaces skipped; says what is wrong there. */
final class Cursor {
    /** What comes behind the last character. */
    static final int END = -1;

    private static final Pattern LEFT_SIDE =
            Pattern.compile("\\s*(\\p{L}[\\p{L}\\d]*)\\s*(\\([\\p{L}\\d\\s,]*\\))?\\s*=");

    private final int[] typed;
    private final int[] signs;
    private int next;

    Cursor(String text) {
        typed = text.codePoints().toArray();
        signs = text.codePoints().map(Signs::plain).toArray();
    }

    /** Goes behind {@code y =} or {@code f(x) =}. */
    void skipLeftSide(Predicate<String> isName) {
        Matcher side = LEFT_SIDE.matcher(new String(signs, 0, signs.length));
        if (side.lookingAt() && isName.test(side.group(1))) {
            next = side.group().codePointCount(0, side.end());
        }
    }

    /** The next sign, spaces skipped. */
    int peek() {
        while (next < signs.length && signs[next] == ' ') {
            next++;
        }
        return sign(0);
    }

    /** A sign behind the next one. */
    int sign(int ahead) {
        return next + ahead < signs.length ? signs[next + ahead] : END;
    }

    void skip(int count) {
        next += count;
    }

    /** Takes the next sign if it is this one. */
    boolean take(int sign) {
        boolean isIt = peek() == sign;
        if (isIt) {
            next++;
        }
        return isIt;
    }

    /** Takes the next signs if they are these, in small letters. */
    boolean take(String name) {
        peek();
        for (int i = 0; i < name.length(); i++) {
            if (sign(i) != name.charAt(i)) {
                return false;
            }
        }
        next += name.length();
        return true;
    }

    /** Takes digits and a decimal point, and the power of ten of 1e-3. */
    double number() throws ReportedException {
        int start = next;
        digits();
        if (sign(0) == '.') {
            next++;
            digits();
        }
        int sign = sign(1) == '-' || sign(1) == '+' ? 1 : 0;
        if (sign(0) == 'e' && isDigit(sign(1 + sign))) {
            next += 1 + sign;
            digits();
        }
        String number = new String(signs, start, next - start);
        return finite(number.equals(".") ? Double.NaN : Double.parseDouble(number), start);
    }

    private double finite(double number, int start) throws ReportedException {
        if (!Double.isFinite(number)) {
            next = start;
            throw wrong(Message.of("formula.number"));
        }
        return number;
    }

    /** Takes digits that are set high. */
    double superscript() throws ReportedException {
        if (Signs.superscript(peek()) < 0) {
            throw wrong(Message.of("formula.number"));
        }
        int start = next;
        double number = 0;
        while (Signs.superscript(sign(0)) >= 0) {
            number = 10 * number + Signs.superscript(sign(0));
            next++;
        }
        return finite(number, start);
    }

    private void digits() {
        while (isDigit(sign(0))) {
            next++;
        }
    }

    static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Something else is expected here. */
    ReportedException wrong(Message expected) {
        int found = peek();
        return found == END
                ? ReportedException.of("formula.ends", next, expected)
                : ReportedException.of(
                        "formula.expected",
                        next + 1,
                        expected,
                        TextLine.shown(Character.toString(typed[next])));
    }

    /** The letters here are no name. */
    ReportedException unknownName(List<String> variables) {
        int end = next;
        while (end < signs.length && Character.isLetter(signs[end])) {
            end++;
        }
        String name = new String(typed, next, end - next);
        return ReportedException.of("formula.name", next + 1, TextLine.shown(name), variables);
    }

    /** Brackets in brackets here, beyond all measure. */
    ReportedException tooDeep() {
        return ReportedException.of("formula.deep", next + 1);
    }
}
