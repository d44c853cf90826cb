package dev.patchbay.codec;

import io.avaje.json.JsonReader;
import io.avaje.json.PropertyNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A reader that knows where it is: {@code lines[2].price}. */
final class TracingReader implements JsonReader {

    private final JsonReader reader;
    private final Deque<Step> steps = new ArrayDeque<>();

    TracingReader(JsonReader reader) {
        this.reader = reader;
    }

    /** Where the reader is, or was when it failed. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Step> outermost = steps.descendingIterator(); outermost.hasNext(); ) {
            outermost.next().appendTo(path);
        }
        return path.toString();
    }

    @Override
    public void beginArray() {
        reader.beginArray();
        steps.push(new Step(true));
    }

    @Override
    public boolean hasNextElement() {
        boolean next = reader.hasNextElement();
        if (next && !steps.isEmpty()) {
            steps.element().index++;
        }
        return next;
    }

    @Override
    public void endArray() {
        steps.poll();
        reader.endArray();
    }

    @Override
    public void beginObject(PropertyNames names) {
        reader.beginObject(names);
        steps.push(new Step(false));
    }

    @Override
    public void beginObject() {
        reader.beginObject();
        steps.push(new Step(false));
    }

    @Override
    public String nextField() {
        String field = reader.nextField();
        if (!steps.isEmpty()) {
            steps.element().field = field;
        }
        return field;
    }

    @Override
    public boolean hasNextField() {
        return reader.hasNextField();
    }

    @Override
    public void endObject() {
        steps.poll();
        reader.endObject();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return reader.unwrap(type);
    }

    @Override
    public boolean isNullValue() {
        return reader.isNullValue();
    }

    @Override
    public boolean readBoolean() {
        return reader.readBoolean();
    }

    @Override
    public int readInt() {
        return reader.readInt();
    }

    @Override
    public long readLong() {
        return reader.readLong();
    }

    @Override
    public double readDouble() {
        return reader.readDouble();
    }

    @Override
    public BigDecimal readDecimal() {
        return reader.readDecimal();
    }

    @Override
    public BigInteger readBigInteger() {
        return reader.readBigInteger();
    }

    @Override
    public String readString() {
        return reader.readString();
    }

    @Override
    public byte[] readBinary() {
        return reader.readBinary();
    }

    @Override
    public String readRaw() {
        return reader.readRaw();
    }

    @Override
    public String location() {
        return reader.location();
    }

    @Override
    public Token currentToken() {
        return reader.currentToken();
    }

    @Override
    public void close() {
        reader.close();
    }

    @Override
    public void skipValue() {
        reader.skipValue();
    }

    @Override
    public void unmappedField(String fieldName) {
        reader.unmappedField(fieldName);
    }

    /** One level of nesting and the place in it. */
    private static final class Step {

        private final boolean array;
        private int index = -1;
        private String field = "";

        Step(boolean array) {
            this.array = array;
        }

        void appendTo(StringBuilder path) {
            if (array) {
                path.append('[').append(index).append(']');
            } else if (!field.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".").append(field);
            }
        }
    }
}
