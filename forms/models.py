"""Django looks for models here; each lives in a file named after its question."""

from forms.counts import DeletedCount
from forms.definition import FormDefinition
from forms.filling.drafts import Draft
from forms.given import FormAnswer
from forms.readers import FormReaders
from forms.replies import Reply, ReplyText
from forms.submissions import Submission
from forms.uploads.models import Upload
from forms.versions import FormVersion

__all__ = [
    "DeletedCount",
    "Draft",
    "FormAnswer",
    "FormDefinition",
    "FormReaders",
    "FormVersion",
    "Reply",
    "ReplyText",
    "Submission",
    "Upload",
]
