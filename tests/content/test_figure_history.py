"""Figures keep their past, are drawn over time with a table beside it, and grow old in sight of the editor."""

import datetime
import re
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import translation
from django.utils.timezone import localdate

from content.charts import time_chart
from content.models import Figure, PastReading, Schedule, Service
from content.review import points

DAY = datetime.date


@pytest.mark.django_db
def test_a_newer_number_moves_the_old_one_into_the_history() -> None:
    figure = Figure.objects.create(slug="x", label="Menschen", value=549, as_of=DAY(2019, 2, 1), source="Stadt")
    figure.source = "Stadt, Team"
    figure.save()
    assert not figure.history.exists(), "a corrected source is no new number"
    figure.value, figure.as_of = Decimal(821), DAY(2020, 6, 17)
    figure.save()
    assert [(one.value, one.as_of, one.source) for one in figure.history.all()] == [
        (549, DAY(2019, 2, 1), "Stadt, Team")
    ]
    assert [reading.value for reading in Figure.objects.get(pk=figure.pk).timeline] == [549, 821]


@pytest.mark.parametrize(("precision", "said"), [("day", "1. August 2017"), ("month", "August 2017"), ("year", "2017")])
def test_a_date_is_no_more_exact_than_its_source(precision: str, said: str) -> None:
    with translation.override("de"):
        assert Figure(value=1, as_of=DAY(2017, 8, 1), precision=precision).when == said


def test_a_number_of_tomorrow_is_planned() -> None:
    figure = Figure(slug="x", label="x", value=1, as_of=localdate() + datetime.timedelta(days=1), source="x")
    with pytest.raises(ValidationError, match="kommt erst noch"):
        figure.clean()
    figure.planned = True
    figure.clean()


def test_marks_stand_where_their_time_and_value_are() -> None:
    readings = [
        PastReading(value=Decimal(value), as_of=DAY(year, 1, 1))
        for value, year in ((100, 2018), (200, 2019), (0, 2022))
    ]
    chart = time_chart(readings)
    assert chart is not None
    first, second, third = chart.marks
    assert second.y < first.y < third.y == chart.bottom
    assert (second.x - first.x) * 3 == pytest.approx(third.x - second.x, abs=2)
    assert [line.label for line in chart.years] == ["2018", "2019", "2022"]
    assert time_chart(readings[:1]) is None


def test_the_team_page_draws_the_figure_and_says_all_of_it_in_a_table(visitor: Client) -> None:
    html = visitor.get("/de/team/").content.decode()
    figure = html[html.index('<figure class="time-chart"') : html.index("</figure>")]
    assert 'role="img"' in figure
    assert re.search(
        r"<title id=\"[^\"]+\">.+</title><desc id=\"[^\"]+\">August 2017: 257; 1. Februar 2019: 549;", figure
    )
    rows = re.findall(r'<th scope="row"><bdi>(.*?)</bdi></th><td class="numeric"><bdi>(.*?)</bdi>', figure)
    assert ("17. Juni 2020", "821") in rows
    assert ("2024", "770") in rows
    assert figure.count("<circle") == len(rows) == 6
    assert "time-chart__mark--planned" in figure
    assert not re.search(r'(?:cx|cy|x|y)="\d+,', figure), "coordinates are no German decimals"


def test_the_editor_sees_what_has_grown_old(editor: Client) -> None:
    soon = localdate() + datetime.timedelta(days=10)
    ending = Schedule.objects.filter(office__isnull=False).first()
    assert ending is not None
    Schedule.objects.filter(pk=ending.pk).update(valid_until=soon)
    young = Figure.objects.get(slug="zuzug")
    young.as_of = localdate()
    young.save()
    found, count = points()
    names = {point.name for point in found}
    assert count == len(found)
    assert any("endet am" in point.why for point in found)
    assert Figure.objects.get(slug="stellen").label in names
    assert young.label not in names
    assert {one.name for one in Service.objects.all() if one.stale} <= names
    home = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "älter als zwölf Monate" in home
    assert reverse("content_review") in home
    page = editor.get(reverse("content_review")).content.decode()
    assert all(name.replace("&", "&amp;") in page for name in names if ending.office and str(ending.office) not in name)
