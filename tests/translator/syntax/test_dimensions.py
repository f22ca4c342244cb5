"""Which first word of an array's element is its size."""

from __future__ import annotations

import pytest

from translator.syntax.dimensions import is_size


@pytest.mark.parametrize(
    "words",
    ["n int", "nNb entiers", "N unsigned int", "n 4-byte int", "n cpoint", "NB CPoint dynamic", "i réels"],
)
def test_a_name_before_a_type_is_a_size(words: str) -> None:
    assert is_size(tuple(words.split()))


@pytest.mark.parametrize(
    "words",
    [
        *(
            "int",
            "CPoint",
            "CPoint dynamic",
            "unsigned int",
            "entier sans signe",
            "string on 5",
            "system int",
        ),
        *("data source", "requête SQL", "object OLE", "Date local", "WL . XMLDocument"),
    ],
)
def test_words_of_a_type_are_none(words: str) -> None:
    assert not is_size(tuple(words.split()))
