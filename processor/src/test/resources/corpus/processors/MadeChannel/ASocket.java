package demo;

import dev.patchbay.Listing;
import dev.patchbay.Socket;

@Socket(value = "/a", channels = MadeChannel.class, listings = @Listing(channel = MadeChannel.class, topics = "b"))
final class ASocket {}

// dials /a
// pushes made phx_join {}
// replies ok {"made":true}
// pushes b phx_join {}
// replies ok {"made":true}
