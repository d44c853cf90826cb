package dev.patchbay.processor.diagnostic;

/** Mistakes in payloads and their codecs. */
public enum PayloadProblem implements ProblemCode {
    NO_CODEC("No JSON codec can be made for '%s': %s is %s. Payloads are records, beans, enums, sealed interfaces of"
            + " records, numbers, booleans, and lists, sets and maps of those."),
    HIDDEN_PART(
            "No JSON codec can be made for '%s': %s is '%s', which code in the package '%s' cannot name. Make it public, or put @Json"
                    + " on it where it is compiled."),
    SAME_WIRE_NAME("No JSON codec can be made for '%s': two parts of %s are named '%s' in JSON. Rename one."),
    UNTYPED_PAYLOAD("'%s' is sent, and says Object: nobody knows %s. %s."),
    MESSAGE_OF_CHANNELS(
            "'%s' is what a channel takes or returns to pass a payload on as it is - a plain socket has texts and bytes. Write"
                    + " String, byte[] or a record."),
    MESSAGE_AS_PAYLOAD(
            "'%s' is a message as it travels, and no payload - in a channel, %s %s. Write '%s', or JsonValue."),
    TYPE_COMPONENT("No JSON codec can be made for '%s': %s has a component '%s', the property that tells its cases"
            + " apart. Rename the component."),
    SAME_SUBTYPE_NAME("No JSON codec can be made for '%s': %s and %s have the same simple name, which tells them apart."
            + " Rename one."),
    NOT_A_PROPERTY(
            "No JSON codec can be made for '%s': %s has no public %s of its type. Add it, or make the field transient."),
    UNFOLLOWED_ANNOTATION(
            "No JSON codec can be made for '%s': %s has %s, which would change its JSON and is not followed. Remove it, put"
                    + " @Ignored on the part, or send a record of your own."),
    UNUSABLE_CREATOR("No JSON codec can be made for '%s': %s %s. %s."),
    NOT_A_CODEC("'%s' is no codec: it %s. Name a class that implements TextCodec<%s> or BinaryCodec<%s>."),
    CODEC_OF_ANOTHER_TYPE("'%s' is a codec of '%s', and the payload is '%s'. Name a codec of exactly that type."),
    UNUSABLE_CODEC(
            "The generated binding cannot make a '%s': it is %s. Make it a class that is not private, with a constructor"
                    + " without parameters."),
    CODEC_OF_RAW(
            "'%s' travels as it is, in %s messages - '%s' is %s. Remove @Codec, or give the payload a type of its own."),
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
