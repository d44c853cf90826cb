package dev.patchbay.admission;

/** What becomes of a request: it is given a {@link Seat}, or refused. */
public sealed interface Verdict permits Seat, Refusal {}
