package dev.patchbay.bench.serve;

/** {@code {"note":"..."}}. */
record Note(String note) {}
