package dev.patchbay.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.server.SocketServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a real browser: two tabs talk, and come back when the server does. */
final class ChatPageTest {

    @BeforeEach
    void findTheBrowser() {
        boolean installed = Browser.isInstalled();
        if (System.getenv("CI") != null) {
            assertThat(installed).as("chromium and chromedriver").isTrue();
        }
        assumeTrue(installed, "No chromium and chromedriver on the path: the page is not tested");
    }

    @Test
    void twoTabsTalk() {
        try (SocketServer server = Main.start(0);
                Browser browser = Browser.start()) {
            String ada = enter(browser, server.port(), "ada");
            String bob = enter(browser, server.port(), "bob");
            browser.awaitText("log", "bob came in · 2 here");

            browser.type("text", "good morning");
            browser.switchTo(ada);
            browser.awaitText("typing", "bob is typing");
            browser.switchTo(bob);
            browser.submit("say");

            browser.switchTo(ada);
            browser.awaitText("log", "good morning");
            browser.awaitText("log", "bob");
        }
    }

    @Test
    void aPrivateRoomIsOpenedByItsLinkOnly() {
        try (SocketServer server = Main.start(0);
                Browser browser = Browser.start()) {
            enter(browser, server.port(), "ada");
            browser.click("invite");
            String link = browser.link("link");
            browser.open(link);
            enterName(browser, "bob");
            browser.awaitText("place", "private");
            browser.open(link + "forged");
            browser.type("name", "eve");
            browser.submit("enter");
            browser.awaitText("notice", "ask for an invitation");
        }
    }

    @Test
    void aTabSaysThatTheConnectionIsGoneAndComesBack() {
        SocketServer first = Main.start(0);
        int port = first.port();
        try (Browser browser = Browser.start()) {
            enter(browser, port, "ada");
            browser.awaitText("state", "connected");
            first.stop();
            browser.awaitText("notice", "The connection is gone");
            try (SocketServer second = Main.start(port)) {
                browser.awaitText("log", "ada came in · 1 here");
                browser.type("text", "back again");
                browser.submit("say");
                browser.awaitText("log", "back again");
                assertThat(second.connections()).isEqualTo(1);
            }
        } finally {
            first.stop();
        }
    }

    private static String enter(Browser browser, int port, String name) {
        String tab = browser.open("http://localhost:" + port + "/");
        enterName(browser, name);
        return tab;
    }

    private static void enterName(Browser browser, String name) {
        browser.type("name", name);
        browser.submit("enter");
        browser.awaitText("log", name + " came in");
    }
}
