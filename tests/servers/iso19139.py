"""A metadata record written in ISO 19139, as a catalogue's CSW does by conversion."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from repere.services.layers.catalogue.metawal import Record


def text(value: str) -> str:
    return f"<gco:CharacterString>{escape(value)}</gco:CharacterString>"


def code(name: str, value: str) -> str:
    return f'<gmd:{name} codeList="x" codeListValue={quoteattr(value)}/>'


def written(record: Record) -> str:
    """``record`` as ``gmd:MD_Metadata``: the same content in the other encoding's places."""
    service = record.kind == "service"
    kind = "srv:SV_ServiceIdentification" if service else "gmd:MD_DataIdentification"
    parent, *related = record.parents or ("",)
    box = ""
    if record.area:
        names = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
        sides = "".join(
            f"<gmd:{name}><gco:Decimal>{side}</gco:Decimal></gmd:{name}>" for name, side in zip(names, record.area)
        )
        box = (
            "<gmd:extent><gmd:EX_Extent><gmd:geographicElement>"
            f"<gmd:EX_GeographicBoundingBox>{sides}</gmd:EX_GeographicBoundingBox>"
            "</gmd:geographicElement></gmd:EX_Extent></gmd:extent>"
        )
    return f"""<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"
 xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:srv="http://www.isotc211.org/2005/srv"
 xmlns:xlink="http://www.w3.org/1999/xlink">
<gmd:fileIdentifier>{text(record.id)}</gmd:fileIdentifier>
{f"<gmd:parentIdentifier>{text(parent)}</gmd:parentIdentifier>" if parent else ""}
<gmd:hierarchyLevel>{code("MD_ScopeCode", record.kind)}</gmd:hierarchyLevel>
<gmd:dateStamp><gco:Date>2024-01-01</gco:Date></gmd:dateStamp>
{"".join(_system(authid) for authid in record.authids)}
<gmd:identificationInfo><{kind}>
<gmd:citation><gmd:CI_Citation><gmd:title>{text(record.title)}</gmd:title>
{_date(record.revision_date)}</gmd:CI_Citation></gmd:citation>
<gmd:abstract>{text(record.abstract)}</gmd:abstract>
<gmd:status>{code("MD_ProgressCode", "obsolete" if record.is_obsolete else "onGoing")}</gmd:status>
<gmd:pointOfContact><gmd:CI_ResponsibleParty>
<gmd:individualName>{text("Jeanne Exemple")}</gmd:individualName>
<gmd:organisationName>{text(record.organisation)}</gmd:organisationName></gmd:CI_ResponsibleParty></gmd:pointOfContact>
<gmd:descriptiveKeywords><gmd:MD_Keywords>
{"".join(f"<gmd:keyword>{text(word)}</gmd:keyword>" for word in record.keywords)}
</gmd:MD_Keywords></gmd:descriptiveKeywords>
<gmd:resourceConstraints><gmd:MD_LegalConstraints>{"".join(map(_legal, record.conditions))}</gmd:MD_LegalConstraints>
</gmd:resourceConstraints>
{"".join(map(_related, related))}
{box.replace("gmd:extent", "srv:extent") if service else box}
{"".join(f'<srv:operatesOn uuidref="{name}"/>' for name in record.data)}
</{kind}></gmd:identificationInfo>
<gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions>
{"".join(map(_link, record.links))}
</gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo>
</gmd:MD_Metadata>"""


def _system(authid: str) -> str:
    number = authid.partition(":")[2]
    return (
        "<gmd:referenceSystemInfo><gmd:MD_ReferenceSystem><gmd:referenceSystemIdentifier><gmd:RS_Identifier><gmd:code>"
        f'<gmx:Anchor xlink:href="http://www.opengis.net/def/crs/EPSG/0/{number}">{authid}</gmx:Anchor></gmd:code>'
        "</gmd:RS_Identifier></gmd:referenceSystemIdentifier></gmd:MD_ReferenceSystem></gmd:referenceSystemInfo>"
    )


def _date(day: str) -> str:
    if not day:
        return ""
    return (
        f"<gmd:date><gmd:CI_Date><gmd:date><gco:Date>{day}</gco:Date></gmd:date>"
        f"<gmd:dateType>{code('CI_DateTypeCode', 'revision')}</gmd:dateType></gmd:CI_Date></gmd:date>"
    )


def _legal(condition: object) -> str:
    told = (
        f"<gmx:Anchor xlink:href={quoteattr(condition.url)}>{escape(condition.text)}</gmx:Anchor>"
        if condition.url
        else text(condition.text)
    )
    return f"<gmd:otherConstraints>{told}</gmd:otherConstraints>"


def _related(identifier: str) -> str:
    return (
        "<gmd:aggregationInfo><gmd:MD_AggregateInformation><gmd:aggregateDataSetIdentifier><gmd:MD_Identifier>"
        f"<gmd:code>{text(identifier)}</gmd:code></gmd:MD_Identifier></gmd:aggregateDataSetIdentifier>"
        f"<gmd:associationType>{code('DS_AssociationTypeCode', 'crossReference')}</gmd:associationType>"
        "</gmd:MD_AggregateInformation></gmd:aggregationInfo>"
    )


def _link(link: object) -> str:
    return (
        f"<gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>{escape(link.url)}</gmd:URL></gmd:linkage>"
        f"<gmd:protocol>{text(link.protocol)}</gmd:protocol><gmd:name>{text(link.name)}</gmd:name>"
        f"<gmd:function>{code('CI_OnLineFunctionCode', link.function)}</gmd:function>"
        "</gmd:CI_OnlineResource></gmd:onLine>"
    )
