package shop.stock;

public interface StockClock {}
