package lib.api;

import dev.patchbay.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of which the library itself has adapters, because it hides a part. */
@Json
@SuppressWarnings("exports")
public record Kept(@Nullable Hidden hidden, Said said, @Nullable List<Hidden> more) {
    record Hidden(int number) {}
}
