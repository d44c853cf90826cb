package shop.stock;

public interface Stock {}
