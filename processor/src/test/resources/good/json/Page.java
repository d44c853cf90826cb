package demo;

import java.util.List;

public record Page<T>(List<T> items, T first, int next) {}
