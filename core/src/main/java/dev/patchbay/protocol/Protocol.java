package dev.patchbay.protocol;

/** How channel messages are written on the wire, for both ends of it. Stateless, and called from any thread. */
public interface Protocol extends ServerProtocol, ClientProtocol {

    /** Phoenix Channels 1.0.0: objects of four keys, text only. */
    Protocol V1 = new V1Protocol();

    /** Phoenix Channels 2.0.0: arrays of five, and binary frames. */
    Protocol V2 = new V2Protocol();
}
