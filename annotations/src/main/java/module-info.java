/** The annotations that handler classes carry. They reach no further than the class file. */
module dev.patchbay.annotations {
    exports dev.patchbay;
}
