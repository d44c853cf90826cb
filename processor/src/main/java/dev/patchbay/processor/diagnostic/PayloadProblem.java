package dev.patchbay.processor.diagnostic;

/** Mistakes in payloads and their codecs. */
public enum PayloadProblem implements ProblemCode {
    NO_CODEC("No JSON codec can be made for '%s': %s is %s. Payloads are records, beans, enums, sealed interfaces of"
            + " records, numbers, booleans, and lists, sets and maps of those."),
    UNTYPED_PAYLOAD("'%s' is sent, and says Object: nobody knows %s. %s."),
    NESTED_COLLECTION(
            "No JSON codec can be made for '%s': %s is '%s', a generic type inside another. Put the inner one in"
                    + " a record of its own."),
    MESSAGE_OF_CHANNELS(
            "'%s' is what a channel takes or returns to pass a payload on as it is - a plain socket has texts and bytes. Write"
                    + " String, byte[] or a record."),
    UNNAMED_PACKAGE(
            "No JSON codec can be made for '%s': %s is '%s' in the unnamed package, where no import can name it. Give its file a"
                    + " package."),
    ANNOTATED_ARRAY(
            "No JSON codec can be made for '%s': %s is an array that carries '%s' itself, and no adapter can be written for"
                    + " that. Leave it out, or put a List there."),
    UNUSABLE_NAME(
            "No JSON codec can be made for '%s': %s is named '%s', and no adapter can be written for a class of that name. Rename"
                    + " it."),
    EMPTY_RECORD(
            "No JSON codec can be made for '%s': %s is '%s', a record without components. Leave the payload out, or"
                    + " make it a case of a sealed interface."),
    HALF_PUBLIC(
            "No JSON codec can be made for '%s': %s is '%s', which is public inside '%s', which is not, so that its adapter"
                    + " would stand where it cannot see it. %s."),
    SAME_PAYLOAD_NAME(
            "The payloads '%s' and '%s' are both public and named alike, but all adapters are registered in one class"
                    + " by simple name. Rename one, or make it package-private."),
    SUBTYPES_DISAGREE(
            "No JSON codec can be made for '%s': '%s' is '%s' in %s and '%s' in %s, but the cases of one sealed"
                    + " interface share a name's type. Rename one of the components."),
    TYPE_COMPONENT("No JSON codec can be made for '%s': %s has a component '%s', the property that tells its cases"
            + " apart. Rename the component."),
    SUBTYPE_CONSTRUCTORS("No JSON codec can be made for '%s': %s is a case of a sealed interface and has a second"
            + " constructor. Make that one a static method."),
    SAME_SUBTYPE_NAME("No JSON codec can be made for '%s': %s and %s have the same simple name, which tells them apart."
            + " Rename one."),
    NOT_A_PROPERTY(
            "No JSON codec can be made for '%s': %s has no public %s of its type. Add it, or make the field transient."),
    GENERIC_PART(
            "No JSON codec can be made for '%s': %s is '%s', and in a generic record only T itself, List<T> and Set<T> can be"
                    + " read. Put it in a record of its own."),
    BOUNDED_PARAMETER(
            "No JSON codec can be made for '%s': the type parameter '%s' of '%s' is bounded by '%s', and the adapter"
                    + " makes the record of any object. Remove the bound."),
    NOT_A_CODEC("'%s' is no codec: it %s. Implement TextCodec<%s> or BinaryCodec<%s>."),
    CODEC_OF_ANOTHER_TYPE("'%s' is a codec of '%s', and the payload is '%s'. Name a codec of exactly that type."),
    UNUSABLE_CODEC(
            "The generated binding cannot make a '%s': it is %s. Make it a class that is not private, with a constructor"
                    + " without parameters."),
    CODEC_OF_RAW(
            "'%s' travels as it is, in %s messages - '%s' is a %s. Remove @Codec, or give the payload a type of its own."),
    TWO_CODECS("'%s' is written by '%s' here and by '%s' in '%s' - clients have to tell them apart. Use one codec.");

    private final String template;

    PayloadProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return this == TWO_CODECS;
    }
}
