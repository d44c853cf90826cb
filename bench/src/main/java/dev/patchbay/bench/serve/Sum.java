package dev.patchbay.bench.serve;

/** {@code {"event":"sum","payload":{"sum":3,"note":"..."}}}. */
public record Sum(String event, Total payload) {

    public record Total(int sum, String note) {}
}
