"""Settings of all tests: examples may take the time that they take, for machines are busy."""
from hypothesis import settings

settings.register_profile("pinion", deadline=None)
settings.load_profile("pinion")
