"""Addresses of viewflow's own pages, only for the bench: the product shows none of them."""

from django.urls import path
from viewflow.contrib.auth import AuthViewset
from viewflow.urls import Site
from viewflow.workflow.flow import FlowAppViewset

from workflows.flows import CaseFlow

site = Site(title="Stock", viewsets=[FlowAppViewset(CaseFlow, app_name="case", icon="folder"), AuthViewset()])
urlpatterns = [path("", site.urls)]
