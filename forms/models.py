"""Django looks for models here; each lives in a file named after its question."""

from forms.definition import FormDefinition
from forms.submissions import Submission
from forms.versions import FormVersion

__all__ = ["FormDefinition", "FormVersion", "Submission"]
