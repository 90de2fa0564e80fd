"""Stops reading files that are too large for any form: what comes after the limit is thrown away unseen."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler, SkipFile

from forms.limits import limit
from forms.uploads.models import MEGABYTE


class Bounded(FileUploadHandler):
    """Stands before Django's own handlers. The editor's pages have Wagtail's limits and are left alone."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: bytes, encoding: str | None = None
    ) -> None:
        """Refuse at the door what is out of all proportion.

        Raises:
            RequestDataTooBig: answered with status 400.
        """
        path = META.get("PATH_INFO", "")
        self.watching = not path.startswith(settings.EDITOR_PREFIX)
        self.read = 0
        if self.watching and content_length > limit("request_mb") * MEGABYTE * 4:
            raise RequestDataTooBig("The request is out of all proportion.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Pass on, up to the limit of one request.

        Raises:
            SkipFile: the rest of this file is read and thrown away; the other fields still arrive.
        """
        self.read += len(raw_data)
        if self.watching and self.read > limit("request_mb") * MEGABYTE:
            if self.request is not None:
                self.request.files_cut_off = True  # type: ignore[attr-defined]
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Django's own handlers make the file."""
