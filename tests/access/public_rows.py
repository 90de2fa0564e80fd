"""Addresses that everybody may read, without an account."""

from tests.access.row import ALL, API_KINDS, Row, unknown

PUBLIC_ROWS: tuple[Row, ...] = (
    # what everybody may read
    Row("api", may=ALL, public=True),
    Row("hsds:about", may=ALL, public=True),
    Row("hsds:openapi", may=ALL, public=True),
    Row("hsds:services", may=ALL, public=True),
    Row("hsds:organizations", may=ALL, public=True),
    Row("hsds:service_at_locations", may=ALL, public=True),
    Row("hsds:taxonomies", may=ALL, public=True),
    Row("hsds:taxonomy_terms", may=ALL, public=True),
    Row("hsds:service", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:organization", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:service_at_location", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:taxonomy", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:taxonomy_term", may=ALL, public=True, args=unknown, also=(404,)),
    *(Row(f"wagtailapi_v3:list_{kind}", may=ALL, public=True) for kind in API_KINDS),
    Row("wagtailapi_v3:detail_page", may=ALL, public=True, args=lambda w: {"page_id": 999}, also=(404,)),
    *(
        Row(f"wagtailapi_v3:detail_{kind}", may=ALL, public=True, args=lambda w: {"record_id": 999}, also=(404,))
        for kind in API_KINDS[1:]
    ),
    Row("wagtailapi_v3:openapi-json", may=ALL, public=True),
    Row("wagtailapi_v3:api-root", may=ALL, public=True),
    Row("forms:status", may=ALL, public=True),
    Row("content_search", may=ALL, public=True),
    Row(
        "content_feed_office",
        may=ALL,
        public=True,
        args=lambda w: {"pk": 0},
        also=(404,),
        note="none in the test's city",
    ),
    Row("content_feed_stadtteil", may=ALL, public=True, args=lambda w: {"slug": w.case.stadtteil.slug}),
    Row("content_feed_area", may=ALL, public=True, args=lambda w: {"slug": "-"}, also=(404,), note="none there"),
    Row("content_card", may=ALL, public=True, args=lambda w: {"pk": 0}, also=(404,), note="none there"),
    Row("wagtail_serve", may=ALL, public=True),
    Row("health/live", may=ALL, public=True),
    Row("health/ready", may=ALL, public=True, also=(503,), note="503 while no worker is alive"),
    Row("metrics", may=ALL, public=True, also=(403,), note="403 without the operator's token"),
    Row("sitemap.xml", may=ALL, public=True),
    Row("robots.txt", may=ALL, public=True),
    Row("<language>/_util/login/", may=ALL, public=True),
    Row("components/", may=ALL, public=True, note="in development and tests only"),
)
