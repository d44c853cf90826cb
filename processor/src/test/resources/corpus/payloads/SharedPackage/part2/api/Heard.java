package api;

import dev.patchbay.Json;
import java.util.List;

@Json
public record Heard(List<Said> said, Ear ear) {}
