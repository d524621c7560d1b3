"""python3 -m image.builder"""

import sys

from .command import main

sys.exit(main())
