"""`manage.py flowexport CaseFlow`: viewflow's own command, which comes with an app that we do not install."""

from argparse import ArgumentParser
from typing import Any

from viewflow.management.commands import flowexport
from viewflow.workflow.fields import get_flow_ref

from workflows.flows import FLOWS


class Command(flowexport.Command):
    """The same, with the flows' short names."""

    help = "Writes a procedure as SVG or BPMN."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The name first, the rest is viewflow's."""
        super().add_arguments(parser)
        for action in parser._actions:
            if action.dest == "flow_label":
                action.choices = [flow.__name__ for flow in FLOWS]
                action.help = "name of the procedure"

    def handle(self, *args: Any, **options: Any) -> None:
        """Name → reference, as viewflow wants it."""
        names = {flow.__name__: get_flow_ref(flow) for flow in FLOWS}
        options["flow_label"] = [names[options["flow_label"][0]]]
        super().handle(*args, **options)
