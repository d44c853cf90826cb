package dev.patchbay.conformance;

import dev.patchbay.Socket;

/** The socket of the mounts that let more of the handshake through. */
@Socket(value = "/auth", channels = InfoChannel.class, authToken = true)
public final class InfoSocket {}
