package demo;

interface Api {
    record Said(String words) {}
}
