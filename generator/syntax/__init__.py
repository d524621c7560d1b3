"""Smalltalk source text to syntax trees: sources, diagnostics, scanner, parser and the Tonel reader."""
