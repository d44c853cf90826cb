package demo.api;

public interface Rooms {}
