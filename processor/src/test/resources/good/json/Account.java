package demo;

import java.util.List;

public class Account extends Named {

    private boolean active;
    private List<String> roles = List.of();
    private transient int cached;
    public int visits;

    public Account() {}

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    int cached() {
        return cached;
    }
}
