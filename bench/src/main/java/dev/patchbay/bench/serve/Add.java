package dev.patchbay.bench.serve;

/** {@code {"event":"add","payload":{"a":1,"b":2,"note":"..."}}}. */
record Add(Terms payload) {

    record Terms(int a, int b, String note) {}

    Sum sum() {
        return new Sum("sum", new Sum.Total(payload.a() + payload.b(), payload.note()));
    }
}
