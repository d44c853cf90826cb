package dev.patchbay.json;

import dev.patchbay.syntax.JsonStrings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The way to a byte in a message: {@code lines[2].price}. Found by going over the message once more, which only happens where it
 * could not be read. What stands before the byte is in order; what stands behind it may be anything.
 */
final class Path {

    private static final int MOST_OF_NAME = 60;
    private static final int MOST = 300;

    private final byte[] json;
    private final int target;
    private final Deque<Step> steps = new ArrayDeque<>(); // the innermost first

    private Path(byte[] json, int target) {
        this.json = json;
        this.target = Math.min(target, json.length);
    }

    /** The path of the value at this byte, or of the object or array that ends before it. */
    static String to(byte[] json, int target) {
        Path path = new Path(json, target);
        path.walk();
        return path.text();
    }

    private void walk() {
        int at = 0;
        while (at < target) {
            at = pass(at);
        }
        Step step = steps.peek();
        if (at == target && at < json.length && json[at] == '"' && step != null && step.wantsName) {
            pass(at);
        }
    }

    /** Goes over a byte, or a string. */
    private int pass(int at) {
        switch (json[at]) {
            case '{', '[' -> steps.push(new Step(json[at] == '['));
            case '}', ']' -> steps.poll();
            case ',' -> steps.element().next();
            case '"' -> {
                return passString(at);
            }
            default -> {}
        }
        return at + 1;
    }

    private int passString(int start) {
        int end = start + 1;
        while (end < json.length && json[end] != '"') {
            end += json[end] == '\\' ? 2 : 1;
        }
        Step step = steps.peek();
        if (step != null && step.wantsName) {
            step.name(end < json.length ? nameAt(start, end + 1) : "");
        }
        return Math.min(end + 1, json.length);
    }

    private String nameAt(int start, int end) {
        if (end <= target || start == target) {
            return shortened(JsonStrings.text(json, start, end));
        }
        return ""; // a name that is broken
    }

    private static String shortened(String name) {
        if (name.length() <= MOST_OF_NAME) {
            return name;
        }
        int end = name.offsetByCodePoints(0, name.codePointCount(0, MOST_OF_NAME));
        return name.substring(0, end) + "...";
    }

    private String text() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Step> outermost = steps.descendingIterator(); outermost.hasNext() && path.length() < MOST; ) {
            outermost.next().appendTo(path);
        }
        return path.length() < MOST ? path.toString() : path + "...";
    }

    /** One level of nesting and the place in it. */
    private static final class Step {

        private final boolean isArray;
        private int index;
        private String name = "";
        private boolean wantsName;

        Step(boolean isArray) {
            this.isArray = isArray;
            this.wantsName = !isArray;
        }

        void next() {
            index++;
            name = "";
            wantsName = !isArray;
        }

        void name(String found) {
            name = found;
            wantsName = false;
        }

        void appendTo(StringBuilder path) {
            if (isArray) {
                path.append('[').append(index).append(']');
            } else if (!name.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
    }
}
