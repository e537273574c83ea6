"""XML files of any size, one element after the other; what was read is forgotten.

A document type or an entity is refused before anything is expanded, so is nesting or an element beyond reason.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any, BinaryIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from ...errors import N_, Cancelled, InvalidFile
from ...xml_values import local_name
from .zip_archive import ArchiveMember, open_member

CHUNK_BYTES = 1 << 18

MAX_ELEMENT_BYTES = 64 * 1024 * 1024
"""Bytes that one element, or what stands between two, may take."""

MAX_TAG_BYTES = 1 << 16
"""Bytes from one tag to the next: libxml2 takes half a minute over 40,000 attributes, and nothing stops it."""

MAX_ELEMENT_DEPTH = 256
"""Elements in one another: lxml's own limit."""


def iter_elements(
    part: ArchiveMember,
    names: Collection[str],
    *,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Element]:
    """Yield each element of ``part`` with one of the local ``names``, whole; it is emptied once the next is asked for.

    ``progress`` hears bytes read. Raises InvalidFile, with the line, and Cancelled.
    """
    with open_member(part) as file:
        source = _Source(file, _refuse_entities(file, part.name), part.name, progress, cancelled)
        try:
            # imported here: the plugin opens without it, and reads, ten times slower, by the standard library
            from lxml import etree
        except ImportError:
            yield from _by_the_standard_library(source, names)
        else:
            yield from _by_lxml(etree, source, names)


def _by_lxml(etree: Any, source: _Source, names: Collection[str]) -> Iterator[Element]:
    # its own limits on depth and text stay on
    parser = etree.iterparse(
        source,
        tag=[f"{{*}}{name}" for name in names],
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for _event, element in parser:
            source.bytes_since_element = 0
            yield element
            _forget(element)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise _broken_xml_error(source.name, line, column, error.msg) from error


def _by_the_standard_library(source: _Source, names: Collection[str]) -> Iterator[Element]:
    wanted = frozenset(names)
    above: list[Element] = []
    try:
        for event, element in ElementTree.iterparse(source, ("start", "end")):
            if event == "start":
                above.append(element)
                if len(above) > MAX_ELEMENT_DEPTH:
                    raise InvalidFile(
                        N_("{file} is not a list of addresses: its elements stand {depth} deep in one another."),
                        N_("Look at what was chosen."),
                        file=source.name,
                        depth=len(above),
                    )
                continue
            above.pop()
            if local_name(element) in wanted:
                source.bytes_since_element = 0
                yield element
                element.clear()
            if above and not any(local_name(outer) in wanted for outer in above):
                above[-1].remove(element)
    except ElementTree.ParseError as error:
        line, column = error.position
        raise _broken_xml_error(source.name, line, column, expat.ErrorString(error.code)) from error


class _Source:
    """A file as the parser reads it: told how far it is, stopped when asked, bounded between two elements."""

    def __init__(
        self,
        file: BinaryIO,
        start: bytes,
        name: str,
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._file, self._start, self.name = file, start, name
        self._progress, self._cancelled = progress, cancelled
        self._done = 0
        self._since_tag = 0
        self.bytes_since_element = 0

    def read(self, _size: int = -1) -> bytes:
        """Return the next piece, of a size of its own."""
        if self._cancelled():
            raise Cancelled
        chunk, self._start = self._start or self._file.read(CHUNK_BYTES), b""
        self._done += len(chunk)
        self.bytes_since_element += len(chunk)
        if self.bytes_since_element > MAX_ELEMENT_BYTES:
            raise InvalidFile(
                N_("{file} is not a list of addresses: none was found in {size} MB."),
                N_("Look at what was chosen."),
                file=self.name,
                size=MAX_ELEMENT_BYTES // 2**20,
            )
        self._bound_tags(chunk)
        self._progress(self._done)
        return chunk

    def _bound_tags(self, chunk: bytes) -> None:
        """Refuse a tag, or a text, that is longer than any of a list of addresses."""
        start = -self._since_tag
        while start + MAX_TAG_BYTES < len(chunk):
            last = chunk.rfind(b"<", max(start + 1, 0), start + MAX_TAG_BYTES + 1)
            if last < 0:
                raise InvalidFile(
                    N_("{file} is not a list of addresses: one of its elements is {size} kB long or more."),
                    N_("Look at what was chosen."),
                    file=self.name,
                    size=MAX_TAG_BYTES // 1024,
                )
            start = last
        last = chunk.rfind(b"<", max(start + 1, 0))
        self._since_tag = len(chunk) - (last if last >= 0 else start)


def _forget(element: Any) -> None:
    """Empty an element of lxml, and drop what stands before it on every level."""
    element.clear()
    parent = element.getparent()
    while parent is not None:
        while element.getprevious() is not None:
            del parent[0]
        element, parent = parent, parent.getparent()


def find_child(element: Element | None, name: str) -> Element | None:
    """Return the first child of that local name."""
    return None if element is None else next((inner for inner in element if local_name(inner) == name), None)


def map_children(element: Element) -> dict[str, Element]:
    """Return the first child of each local name: for elements of which many are asked for."""
    return {local_name(inner): inner for inner in reversed(element)}


def find_text(element: Element | None, *path: str) -> str:
    """Return the text at the end of ``path``, stripped, empty if it is not there."""
    for name in path:
        element = find_child(element, name)
    return "" if element is None else str(element.text or "").strip()


def _refuse_entities(file: BinaryIO, name: str) -> bytes:
    """Read up to the root element; what was read. Raises InvalidFile at a document type, where entities are made."""

    def refuse(*_declared: object) -> None:
        raise InvalidFile(
            N_("{file} was not opened: it declares entities, which no list of addresses needs."),
            N_("Download it again from where it is published."),
            file=name,
        )

    root: list[str] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda tag, _attributes: root.append(tag)
    read = bytearray()
    while not root:
        chunk = file.read(CHUNK_BYTES)
        read += chunk
        if not chunk and not read.strip():
            raise InvalidFile(N_("{file} is empty."), N_("Download it again."), file=name)
        if len(read) > MAX_ELEMENT_BYTES:
            raise InvalidFile(N_("{file} is not an XML document."), file=name)
        try:
            parser.Parse(chunk, not chunk)
        except expat.ExpatError as error:
            if not root:
                raise _broken_xml_error(name, error.lineno, error.offset, expat.ErrorString(error.code)) from error
        except LookupError as error:  # an encoding that nobody knows
            raise _broken_xml_error(name, 1, 0, str(error)) from error
    return bytes(read)


def _broken_xml_error(name: str, line: int, column: int, reason: str) -> InvalidFile:
    return InvalidFile(
        N_("{file} cannot be read after line {line}, column {column}: {reason}."),
        N_("Download it again."),
        file=name,
        line=line,
        column=column,
        reason=reason,
    )
