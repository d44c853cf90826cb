// [UnusableCreator] No JSON codec can be made for 'A.Range': A.Range is made by 'Range.of', which generated code cannot call - it is less visible than the type, or throws a checked exception. Change that, or mark another one.
// [UnusableCreator] No JSON codec can be made for 'A.Two': A.Two has several @JsonCreator. Keep one.
// [UnusableCreator] No JSON codec can be made for 'A.Version': A.Version is written as a 'String', and nothing makes it of one again. Add a @JsonCreator that takes a 'String'.
// [UnusableCreator] No JSON codec can be made for 'A.Tags': A.Tags is made of one value by 'Tags', and nothing says what that is. Add @JsonValue.
// = What makes a type of its JSON, or is its JSON, cannot be used: generated code could not call it, or would not know how to read or write the rest.
package bad;

import com.fasterxml.jackson.annotation.*;
import dev.patchbay.*;

@Socket("/ws/a")
final class A {
    record Range(int from, int to) {
        @JsonCreator
        private static Range of(@JsonProperty("from") int from, @JsonProperty("to") int to) {
            return new Range(from, to);
        }
    }

    record Two(int a) {
        @JsonCreator
        static Two of(@JsonProperty("a") int a) {
            return new Two(a);
        }

        @JsonCreator
        Two {}
    }

    record Version(int major, int minor) {
        @JsonValue
        public String text() {
            return major + "." + minor;
        }
    }

    record Tags(String all) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tags {}
    }

    @OnMessage("range")
    void range(Range range) {} // problem

    @OnMessage("two")
    void two(Two two) {} // problem

    @OnMessage("version")
    void version(Version version) {} // problem

    @OnMessage("tags")
    void tags(Tags tags) {} // problem
}
