"""Honest work goes on as if there were no sandbox."""

import json


def test_sqlite_keeps_books_with_a_write_ahead_log(work):
    assert work("keep_books") == ["wal", "Emma"]


def test_flask_serves_a_page(work):
    assert work("serve_a_page") == "2"


def test_chance_differs_between_sandboxes(work):
    assert work("draw_lots") != work("draw_lots")


def test_decimals_and_hashes_are_counted(work):
    assert json.loads(work("count")) == ["0.3", "e3b0c442"]


def test_temporary_files_are_its_own(work, place):
    text, folder = work("use_a_temporary_file")

    assert text == "draft"
    assert folder.startswith(f"{place}/data-")


def test_time_zones_are_known(work):
    assert work("tell_the_time_in_paris") == "Europe/Paris"


def test_modules_nobody_preloaded_are_imported_late(work):
    assert work("import_late") == "plistlib"


def test_event_loop_runs(attack):
    assert attack("run_a_loop") == "awake"
