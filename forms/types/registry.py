"""All field types. A new one: a file beside this one, and a line here."""

from forms.types.base import FieldType
from forms.types.choices import Choice, Several, YesNo
from forms.types.consent import Consent
from forms.types.contact import Email, Phone
from forms.types.file import File
from forms.types.lookup import Service, SpokenLanguage, Stadtteil
from forms.types.numbers import Date, Number
from forms.types.text import LongText, Text

_ALL: tuple[FieldType, ...] = (
    Text(),
    LongText(),
    Number(),
    Date(),
    Choice(),
    Several(),
    YesNo(),
    SpokenLanguage(),
    Phone(),
    Email(),
    Stadtteil(),
    Service(),
    File(),
    Consent(),
)
TYPES: dict[str, FieldType] = {field_type.name: field_type for field_type in _ALL}
