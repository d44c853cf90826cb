package dev.patchbay.json;

import dev.patchbay.codec.DecodeException;

/**
 * Stands on exceptions whose text is meant for the client. Where the constructor of a payload throws one, it is no
 * {@link DecodeException}: it comes out of the codec as it is.
 */
public interface ToldToClient {}
