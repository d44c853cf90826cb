enum Mood {
    GOOD,
    BAD
}
