package demo;

import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

final class SaidCodec implements TextCodec<ASocket.Said> {
    @Override
    public ASocket.Said decode(Inbound.Text message) {
        return new ASocket.Said(message.string());
    }

    @Override
    public Outbound.Text encode(ASocket.Said said) {
        return Outbound.text("<" + said.words() + ">");
    }
}
