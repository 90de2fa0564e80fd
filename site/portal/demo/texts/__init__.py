"""What colleagues would have written down: short German sentences by life area; invented, nobody's story."""

from portal.demo.texts.adults import ADULTS
from portal.demo.texts.areas import Area, Goal
from portal.demo.texts.children import CHILDREN

__all__ = ["ADULTS", "CHILDREN", "Area", "Goal"]
