package dev.patchbay.processor.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every mistake that the processor finds. Each has a fixture {@code bad/<Name>.java}. */
public enum ProblemCode {
    // The class
    NOT_A_CLASS("@Socket is on '%s', which is %s - every connection gets an object of a class. Make it a class."),
    ABSTRACT_CLASS("'%s' is abstract - every connection gets an object of it. Remove 'abstract', or move @Socket to a"
            + " subclass: inherited callbacks count."),
    GENERIC_CLASS("'%s' has type parameters - nobody says what they are when a connection opens. Remove them, or extend"
            + " it with a class that fixes them."),
    PRIVATE_CLASS(
            "'%s' is private - the generated binding stands beside it and cannot see it. Make it package-private."),
    INNER_CLASS("'%s' is an inner class - its objects need one of '%s' around them. Make it static."),
    NO_USABLE_CONSTRUCTOR(
            "'%s' can only be made with a private constructor, %s - the generated binding calls it. Make it"
                    + " package-private."),
    SEVERAL_CONSTRUCTORS("'%s' has several constructors: %s - one must say what the class depends on. Keep one that is"
            + " not private."),
    NO_HANDLER(
            "'%s' has no callback: nothing would ever be called. Write a method with @OnMessage, @OnOpen, @OnConnect or"
                    + " @OnClose."),
    NAME_CLASH("The generated class '%s' has the name of %s. Rename one of them."),
    INVISIBLE_TYPE("The generated binding cannot see '%s', which is %s - it stands in the package '%s'. Make the type"
            + " package-private or public."),
    INVISIBLE_DEPENDENCY(
            "'%s' needs a '%s', which is not public - the routing table hands it over from the package '%s'."
                    + " Make the type public, or put the table beside it with -Apatchbay.routes=<qualified name>."),

    // Paths
    SAME_PATH("'%s' is already the path of '%s'. Give one of them another path."),
    EQUIVALENT_PATHS("'%s' and '%s' of '%s' take the same requests: both match '%s'. Give one of them a segment of its"
            + " own."),
    PATH_WITHOUT_SLASH("The path '%s' does not begin with a slash - paths are absolute. Write '/%s'."),
    PATH_SYNTAX("The path '%s' %s. Write segments such as /ws/chat/{room}."),
    REPEATED_VARIABLE("The path '%s' has the variable '%s' twice - one value would hide the other. Rename one."),
    WILDCARD_IN_PATH(
            "The path '%s' has a wildcard - a variable fills one whole segment, and nothing fills several. Write"
                    + " '{name}'."),

    // Callbacks
    DUPLICATE_CALLBACK("'%s' is a second @%s - '%s' is the first, and a class has one. Merge them."),
    PRIVATE_CALLBACK("'%s' is private - the generated binding calls it. Make it package-private."),
    STATIC_CALLBACK("'%s' is static - callbacks belong to the object of one connection. Remove 'static'."),
    ABSTRACT_CALLBACK("'%s' is abstract - there is nothing to call. Give it a body in '%s'."),
    GENERIC_CALLBACK("'%s' has type parameters - nobody says what they are when a message comes. Name the types."),
    VARARGS_CALLBACK("'%s' takes a variable number of arguments - each parameter is filled by its type. Write a fixed"
            + " parameter."),
    INVISIBLE_CALLBACK(
            "'%s' is inherited from '%s' and cannot be called from the package '%s'. Make it public, or override"
                    + " it there."),
    STRAY_CALLBACK(
            "@%s is on a method of '%s', which is no @Socket - nobody calls it. Annotate the class with @Socket, or"
                    + " remove @%s."),
    SEVERAL_CALLBACKS("'%s' carries %s - one method answers one kind of event. Write a method for each."),
    DUPLICATE_MESSAGE(
            "'%s' takes the messages %s, as '%s' does already. Give one of them another name, or merge them."),
    BLANK_NAME("The name of the messages is blank - no \"type\" looks like that. Write a name, or leave it out to take"
            + " every message."),
    NAMED_BINARY(
            "'%s' takes binary messages by the name '%s' - only JSON objects have a \"type\". Remove the name, or take"
                    + " a record."),

