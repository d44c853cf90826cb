package demo.base;

public abstract class Open extends Base<String> {
    protected Open() {}
}
