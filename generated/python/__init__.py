"""The simulator's half of the engine.  Generated from vm-spec: edit there."""
