"""The reading list of those who are not signed in."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault, ItemNotFound, ReadingItem
from bookshelf.models.reading_item import MOST_ITEMS

BEYOND = 2**63


@pytest.fixture
def reading_list(library):
    return library.reading_list


def test_list_is_empty_at_first(reading_list):
    assert reading_list.all() == []


def test_new_line_is_not_completed(reading_list):
    item = reading_list.add({"title": "Emma"})

    assert item == ReadingItem(item.id, "Emma", completed=False, order=None)
    assert reading_list.get(item.id) == item


def test_every_value_of_a_line_is_kept(reading_list):
    item = reading_list.add({"title": "Emma", "completed": True, "order": 95})

    assert reading_list.all() == [ReadingItem(item.id, "Emma", completed=True, order=95)]


def test_lines_stand_in_the_order_in_which_they_were_written(reading_list):
    first = reading_list.add({"title": "Sido", "order": 2})
    second = reading_list.add({"title": "Emma", "order": 1})

    assert reading_list.all() == [first, second]


def test_changed_line_stays_in_its_place(reading_list):
    first = reading_list.add({"title": "Sido"})
    second = reading_list.add({"title": "Emma"})

    changed = reading_list.change(first.id, {"title": "Chéri"})

    assert reading_list.all() == [changed, second]


@pytest.mark.parametrize(
    ("changes", "after"),
    [
        ({}, ("Emma", True, 95)),
        ({"title": "Sido"}, ("Sido", True, 95)),
        ({"completed": False}, ("Emma", False, 95)),
        ({"order": 7}, ("Emma", True, 7)),
        ({"order": None}, ("Emma", True, None)),
    ],
)
def test_only_the_values_named_change(reading_list, changes, after):
    item = reading_list.add({"title": "Emma", "completed": True, "order": 95})

    changed = reading_list.change(item.id, changes)

    assert changed == ReadingItem(item.id, *after)
    assert reading_list.get(item.id) == changed


def test_id_and_address_that_clients_send_back_are_ignored(reading_list):
    item = reading_list.add({"title": "Emma", "id": 99, "url": "https://example.org/99"})

    changed = reading_list.change(item.id, {"id": "x", "url": 5, "order": 1})

    assert changed == ReadingItem(item.id, "Emma", order=1)


def test_line_is_taken_away(reading_list):
    first, second = reading_list.add({"title": "Emma"}), reading_list.add({"title": "Sido"})

    reading_list.delete(first.id)

    assert reading_list.all() == [second]


def test_list_is_cleared(reading_list):
    item = reading_list.add({"title": "Emma"})

    reading_list.clear()

    assert reading_list.all() == []
    assert reading_list.add({"title": "Sido"}).id > item.id


@pytest.mark.parametrize("item_id", [0, -1, 999, BEYOND, -BEYOND - 1, 10**400])
def test_line_that_is_not_there_is_not_found(reading_list, item_id):
    with pytest.raises(ItemNotFound):
        reading_list.get(item_id)
    with pytest.raises(ItemNotFound):
        reading_list.change(item_id, {"title": ""})
    with pytest.raises(ItemNotFound):
        reading_list.delete(item_id)


def test_line_not_found_says_what_to_do(reading_list):
    with pytest.raises(ItemNotFound, match="has the id 7; ask for the whole list"):
        reading_list.get(7)


def test_bad_change_leaves_the_line_as_it_was(reading_list, faults):
    item = reading_list.add({"title": "Emma"})

    found = faults(reading_list.change, item.id, {"title": "", "completed": True})

    assert found == {"title": Fault("required")}
    assert reading_list.get(item.id) == item


def test_of_a_full_list_the_oldest_line_goes(reading_list):
    items = [reading_list.add({"title": f"{number}"}) for number in range(MOST_ITEMS)]
    reading_list.delete(items.pop(500).id)

    items += [reading_list.add({"title": "one more"}) for _ in range(3)]

    assert reading_list.all() == items[2:]
