package demo;

import demo.api.EarClient_Connector;

final class Ears {
    static EarClient_Connector ear() {
        return new EarClient_Connector().symbol("btc");
    }
}
