package fude.text.formula;

import fude.text.Message;
import fude.text.ReportedException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a formula by recursive descent.
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = signed { ("*" | "/") signed | power }
 * signed  = ("-" | "+") signed | power
 * power   = whole { superscript } [ "^" signed ]
 * whole   = number | name | "(" sum ")" | "|" sum "|" | "√" signed
 *         | function [exponent] ( "(" sum ")" | signed { power } )
 *         | ("max" | "min") "(" sum "," sum ")"
 * </pre>
 */
final class Parser {
    /** More than anyone types, and little enough for any stack. */
    private static final int MOST_NODES = 200;

    /** Each part is written with at most two levels. */
    private static final int DEEPEST = 2 * MOST_NODES;

    private static final Message VALUE = Message.of("formula.value");
    private static final Message SIGN = Message.of("formula.sign");
    private static final Message NUMBER = Message.of("formula.number");

    private final Cursor cursor;
    private final List<String> variables;
    private final Dictionary dictionary;
    private int nodes;
    private int depth;

    /** Whether a bar ends what is read: it begins nothing but at the place of a value. */
    private boolean inBars;

    Parser(String text, List<String> variables) throws ReportedException {
        if (text.length() > Formula.MAX_LENGTH) {
            throw tooLong();
        }
        this.cursor = new Cursor(text);
        this.variables = variables;
        this.dictionary = new Dictionary(variables);
    }

    Node formula() throws ReportedException {
        cursor.skipLeftSide(dictionary::canBeLeftSide);
        if (cursor.peek() == Cursor.END) {
            throw ReportedException.of("formula.empty");
        }
        Node node = sum();
        if (cursor.peek() != Cursor.END) {
            throw cursor.wrong(SIGN);
        }
        return node;
    }

    private Node sum() throws ReportedException {
        Node node = product();
        while (true) {
            if (cursor.take('+')) {
                node = pair(Operator.PLUS, node, product());
            } else if (cursor.take('-')) {
                node = pair(Operator.MINUS, node, product());
            } else {
                return node;
            }
        }
    }

    private Node product() throws ReportedException {
        Node node = signed();
        while (true) {
            if (cursor.take('*')) {
                node = pair(Operator.TIMES, node, signed());
            } else if (cursor.take('/')) {
                node = pair(Operator.OVER, node, signed());
            } else if (isFactor()) {
                node = pair(Operator.TIMES, node, power());
            } else {
                return node;
            }
        }
    }

    /** Whether something begins here that can be multiplied without a sign. */
    private boolean isFactor() {
        int sign = cursor.peek();
        return sign == '(' || sign == '√' || sign == '|' && !inBars || Character.isLetter(sign);
    }

    private Node signed() throws ReportedException {
        if (cursor.take('-')) {
            return counted(new Node.Minus(deeperSigned()));
        }
        return cursor.take('+') ? deeperSigned() : power();
    }

    private Node deeperSigned() throws ReportedException {
        enter();
        Node node = signed();
        depth--;
        return node;
    }

    private Node power() throws ReportedException {
        Node node = whole();
        while (Signs.isSuperscript(cursor.peek())) {
            node = pair(Operator.POWER, node, superscript());
        }
        return takePower() ? pair(Operator.POWER, node, deeperSigned()) : node;
    }

    private boolean takePower() {
        return cursor.take('^') || cursor.take("**");
    }

    private Node superscript() throws ReportedException {
        boolean isNegative = cursor.take(Signs.SUPERSCRIPT_MINUS);
        Node number = counted(new Node.Constant(cursor.superscript()));
        return isNegative ? counted(new Node.Minus(number)) : number;
    }

    private Node whole() throws ReportedException {
        int sign = cursor.peek();
        if (Cursor.isDigit(sign) || sign == '.') {
            return counted(new Node.Constant(cursor.number()));
        }
        if (cursor.take('(')) {
            return inside(')');
        }
        if (cursor.take('|')) {
            return counted(new Node.Call(Function.ABS, inside('|')));
        }
        if (cursor.take('√')) {
            Node part = cursor.take('(') ? inside(')') : deeperSigned();
            return counted(new Node.Call(Function.SQRT, part));
        }
        if (Character.isLetter(sign)) {
            return named();
        }
        throw cursor.wrong(VALUE);
    }

    /** What stands in brackets or bars, of which the first is taken. */
    private Node inside(char end) throws ReportedException {
        boolean before = inBars;
        inBars = end == '|';
        enter();
        Node node = sum();
        depth--;
        expect(end);
        inBars = before;
        return node;
    }

    private void expect(char sign) throws ReportedException {
        if (!cursor.take(sign)) {
            throw cursor.wrong(Message.of("formula.this", String.valueOf(sign)));
        }
    }

    private Node named() throws ReportedException {
        Optional<String> name = dictionary.take(cursor);
        if (name.isEmpty()) {
            throw cursor.unknownName(variables);
        }
        Node value = dictionary.value(name.get());
        if (value != null) {
            return counted(value);
        }
        Optional<Function> function = Dictionary.function(name.get());
        return function.isPresent()
                ? application(function.get())
                : extreme(name.get().equals(Operator.MAX.id()) ? Operator.MAX : Operator.MIN);
    }

    /** sin(x), sin x, sin 2x, sin² x. */
    private Node application(Function function) throws ReportedException {
        Node exponent = null;
        if (Signs.isSuperscript(cursor.peek())) {
            // sin⁻¹ could be an arc sine or a fraction
            exponent = counted(new Node.Constant(cursor.superscript()));
        } else if (takePower()) {
            if (!Cursor.isDigit(cursor.peek())) {
                throw cursor.wrong(NUMBER);
            }
            exponent = counted(new Node.Constant(cursor.number()));
        }
        Node part = cursor.take('(') ? inside(')') : bareArgument();
        Node call = counted(new Node.Call(function, part));
        return exponent == null ? call : pair(Operator.POWER, call, exponent);
    }

    private Node bareArgument() throws ReportedException {
        Node node = deeperSigned();
        while (isFactor() && cursor.peek() != '√' && !isFunction()) {
            node = pair(Operator.TIMES, node, power());
        }
        return node;
    }

    /** Whether the name here is one of a function, which begins a factor of its own. */
    private boolean isFunction() {
        Optional<String> name = dictionary.take(cursor);
        name.ifPresent(taken -> cursor.skip(-taken.length()));
        return name.isPresent() && dictionary.value(name.get()) == null;
    }

    /** max or min of two. */
    private Node extreme(Operator operator) throws ReportedException {
        expect('(');
        boolean before = inBars;
        inBars = false;
        enter();
        Node first = sum();
        expect(',');
        Node second = sum();
        depth--;
        expect(')');
        inBars = before;
        return pair(operator, first, second);
    }

    private Node pair(Operator operator, Node left, Node right) throws ReportedException {
        return counted(new Node.Pair(operator, left, right));
    }

    private Node counted(Node node) throws ReportedException {
        nodes++;
        if (nodes > MOST_NODES) {
            throw tooLong();
        }
        return node;
    }

    private static ReportedException tooLong() {
        return ReportedException.of("formula.long");
    }

    private void enter() throws ReportedException {
        depth++;
        if (depth > DEEPEST) {
            throw cursor.tooDeep();
        }
    }
}
