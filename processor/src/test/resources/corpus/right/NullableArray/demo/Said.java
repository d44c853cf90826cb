package demo;

import org.jspecify.annotations.Nullable;

public record Said(@Nullable String text, byte @Nullable [] d, @Nullable Integer @Nullable [] n) {}
