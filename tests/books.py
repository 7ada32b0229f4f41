"""Books to test with."""

from __future__ import annotations

EMMA = {"title": "Emma", "author": "Jane Austen", "year": 1815, "popularity": 12}
ETRANGER = {"title": "L'Étranger", "author": "Albert Camus", "year": 1942, "popularity": 40}
CHERI = {"title": "Chéri", "author": "Colette", "year": 1920, "popularity": 7}
SIDO = {"title": "Sido", "author": "Colette", "year": 1930, "popularity": 3}
BEOWULF = {"title": "Beowulf", "author": "Anonymous", "popularity": 5}

SHELF = [EMMA, ETRANGER, CHERI, SIDO, BEOWULF]
