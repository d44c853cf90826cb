package demo;

/** Where clients write what they hear. */
public interface Prices {

    void note(String line);
}
