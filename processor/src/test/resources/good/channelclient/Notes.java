package demo;

/** Where clients write what they hear. */
public interface Notes {

    void note(String line);
}
