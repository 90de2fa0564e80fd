"""Sign-in and sign-out, the only doors to the staff's pages and to the editor."""

from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import reverse

from accounts import directory, entrance
from accounts.forms import SignInForm

LOCKED_SECONDS = 15 * 60


class SignIn(LoginView):
    """Name and password; then the second factor; then the page asked for, or the place where this person works."""

    template_name = "accounts/login.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Wagtail sends everybody without the right to edit here; who is signed in learns that it is not theirs.

        Raises:
            PermissionDenied: signed in, and asked for the editor without the right to it.
        """
        user = request.user
        wants_editor = self.get_redirect_url().startswith(reverse("wagtailadmin_home"))
        if wants_editor and user.is_authenticated and not user.has_perm("wagtailadmin.access_admin"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """The password is right: one step further, not yet in."""
        return entrance.enter(self.request, form.get_user(), self.get_redirect_url())

    def get_default_redirect_url(self) -> str:
        """For people who are signed in already."""
        user = self.request.user
        return entrance.home_of(user) if user.is_authenticated else super().get_default_redirect_url()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether the city's directory is offered."""
        return {**super().get_context_data(**kwargs), "directory": directory.is_on() and directory.name()}

    @classmethod
    def locked_out(cls, request: HttpRequest) -> HttpResponse:
        """The same page with the reason, without looking at name or password."""
        view = cls()
        view.setup(request)
        form = SignInForm(request, locked=True, **_data(request))
        response = TemplateResponse(request, cls.template_name, view.get_context_data(form=form), status=429)
        response["Retry-After"] = str(LOCKED_SECONDS)
        return response.render()


def _data(request: HttpRequest) -> dict[str, Any]:
    """What was typed, without the password."""
    return {"data": {"username": request.POST.get("username", "")[:150], "password": "-"}}
