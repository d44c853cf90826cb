package shop.orders;

public interface Clock {}