    // Parameters
    UNFILLABLE_PARAMETER("Nothing can fill '%s' - @%s takes %s."),
    SECOND_PAYLOAD("'%s' is a second payload - '%s' is the first, and a message has one. Remove one, or put both in a"
            + " record."),
    PAYLOAD_OUT_OF_PLACE("Nothing can fill '%s': no message comes with @%s - it takes %s."),
    PARAMETER_OUT_OF_PLACE("'%s' cannot be filled in @%s, but only in %s - this callback takes %s."),
    UNKNOWN_VARIABLE("The path '%s' has no variable '%s' - it has %s. %s"),
    NO_CONVERSION(
            "A path variable cannot become '%s'. Take a String, a primitive, a UUID, an enum, or a type with a public"
                    + " static valueOf(String), fromString(String) or parse(CharSequence)."),
    VARIABLE_OF_TWO_TYPES(
            "The variable '%s' is '%s' here and '%s' in '%s' - it is converted once per connection. Use one"
                    + " type."),
    RAW_TYPE("'%s' is used without its type arguments - they say what to decode. Write '%s'."),
    WILDCARD_TYPE("'%s' has a wildcard - nobody says what to decode. Name the type."),
    UNKNOWN_IDENTITY("Nothing can fill '%s' - %s."),
    UNUSABLE_IDENTITY(
            "@OnConnect returns '%s', which cannot say who is connected - other callbacks find the identity by"
                    + " its type. Return a class or record of your own, or void."),
    RAW_SENDER("'%s' sends no typed payload - '%s' goes out as it is. Take Connection and call send."),

    // Payloads
    NO_CODEC("No JSON codec can be made for '%s': %s is %s. Payloads are records, enums, sealed interfaces of records,"
            + " numbers, booleans, and lists, sets and maps of those."),
    NESTED_COLLECTION(
            "No JSON codec can be made for '%s': %s is '%s', a generic type inside another. Put the inner one in"
                    + " a record of its own."),
    EMPTY_RECORD(
            "No JSON codec can be made for '%s': %s is '%s', a record without components. Leave the payload out, or"
                    + " make it a case of a sealed interface."),
    HALF_PUBLIC(
            "No JSON codec can be made for '%s': %s is '%s', which is public inside '%s', which is not, so that its adapter"
                    + " would stand where it cannot see it. Make both public, or none."),
    SAME_PAYLOAD_NAME(
            "The payloads '%s' and '%s' are both public and named alike, but all adapters are registered in one class"
                    + " by simple name. Rename one, or make it package-private."),
    SUBTYPES_DISAGREE(
            "No JSON codec can be made for '%s': '%s' is '%s' in %s and '%s' in %s, but the cases of one sealed"
                    + " interface share a name's type. Rename one of the components."),
    TYPE_COMPONENT("No JSON codec can be made for '%s': %s has a component 'type', the property that tells its cases"
            + " apart. Rename the component."),
    SUBTYPE_CONSTRUCTORS("No JSON codec can be made for '%s': %s is a case of a sealed interface and has a second"
            + " constructor. Make that one a static method."),
    SAME_SUBTYPE_NAME(
            "No JSON codec can be made for '%s': %s and %s have the same simple name, which tells them apart in"
                    + " \"type\". Rename one."),

    // Answers
    UNSUPPORTED_ANSWER(
            "'%s' cannot be sent: %s. @%s returns void, a String, byte[] or ByteBuffer, a record or other JSON"
                    + " payload, an Optional of those, or a CompletionStage of those."),
    NESTED_OPTIONAL("'%s' holds an Optional in an Optional - empty means that nothing is sent. Return one Optional."),
    ANSWER_OUT_OF_PLACE("'%s' returns '%s', but nobody is left to take it in @OnClose. Return void."),
    RAW_STAGE("'%s' does not say what it completes with. Write CompletionStage<Void>, or name the payload."),
    BLOCKING_FUTURE("'%s' cannot tell when it is done - one would have to wait for it. Return a CompletionStage."),

    // Errors
    NOT_ONE_THROWABLE("'%s' takes %s - the one exception of @OnError says which failures it is for. Take exactly one."),
    DUPLICATE_ERROR("'%s' handles '%s', as '%s' does already. Remove one of them."),

    // The build
    UNUSABLE_ROUTES_NAME(
            "-Apatchbay.routes=%s is no qualified class name. Write for example com.example.SocketRoutes."),
    NO_COMMON_PACKAGE(
            "The sockets have no package in common (%s), so that the routing table has no home. Say where with"
                    + " -Apatchbay.routes=<qualified name>."),
    LATE_SOCKET(
            "'%s' was generated after the routing table was written - its processor wrote it in too late a round. Let"
                    + " that processor write it in its first round."),
    UNRESOLVED_TYPE(
            "The binding of '%s' cannot be written: unknown type %s. Is an import missing, or the processor that"
                    + " generates it?"),
    RUNTIME_MISSING("'%s' is not on the class path - generated code calls it. Add dev.patchbay:patchbay-runtime."),
    INTERNAL_ERROR(
            "Patchbay's processor failed, which is a bug of Patchbay's. Please report it to its issue tracker with"
                    + " this text:%n%s");

    private final String template;

    ProblemCode(String template) {
        this.template = template;
    }

    /** The stable name, {@code SamePath}, which stands in brackets before the message. */
    public String title() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    String message(Object... parts) {
        return "[" + title() + "] " + String.format(template, parts);
    }
}
