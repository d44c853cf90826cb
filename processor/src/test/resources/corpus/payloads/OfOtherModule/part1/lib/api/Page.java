package lib.api;

import java.util.List;

public record Page<T>(List<T> items, int next) {}
