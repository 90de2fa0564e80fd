"""What colleagues would have written down: short German sentences by life area; invented, nobody's story."""

from portal.demo.texts.adults import ADULTS as OWN
from portal.demo.texts.areas import Area, Goal
from portal.demo.texts.children import CHILDREN
from workflows.library.goals import GOALS

# Adults also have goals out of the library, which have words in other languages.
ADULTS = {
    key: area._replace(
        goals=area.goals + tuple(Goal(text, tuple(step[:2] for step in steps)) for text, _months, steps in GOALS[key])
    )
    for key, area in OWN.items()
}

__all__ = ["ADULTS", "CHILDREN", "Area", "Goal"]
