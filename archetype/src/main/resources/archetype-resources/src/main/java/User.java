package ${package};

/** Who is connected. */
public record User(String name) {}
