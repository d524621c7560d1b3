"""The image that the tests of this folder run."""

import lockstep
import pytest


@pytest.fixture(scope="session")
def programs(tmp_path_factory):
    """The name of an image that runs the program that its first argument names."""
    folder = tmp_path_factory.mktemp("lockstep")
    return str(lockstep.build(folder / "programs.image", "LockstepPrograms run", lockstep.PROGRAMS))
