"""Why the Flemish address registry refuses, in words: its domain codes, each with a sentence.

Codes: Informatievlaanderen/address-registry at 10b5958f (EUPL-1.2), folder
AddressRegistry.Api.BackOffice.Abstractions/Validation. The sentences are ours.
"""

from __future__ import annotations

from ...errors import N_

OUTDATED_CODES = frozenset({"PreconditionFailed"})
"""The address changed between the request and its carrying out."""

GONE_CODES = frozenset({"VerwijderdAdres", "VerwijderdAdresId", "AdresIsOnbestaand", "AdresIdIsOnbestaand"})
"""There is no such address any more."""

ALREADY_EXISTS_CODE = "AdresBestaandeHuisnummerBusnummerCombinatie"
"""The number exists in that street: ours, if an earlier request got through."""

SENTENCES = {
    ALREADY_EXISTS_CODE: N_("This number and box already exist in this street."),
    "VerwijderdAdres": N_("The address was removed."),
    "VerwijderdAdresId": N_("The address was removed."),
    "AdresIsOnbestaand": N_("There is no such address."),
    "AdresIdIsOnbestaand": N_("There is no such address."),
    "VerwijderdHuisnummerAdres": N_("The address of the house number was removed."),
    "VerwijderdeStraatnaam": N_("The street was removed."),
    "PreconditionFailed": N_("The address changed while the request was waiting."),
    "AdresOngeldigHuisnummerformaat": N_("The house number is not written as the registry wants it."),
    "DoelHuisnummerOngeldigHuisnummerformaat": N_("A new house number is not written as the registry wants it."),
    "AdresOngeldigBusnummerformaat": N_("The box number is not written as the registry wants it."),
    "AdresHuisnummerZonderBusnummer": N_("The address has no box number to correct."),
    "AdresCorrectieHuisnummermetBusnummer": N_("The house number of a box is corrected at the house, not at the box."),
    "AdresBusnummerHuisnummerInconsistent": N_("The box does not carry the house number of its house."),
    "AdresBusnummerPostcodeInconsistent": N_("The box does not carry the postcode of its house."),
    "AdresActiefHuisNummerNietGekendValidatie": N_("There is no house with this number to carry the box."),
    "AdresStraatnaamNietGekendValidatie": N_("The street is not known to the registry."),
    "AdresStraatnaamVoorgesteldOfInGebruik": N_("The street is not in use."),
    "AdresStraatnaamGehistoreerdOfAfgekeurd": N_("The street is no longer in use, or was refused."),
    "AdresPostinfoNietGekendValidatie": N_("The postcode is not known."),
    "AdresPostinfoNietInGemeente": N_("The postcode is not one of this commune."),
    "AdresPostinfoNietHetzelfdeAlsHuisnummer": N_("The postcode is not that of the house."),
    "AdresPostinfoGeenHuisnummer": N_("The postcode of a box is changed at the house, not at the box."),
    "AdresPositieVerplicht": N_("A position is needed."),
    "AdresPositieformaatValidatie": N_("The position cannot be read."),
    "AdresPositieSpecificatieVerplicht": N_("What the position points at is missing."),
    "AdresPositieSpecificatieValidatie": N_("What the position points at does not fit how it was found."),
    "AdresPositieGeometriemethodeValidatie": N_("How the position was found is not known to the registry."),
    "AdresGehistoreerdOfAfgekeurd": N_("The address is no longer in use, or was refused."),
    "AdresAfgekeurdOfGehistoreerd": N_("Only a proposed address can be approved."),
    "AdresAfgekeurdGehistoreerd": N_("Only an address in use can be changed so."),
    "AdresGehistoreerdOfInGebruik": N_("Only a proposed address can be refused."),
    "AdresVoorgesteldOfAfgekeurd": N_("Only an address in use can be ended."),
    "AdresAfgekeurdOfVoorgesteld": N_("Only an ended address can be taken back into use."),
    "AdresInGebruikOfGehistoreerd": N_("Only a refused address can be proposed again."),
    "AdresHuisnummerVoorgesteldGehistoreerdOfAfgekeurd": N_("The house that carries the box is not in use."),
    "AdresHuisnummerVoorgesteldAfgekeurdOfGehistoreerd": N_("The house that carries the box is not in use."),
    "AdresHuisnummerGehistoreerdOfAfgekeurd": N_("The house that carries the box is no longer in use, or was refused."),
    "AdresHuisnummerAfgekeurdOfGehistoreerd": N_("The house that carries the box is no longer in use, or was refused."),
    "AdresNietOfficeeltoegekend": N_("The address was not assigned officially."),
    "BronAdresIdAfgekeurdGehistoreerd": N_("An address to renumber is no longer in use, or was refused."),
    "BronAdresIdBusnummer": N_("A box cannot be renumbered: renumber its house."),
    "BronAdresIdPostcode": N_("An address to renumber has no postcode."),
    "BronAdresIdReedsInLijstHerAdresseer": N_("An address to renumber is in the list twice."),
    "DoelHuisnummerReedsInLijstHerAdresseer": N_("A new house number is in the list twice."),
    "BronAdresIdHetzelfdeAlsDoelHuisnummer": N_("An address to renumber already has its new number."),
    "HerAdresseerLijstLeeg": N_("The list of addresses to renumber is empty."),
    "OpgehevenAdresNietInLijstHerAdresseer": N_("An address to end is not in the list of those to renumber."),
    "VerschillendeHuisnummersNietToegestaanInLijstBusnummers": N_("The boxes do not all belong to one house."),
}


def describe_code(code: str, message: str) -> str:
    """Return the sentence for a code, an English template; the service's own where it is not known."""
    return SENTENCES.get(code) or message or code
