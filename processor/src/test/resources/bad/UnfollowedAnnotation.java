// [UnfollowedAnnotation] No JSON codec can be made for 'A.Order': A.Order.due has @JsonFormat(pattern), which would change its JSON and is not followed. Remove it, put @Ignored on the part, or send a record of your own.
// [UnfollowedAnnotation] No JSON codec can be made for 'A.Login': A.Login.password has @JsonProperty(access = WRITE_ONLY), which would change its JSON and is not followed. Remove it, put @Ignored on the part, or send a record of your own.
// [UnfollowedAnnotation] No JSON codec can be made for 'A.Shape': A.Shape has @JsonTypeInfo, which would change its JSON and is not followed. Remove it, put @Ignored on the part, or send a record of your own.
// [UnfollowedAnnotation] No JSON codec can be made for 'A.Sum': A.Sum.sum() has @JsonProperty, which would change its JSON and is not followed. Remove it, put @Ignored on the part, or send a record of your own.
// = An annotation of Jackson's asks for other JSON than is read and written here. It would be another format than that of the rest of the program.
package bad;

import com.fasterxml.jackson.annotation.*;
import dev.patchbay.*;
import java.time.*;

@Socket("/ws/a")
final class A {
    record Order(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate due) {}

    record Login(String name, @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String password) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    record Sum(int a, int b) {
        @JsonProperty("sum")
        int sum() {
            return a + b;
        }
    }

    @OnMessage("order")
    void order(Order order) {} // problem

    @OnMessage("login")
    void login(Login login) {} // problem

    @OnMessage("shape")
    void shape(Shape shape) {} // problem

    @OnMessage("sum")
    void sum(Sum sum) {} // problem
}
