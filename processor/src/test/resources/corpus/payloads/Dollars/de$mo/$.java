package de$mo;

public record $(int $, String $$, Dollars.In$ner in$ner) {}
