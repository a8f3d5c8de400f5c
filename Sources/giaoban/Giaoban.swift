import ArgumentParser

@main
struct Giaoban: ParsableCommand {}
