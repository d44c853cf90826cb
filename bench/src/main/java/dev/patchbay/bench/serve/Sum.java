package dev.patchbay.bench.serve;

/** {@code {"event":"sum","payload":{"sum":3,"note":"..."}}}. */
record Sum(String event, Total payload) {

    record Total(int sum, String note) {}
}
