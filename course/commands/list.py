"""`course list`: every exercise, and how far one is."""

from __future__ import annotations

import json
from pathlib import Path

import click

from course.loop.listing import as_table, show_list
from course.loop.workspace import open_workspace
from course.text import mark as _
from course.text import say


@click.command("list", help=say(_("List the exercises by track, those done and the next one.")))
@click.option("--json", "as_json", is_flag=True, help=say(_("Write JSON, for another program.")))
def command(as_json: bool) -> None:
    workspace = open_workspace(Path.cwd())
    if as_json:
        click.echo(json.dumps(as_table(workspace), indent=2, ensure_ascii=False))
    else:
        show_list(workspace)
