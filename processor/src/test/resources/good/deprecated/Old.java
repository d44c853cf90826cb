package demo;


@Deprecated
final class Old {}
