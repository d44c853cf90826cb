package dev.patchbay.processor;

import dev.patchbay.Channel;

/** A channel on the class path of the fixtures. */
@Channel("compiled")
public final class CompiledChannel {}
