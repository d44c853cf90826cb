package dev.patchbay.bench.serve;

/** {@code {"event":"add","payload":{"a":1,"b":2,"note":"..."}}}. */
public record Add(Terms payload) {

    public record Terms(int a, int b, String note) {}

    /** What it is answered. */
    public Sum sum() {
        return new Sum("sum", new Sum.Total(payload.a() + payload.b(), payload.note()));
    }
}
