"""Settings of all tests: examples may take the time that they take, for machines are busy."""
from hypothesis import settings

settings.register_profile("pinion", deadline=None)
settings.load_profile("pinion")


def pytest_terminal_summary(terminalreporter):
    """Tell how many answers of the image were compared with those of Python."""
    count = sum(value for report in terminalreporter.stats.get("passed", []) for name, value in report.user_properties if name == "questions")
    if count:
        terminalreporter.write_line(f"{count} answers of the library are those of Python and its libraries")
