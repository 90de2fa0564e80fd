"""All addresses of the house, in the order in which they are tried; the fixed names stand in docs/decisions."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from content import views as content_views
from portal import health
from portal.metrics import metrics

handler400 = "portal.errors.bad_request"
handler403 = "portal.errors.permission_denied"
handler404 = "portal.errors.page_not_found"
handler500 = "portal.errors.server_error"

to_our_sign_in = RedirectView.as_view(pattern_name="accounts:login", query_string=True)

urlpatterns = [
    path("desk/", include("accounts.urls")),
    path("desk/", include("workflows.desk.urls")),
    path("admin/login/", to_our_sign_in),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("status/", include("forms.urls")),
    path("api/", include("content.api.urls")),
    path("answer/follow-up/", include("workflows.steps.closing.follow_up.answer_urls")),
    path("answer/", include("workflows.steps.referral.answer_urls")),
    path("health/live", health.live),
    path("health/ready", health.ready),
    path("metrics", metrics),
    path("sitemap.xml", content_views.sitemap),
    path("robots.txt", content_views.robots),
]
if settings.SERVE_MEDIA:
    urlpatterns += [path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT})]
if getattr(settings, "COMPONENT_PAGE", False):
    from portal.components import component_page

    urlpatterns += [path("components/", component_page)]
urlpatterns += i18n_patterns(
    path("_util/login/", to_our_sign_in),
    path("", include("content.urls")),
    path("", include(wagtail_urls)),
)
