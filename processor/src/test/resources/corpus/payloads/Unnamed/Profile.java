public final class Profile {
    private Said last = new Said("", Mood.GOOD, java.util.List.of(), java.util.Map.of());

    public Said getLast() {
        return last;
    }

    public void setLast(Said last) {
        this.last = last;
    }
}
