package dev.patchbay.supervise;

/** Which children a {@link Supervisor} starts again when one has failed. */
public enum Strategy {
    /** That one. */
    ONE_FOR_ONE,
    /** All: none makes sense without the others. */
    ONE_FOR_ALL,
    /** That one, and those that were started behind it, which depend on it. */
    REST_FOR_ONE
}
