package api;

enum Ear {
    LEFT
}
