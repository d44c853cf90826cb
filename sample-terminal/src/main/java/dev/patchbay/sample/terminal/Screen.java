package dev.patchbay.sample.terminal;

import java.io.PrintStream;

/** Where lines are shown, whole ones, from any thread. */
final class Screen {

    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    /** What a guest says. */
    void said(String from, String text) {
        line(from + ": " + text);
    }

    /** What happens beside. */
    void notice(String text) {
        line("* " + text);
    }

    private synchronized void line(String text) {
        out.println(printable(text));
        out.flush();
    }

    /** A guest's text may not move the cursor of others. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "\u00b7");
    }
}
