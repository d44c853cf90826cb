package dev.patchbay.sample;

/** Who is connected. */
record Guest(String name) {}
