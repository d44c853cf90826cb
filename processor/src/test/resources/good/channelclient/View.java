package demo;

/** What is the same in all of them. */
abstract class View {

    private final Notes notes;

    View(Notes notes) {
        this.notes = notes;
    }

    public final void quiet() {
        note("quiet");
    }

    final void note(String line) {
        notes.note(line);
    }
}
