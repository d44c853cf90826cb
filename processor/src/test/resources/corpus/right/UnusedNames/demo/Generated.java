package demo;

@interface Generated {}
