"""Bits, angles, logarithms."""

from __future__ import annotations

import math

import pytest

from wlcompat import (
    Cosine,
    Cosinus,
    Exp,
    HiWord,
    Ln,
    Log,
    LoWord,
    PoidsFort,
    Sine,
    bitDécaleGauche,
    bitLeftShift,
    bitRightShift,
)


def test_shifts() -> None:
    assert bitDécaleGauche is bitLeftShift
    assert bitLeftShift(5, 3) == 40
    assert bitRightShift(40, 3) == 5
    assert bitRightShift(1, 100) == 0
    assert bitRightShift(-8, 1) == -4


def test_words() -> None:
    assert PoidsFort is HiWord
    assert (HiWord(0x12345678), LoWord(0x12345678)) == (0x1234, 0x5678)
    assert (HiWord(-1), LoWord(-1)) == (0xFFFF, 0xFFFF)


@pytest.mark.parametrize("angle", [-450.0, -90.0, -30.5, 0.0, 1.0, 30.0, 90.0, 180.0, 270.0, 360.0, 765.0])
def test_angles_are_in_degrees(angle: float) -> None:
    assert Cosinus is Cosine
    assert Sine(angle) == pytest.approx(math.sin(math.radians(angle)), abs=1e-12)
    assert Cosine(angle) == pytest.approx(math.cos(math.radians(angle)), abs=1e-12)


def test_quarters_are_exact() -> None:
    assert [Sine(n * 90) for n in range(-1, 5)] == [-1, 0, 1, 0, -1, 0]
    assert [Cosine(n * 90) for n in range(-1, 5)] == [0, 1, 0, -1, 0, 1]


def test_logarithms() -> None:
    assert Ln(Exp(2)) == pytest.approx(2)
    assert Log(1000) == pytest.approx(3)
    assert Exp(0) == 1
    with pytest.raises(ValueError, match="math domain"):
        Ln(0)


def test_the_halves_of_integers_of_other_sizes() -> None:
    assert (HiWord(0x1234, 1), LoWord(0x1234, 1)) == (0x12, 0x34)
    assert (HiWord(0x123456789ABCDEF0, 4), LoWord(0x123456789ABCDEF0, 4)) == (0x12345678, 0x9ABCDEF0)
