"""Publishing a form freezes its version: answers given today stay readable whatever the form becomes."""

from django.db import transaction

from forms import schema
from forms.definition import FormDefinition
from forms.versions import FormVersion


@transaction.atomic
def freeze(definition: FormDefinition) -> FormVersion:
    """The version for the definition as it is now: the newest one, or a new one where the schema has changed."""
    FormDefinition.objects.select_for_update().get(pk=definition.pk)  # two publishers get two numbers
    built = schema.build(definition)
    mark = schema.checksum(built)
    newest = definition.versions.order_by("-number").first()
    if newest and newest.checksum == mark:
        return newest
    number = newest.number + 1 if newest else 1
    return FormVersion.objects.create(form=definition, number=number, schema=built, checksum=mark)


def freeze_on_publish(sender: type[FormDefinition], instance: FormDefinition, **kwargs: object) -> None:
    """Receiver of Wagtail's `published`; also called for scheduled and approved publishing."""
    freeze(instance)
