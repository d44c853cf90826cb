package dev.patchbay.sample;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium of the system's with one window per guest. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Where the system has Chromium and its driver. */
    static boolean isInstalled() {
        return find("chromium").isPresent() && find("chromedriver").isPresent();
    }

    static Browser start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("chromium").orElseThrow().toFile());
        options.addArguments(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=420,800"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver").orElseThrow().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a tab, which becomes the current one, and returns its name. */
    String open(String url) {
        driver.switchTo().newWindow(WindowType.TAB);
        driver.get(url);
        return driver.getWindowHandle();
    }

    void switchTo(String tab) {
        driver.switchTo().window(tab);
    }

    void type(String field, String text) {
        waitFor().until(ExpectedConditions.elementToBeClickable(By.id(field))).sendKeys(text);
    }

    /** Submits a form by its id. */
    void submit(String form) {
        driver.findElement(By.cssSelector("#" + form + " button")).click();
    }

    void click(String element) {
        waitFor().until(ExpectedConditions.elementToBeClickable(By.id(element))).click();
    }

    /** Where a link leads. */
    String link(String element) {
        return Optional.ofNullable(waitFor()
                        .until(ExpectedConditions.presenceOfElementLocated(By.id(element)))
                        .getAttribute("href"))
                .orElseThrow();
    }

    void awaitText(String element, String text) {
        waitFor().until(ExpectedConditions.textToBePresentInElementLocated(By.id(element), text));
    }

    private WebDriverWait waitFor() {
        return new WebDriverWait(driver, PATIENCE);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
