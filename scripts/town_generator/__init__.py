"""Draw the training town from fixed seeds; scripts/freeze_town.py writes the result down, and the plugin reads that."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))
