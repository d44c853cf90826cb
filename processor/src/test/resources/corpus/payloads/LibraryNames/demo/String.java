package demo;

import java.util.List;
import java.util.Map;

public record String(java.lang.String text, Map<java.util.UUID, java.util.Optional<Integer>> json, List<UUID> value) {}
