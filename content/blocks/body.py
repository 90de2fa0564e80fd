"""Which building stones a page may use, in the order of the editor's menu."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.links import FunderBlock, TilesBlock, TopicsBlock
from content.blocks.media import PictureBlock, VideoBlock
from content.blocks.records import ContactBlock, FiguresBlock, OfficeBlock, ServiceListBlock, TimelineBlock
from content.blocks.text import AccordionBlock, CalloutBlock, HeadingBlock, StepsBlock, TextBlock

TEXT = _("Text")
MEDIA = _("Bild und Video")
RECORDS = _("Aus dem Verzeichnis")
WAYS = _("Links")


class BodyBlock(blocks.StreamBlock):
    """The body of every page that an editor writes freely."""

    heading = HeadingBlock(group=TEXT)
    text = TextBlock(group=TEXT)
    callout = CalloutBlock(group=TEXT)
    steps = StepsBlock(group=TEXT)
    accordion = AccordionBlock(group=TEXT)
    picture = PictureBlock(group=MEDIA)
    video = VideoBlock(group=MEDIA)
    contact = ContactBlock(group=RECORDS)
    office = OfficeBlock(group=RECORDS)
    figures = FiguresBlock(group=RECORDS)
    timeline = TimelineBlock(group=RECORDS)
    services = ServiceListBlock(group=RECORDS)
    tiles = TilesBlock(group=WAYS)
    topics = TopicsBlock(group=WAYS)
    funder = FunderBlock(group=WAYS)
