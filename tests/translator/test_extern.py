"""EXTERN names something of another part of the project: nothing runs, and the name stays in view."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText


@pytest.mark.parametrize("text", ["EXTERN FEN_Start\nInfo(1)\n", "externe FEN_Start\nInfo(1)\n"])
def test_it_is_kept_as_a_comment(text: str) -> None:
    translation = translate(SourceText("extern.wl", text))
    assert "    # EXTERN FEN_Start\n    Info(1)\n" in translation.python
    assert translation.counts.untranslated == 0


def test_it_names_several_and_what_lies_inside_others() -> None:
    translation = translate(SourceText("extern.wl", "EXTERN BTN_Redo, GRP_Tools.BTN_Undo\nInfo(1)\n"))
    assert "    # EXTERN BTN_Redo, GRP_Tools.BTN_Undo\n    Info(1)\n" in translation.python
    assert translation.counts.untranslated == 0
