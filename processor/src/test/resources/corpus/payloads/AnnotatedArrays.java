package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class AnnotatedArrays {
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Checked {
        int[] value() default {};
    }

    record Said(
            byte @Checked [] bytes,
            @Checked int @Checked(1) [] @Nullable [] numbers,
            @Nullable String @Nullable [] texts,
            List<byte @Checked []> many,
            Map<String, @Checked double @Checked []> by,
            @Checked({1, 2}) Point @Nullable [] @Checked [] points,
            @Checked Point @Checked ... more) {}

    record Point(@Checked short @Checked [] at, char @Nullable [] name, @Checked boolean[] flags, float @Checked [] f) {}

    static final class Bean {
        private @Nullable Point @Checked [] points = {};

        public Bean() {}

        public @Nullable Point @Checked [] getPoints() {
            return points;
        }

        public void setPoints(@Nullable Point @Checked [] points) {
            this.points = points;
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage("arrays")
        Arrays take(Arrays arrays) {
            return arrays;
        }

        @OnMessage("said")
        @Nullable Said said(@Checked Said said) {
            return said;
        }

        @OnMessage("points")
        @Checked
        Point @Checked [] points(@Checked Bean bean) {
            return bean.getPoints();
        }
    }

    record Arrays(@Checked int @Checked [] a, @Checked Point[] @Checked [] b, byte @Nullable [] c, List<String[]> d) {}
}

// opens /a
// sends {"type":"arrays","a":[1],"b":[[{"at":[1],"name":["x"],"flags":[true],"f":[0.5]}],[]],"c":"AQI=","d":[["x"],null]}
// hears {"a":[1],"b":[[{"at":[1],"name":["x"],"flags":[true],"f":[0.5]}],[]],"c":"AQI=","d":[["x"],null]}
// sends {"type":"points","points":[{"at":[2]},null]}
// hears [{"at":[2],"flags":[],"f":[]},null]
// sends {"type":"said","bytes":"AQI=","numbers":[[1],null],"many":["AQI="],"by":{"a":[0.5]},"points":[null,[null,{"at":[1]}]],"more":[{"flags":[true]}]}
// hears {"bytes":"AQI=","numbers":[[1],null],"many":["AQI="],"by":{"a":[0.5]},"points":[null,[null,{"at":[1],"flags":[],"f":[]}]],"more":[{"at":[],"flags":[true],"f":[]}]}
