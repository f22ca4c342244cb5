"""Documents in XML: what programs read of them and write, and what strangers send."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from wlcompat import (
    ErrorInfo,
    ErrorOccurred,
    XMLBuildString,
    XmlNode,
    XMLOpen,
    XMLSave,
    fromFile,
    fromString,
    to_text,
)

pytestmark = pytest.mark.usefixtures("runtime")

RSS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="d">\n <channel>\n  <title>Été &amp; co</title>\n'
    '  <item id="1"><dc:date>today</dc:date></item>\n  <item id="2"><![CDATA[<b>]]></item>\n  <Item>3</Item>\n'
    " </channel>\n</rss>"
)


@pytest.fixture
def rss() -> XmlNode:
    """A document."""
    document = XMLOpen(RSS, fromString)
    assert not ErrorOccurred(), ErrorInfo()
    return document


def test_elements_attributes_and_texts(rss: XmlNode) -> None:
    channel = rss["rss"]["channel"]
    assert channel["title"].Text == channel["TITLE"].Value == to_text(channel["title"]) == "Été & co"
    assert (channel.Text, channel.Name, channel["item"].Count, channel.Count) == ("", "channel", 3, 1)
    assert [node.Name for node in channel] == ["title", "item", "item", "Item"]
    assert [node["id"].Text for node in channel.nodes("item")] == ["1", "2", ""]
    assert [(one.Name, one.Value) for one in rss["rss"].Attribute] == [("version", "2.0"), ("xmlns:dc", "d")]
    assert channel["item"]["date"].Text == "today"
    assert channel["item"][2].Text == "<b>"
    assert channel["Item"].Text == "3"
    assert channel["item"][3].Text == "3"


def test_what_is_not_there_is_no_error(rss: XmlNode) -> None:
    absent = rss["rss"]["no"]["such"]
    assert (absent.Exist, absent.Text, absent.Count, list(absent)) == (False, "", 0, [])
    assert not rss["rss"]["channel"]["item"][4].Exist
    assert rss["rss"].Exist
    assert "no" not in XMLBuildString(rss)


def test_code_that_does_not_know_the_type_reads_the_same(rss: XmlNode) -> None:
    assert rss.rss.channel.title.Texte == "Été & co"
    assert rss.rss.channel.Nom == "channel"
    assert rss.rss.none.Existe is False
    assert copy.copy(rss) is rss


def test_making_a_document(tmp_path: Path) -> None:
    made = XmlNode()
    made["list"]["entry"] = "first"
    made["list"]["entry"].Text = "<1> & \x00\r"
    made["list"]["other"]["inner"] = 5
    text = XMLBuildString(made)
    assert text.splitlines()[1:] == [
        "<list>",
        "\t<entry>&lt;1&gt; &amp; \ufffd&#13;</entry>",
        "\t<other>",
        "\t\t<inner>5</inner>",
        "\t</other>",
        "</list>",
    ]
    assert XMLSave(made, str(tmp_path / "a.xml"))
    assert XMLOpen(str(tmp_path / "a.xml"), fromFile)["list"]["other"]["inner"].Text == "5"
    assert XMLBuildString(made["list"]["other"]).startswith("<other>")


def test_there_and_back(rss: XmlNode) -> None:
    again = XMLOpen(XMLBuildString(rss), fromString)
    assert XMLBuildString(again) == XMLBuildString(rss)
    assert XMLOpen(RSS.encode("utf-8"), fromString)["rss"]["channel"]["title"].Text == "Été & co"


def test_names_that_xml_does_not_have() -> None:
    made = XmlNode()
    made["a b"] = "x"
    assert XMLBuildString(made) == ""
    assert '"a b"' in ErrorInfo()
    assert not XMLSave(made, "never.xml")
    assert not Path("never.xml").exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<a",
        "<a></b>",
        "<a>" * 10_000,
        '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        '<?xml version="1.0" encoding="none"?><a/>',
    ],
)
def test_what_is_no_document_or_may_do_harm(text: str) -> None:
    document = XMLOpen(text, fromString)
    assert ErrorOccurred()
    assert not list(document)


def test_a_document_type_that_declares_nothing_is_fine() -> None:
    document = XMLOpen('<!DOCTYPE html PUBLIC "-//W3C//DTD" "http://none/x.dtd"><html>a</html>', fromString)
    assert document["html"].Text == "a"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    missing = XMLOpen(str(tmp_path / "none.xml"))
    assert not missing["a"].Exist
    missing["a"] = "text"
    assert not XMLOpen(str(tmp_path / "none.xml"))["a"].Exist  # another document
    assert ErrorInfo()
