package demo;

import java.util.List;
import java.util.Map;

public record JsonLists(List<Shape> shapes, Map<String, Shape> each2, Shape[] array) {}
