package dev.patchbay.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Java's arrays as JSON arrays, for generated adapters; primitive elements are not boxed, and a null among them fails. Arrays of bytes
 * are strings in {@link JsonScalars}.
 */
public final class JsonArrays {

    private static final int FEW = 8;

    private JsonArrays() {}

    /**
     * Reads an array of objects.
     *
     * @param array makes one of a length: {@code Line[]::new}
     */
    @SuppressWarnings("NullAway") // a null of the message is an element
    public static <T> T[] array(JsonReader json, IntFunction<T[]> array, JsonRead<T> element) {
        List<T> elements = JsonLists.into(new ArrayList<>(), json, element);
        return elements.toArray(array.apply(elements.size()));
    }

    /** Writes an array of objects. */
    public static <T> void array(T[] elements, JsonWriter json, JsonWrite<? super T> element) {
        JsonLists.list(Arrays.asList(elements), json, element);
    }

    /** Reads an array of integers. */
    public static int[] ints(JsonReader json) {
        int[] elements = new int[FEW];
        int size = 0;
        json.beginArray();
        while (json.hasElement()) {
            elements = size == elements.length ? Arrays.copyOf(elements, 2 * size) : elements;
            elements[size++] = json.intValue();
        }
        return Arrays.copyOf(elements, size);
    }

    /** Writes an array of integers. */
    public static void ints(int[] elements, JsonWriter json) {
        json.beginArray();
        for (int element : elements) {
            json.number(element);
        }
        json.endArray();
    }

    /** Reads an array of integers. */
    public static long[] longs(JsonReader json) {
        long[] elements = new long[FEW];
        int size = 0;
        json.beginArray();
        while (json.hasElement()) {
            elements = size == elements.length ? Arrays.copyOf(elements, 2 * size) : elements;
            elements[size++] = json.longValue();
        }
        return Arrays.copyOf(elements, size);
    }

    /** Writes an array of integers. */
    public static void longs(long[] elements, JsonWriter json) {
        json.beginArray();
        for (long element : elements) {
            json.number(element);
        }
        json.endArray();
    }

    /** Reads an array of integers. */
    public static short[] shorts(JsonReader json) {
        short[] elements = new short[FEW];
        int size = 0;
        json.beginArray();
        while (json.hasElement()) {
            elements = size == elements.length ? Arrays.copyOf(elements, 2 * size) : elements;
            elements[size++] = json.shortValue();
        }
        return Arrays.copyOf(elements, size);
    }

    /** Writes an array of integers. */
    public static void shorts(short[] elements, JsonWriter json) {
        json.beginArray();
        for (short element : elements) {
            json.number(element);
        }
        json.endArray();
    }

    /** Reads an array of numbers. */
    public static double[] doubles(JsonReader json) {
        double[] elements = new double[FEW];
        int size = 0;
        json.beginArray();
        while (json.hasElement()) {
            elements = size == elements.length ? Arrays.copyOf(elements, 2 * size) : elements;
            elements[size++] = json.doubleValue();
        }
        return Arrays.copyOf(elements, size);
    }

    /** Writes an array of numbers. */
    public static void doubles(double[] elements, JsonWriter json) {
        json.beginArray();
        for (double element : elements) {
            json.number(element);
        }
        json.endArray();
    }

    /** Reads an array of numbers. */
    public static float[] floats(JsonReader json) {
        float[] elements = new float[FEW];
        int size = 0;
        json.beginArray();
        while (json.hasElement()) {
            elements = size == elements.length ? Arrays.copyOf(elements, 2 * size) : elements;
            elements[size++] = json.floatValue();
        }
        return Arrays.copyOf(elements, size);
    }

    /** Writes an array of numbers. */
    public static void floats(float[] elements, JsonWriter json) {
        json.beginArray();
        for (float element : elements) {
            json.number(element);
        }
        json.endArray();
    }

    /** Reads an array of booleans. */
    public static boolean[] booleans(JsonReader json) {
        boolean[] elements = new boolean[FEW];
        int size = 0;
        json.beginArray();
        while (json.hasElement()) {
            elements = size == elements.length ? Arrays.copyOf(elements, 2 * size) : elements;
            elements[size++] = json.booleanValue();
        }
        return Arrays.copyOf(elements, size);
    }

    /** Writes an array of booleans. */
    public static void booleans(boolean[] elements, JsonWriter json) {
        json.beginArray();
        for (boolean element : elements) {
            json.bool(element);
        }
        json.endArray();
    }

    /** Reads an array of strings of one UTF-16 code unit each. */
    public static char[] chars(JsonReader json) {
        StringBuilder elements = new StringBuilder();
        json.beginArray();
        while (json.hasElement()) {
            elements.append(json.charValue());
        }
        return elements.toString().toCharArray();
    }

    /** Writes an array of strings of one UTF-16 code unit each. */
    public static void chars(char[] elements, JsonWriter json) {
        json.beginArray();
        for (char element : elements) {
            json.string(String.valueOf(element));
        }
        json.endArray();
    }
}
