package demo;

public interface Prices {

    TickerSocket.Tick tick(String symbol);
}
