"""Names in XML that somebody else wrote, which differ from server to server in their namespaces only."""

from __future__ import annotations

from xml.etree.ElementTree import Element  # nosec B405: a type; Response parses


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def strip_namespaces(tree: Element) -> Element:
    """Take the namespace off every name of an element and of an attribute below ``tree``; return ``tree``."""
    for element in tree.iter():
        element.tag = local_name(element)
        for name in [name for name in element.attrib if "}" in name]:
            element.set(name.rpartition("}")[2], element.attrib.pop(name))
    return tree
