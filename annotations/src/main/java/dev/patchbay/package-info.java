/**
 * What a program writes on its classes. The annotation processor reads these annotations while {@code javac} runs and
 * writes the code that serves them; nothing looks for them at run time.
 */
package dev.patchbay;
