package demo;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

final class Bundles {
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonProperty("id")
    @interface Key {}

    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonFormat(pattern = "dd.MM.yyyy")
    @interface Day {}

    record Row(@Key int number) {}

    record Due(@Day LocalDate date) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("row")
        Row row(Row row) {
            return row;
        }

        @OnMessage("due")
        void due(Due due) {} // ! UnfollowedAnnotation
    }
}
