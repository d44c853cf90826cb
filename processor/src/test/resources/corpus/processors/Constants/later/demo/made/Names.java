package demo.made;

public interface Names {
    String PATH = "/made";
    String EVENT = "made";
    int SIZE = 100;
}
