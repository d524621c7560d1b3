"""Compiles Tonel packages to a 64-bit Spur image file."""
