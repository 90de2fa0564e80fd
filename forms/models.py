"""Django looks for models here; each lives in a file named after its question."""

from forms.definition import FormDefinition
from forms.given import FormAnswer
from forms.submissions import Submission
from forms.versions import FormVersion

__all__ = ["FormAnswer", "FormDefinition", "FormVersion", "Submission"]
