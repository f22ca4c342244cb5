"""Templates are rendered as jinja2 renders them, and without it once they have been read."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from jinja2 import StrictUndefined

from translator.emitter import templates
from translator.emitter.templates import Template, template
from translator.emitter.templates.reading import NotInTemplates, environment, read_template

FOLDER = Path(templates.__file__).parent
SOURCES = sorted(FOLDER.glob("*.jinja"))
SAMPLE = Path(__file__).parents[3] / "samples" / "en" / "plain_client.wl"


def _both(source: str, /, **values: object) -> str:
    """Render with ours and with jinja2; they must agree."""
    of_jinja = environment()
    of_jinja.undefined = StrictUndefined
    rendered = Template(read_template(source)).render(**values)
    assert rendered == of_jinja.from_string(source).render(**values)
    return rendered


IMPORTS = [
    [],
    [{"module": "wlcompat", "names": ["Info"], "fits": True}],
    [
        {"module": "collections.abc", "names": ["Callable"], "fits": True},
        {"module": "typing", "names": ["Any", "Final"], "fits": True},
        {"module": "wlcompat", "names": ["Error", "Info"], "fits": False},
    ],
]


@pytest.mark.parametrize("imports", IMPORTS)
def test_every_shape_of_a_module(imports: list[object]) -> None:
    source = (FOLDER / "module.py.jinja").read_text(encoding="utf-8")
    flags = ("has_variables", "has_functions", "has_main", "has_late_names")
    for units, late, *given in product([[], ["a"], ["a", "b"]], [[], ["c", "d"]], *[[False, True]] * 4):
        values: dict[str, object] = dict(zip(flags, given, strict=True))
        values |= {"heading": ["# one", "# two"] if late else [], "units": units, "late_units": late}
        text = _both(source, source="x.wl", imports=imports, body="pass", **values)
        compile(text, "x.py", "exec")


def test_every_shape_of_an_entry_point() -> None:
    source = (FOLDER / "entry_point.py.jinja").read_text(encoding="utf-8")
    for declaring, programs in product([[], ["a"], ["a", "b"]], [[], ["c"], ["c", "d"]]):
        modules = sorted([*declaring, *programs])
        compile(_both(source, modules=modules, declaring=declaring, programs=programs), "x.py", "exec")


def test_the_tests_know_every_template() -> None:
    assert [file.name for file in SOURCES] == ["entry_point.py.jinja", "module.py.jinja"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{% for a in list %}{{ '' if loop.first else ', ' }}{{ a.b }}{% endfor %}", "1, 2"),
        ("{% if not list %}a{% elif yes and no %}b{% elif yes or no %}c{% else %}d{% endif %}", "c"),
        ("{{ 'x' if no }}|{{ no == 0 }}|{{ names | join('-') }}", "|True|p-q"),
        ("a\n  {% if yes %}\nb\n  {% endif %}\nc\n", "a\nb\nc\n"),
        ("{% for a in list %}{% for b in names %}{{ loop.first }} {% endfor %}{{ loop.first }};{% endfor %}",
         "True False True;True False False;"),
    ],
)  # fmt: skip
def test_what_templates_may_say(source: str, text: str) -> None:
    values = {"list": [{"b": 1}, {"b": 2}], "yes": True, "no": 0, "names": ["p", "q"]}
    assert _both(source, **values) == text


@pytest.mark.parametrize(
    "source",
    ["{% set a = 1 %}", "{{ a | upper }}", "{{ a > 1 }}", "{% for a, b in c %}{% endfor %}", "{{ a + 1 }}"],
)
def test_what_is_not_rendered_is_refused_when_it_is_read(source: str) -> None:
    with pytest.raises(NotInTemplates, match="line 1"):
        read_template(source)


def test_a_name_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="b"):
        Template(read_template("{{ a }}{{ b }}")).render(a=1)


def test_a_program_is_translated_without_jinja2_and_lark_once_they_have_read(tmp_path: Path) -> None:
    script = (
        "import sys; from translator.cli import main; main(['translate', '-q', sys.argv[1]]); "
        "print(*({'jinja2', 'lark', 'tomllib'} & {*sys.modules}), file=sys.stderr)"
    )
    loaded = []
    for _ in range(2):
        ended = subprocess.run(
            [sys.executable, "-c", script, str(SAMPLE)],
            env={**os.environ, "WLCOMPAT_CACHE": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        assert ended.stdout.startswith('"""Translated from plain_client.wl."""\n')
        loaded.append(set(ended.stderr.split()))
    assert loaded == [{"jinja2", "lark", "tomllib"}, set()]


def test_a_template_is_read_once() -> None:
    assert template("module.py.jinja") is template("module.py.jinja")
