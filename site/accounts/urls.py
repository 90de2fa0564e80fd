"""Sign-in and sign-out, one's own account, other people's accounts."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from accounts.views import code, confirm, directory, invitation, me, people
from accounts.views.signin import SignIn

app_name = "accounts"
urlpatterns = [
    path("login/", SignIn.as_view(), name="login"),
    path("login/code/", code.ask, name="code"),
    path("login/setup/", code.set_up, name="setup"),
    path("login/setup/passkey/", code.set_up_passkey, name="setup_passkey"),
    path("login/directory/", directory.start, name="directory"),
    path("login/directory/back/", directory.back, name="directory_back"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("confirm/", confirm.ask, name="confirm"),
    path("invitation/<str:token>/", invitation.accept, name="invitation"),
    path("me/sessions/", me.sessions, name="sessions"),
    path("me/password/", me.password, name="password"),
    path("me/code-app/", me.code_app, name="code_app"),
    path("me/code-app/remove/", me.remove_app, name="code_app_remove"),
    path("me/passkeys/new/", me.new_passkey, name="passkey_new"),
    path("me/passkeys/<int:pk>/remove/", me.remove_passkey, name="passkey_remove"),
    path("me/recovery-codes/", me.recovery_codes, name="recovery_codes"),
    path("me/recovery-codes/renew/", me.renew_codes, name="recovery_codes_renew"),
    path("people/", people.listing, name="people"),
    path("people/invite/", people.invite, name="invite"),
    path("people/<int:pk>/", people.person, name="person"),
    path("people/<int:pk>/roles/", people.set_roles, name="person_roles"),
    path("people/<int:pk>/again/", people.invite_again, name="person_again"),
    path("people/<int:pk>/deactivate/", people.deactivate, name="person_deactivate"),
]
