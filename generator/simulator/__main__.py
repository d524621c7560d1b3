"""python3 -m generator.simulator"""

import sys

from generator.simulator.command import main

sys.exit(main())
