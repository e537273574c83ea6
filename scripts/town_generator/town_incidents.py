"""The citizens' reports of the training town: invented, in French, with all that real ones bring along."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import Any

from services.model.incident import DETAILED_STATUSES
from services.training_town.world.town import TownReport
from services.training_town.world.town_crs import transform

from .town_plan import House, Plan

SPAN_S = 548 * 86400
"""Seconds over which the reports are spread: eighteen months."""

REGION = "SPW Mobilité et Infrastructures"

NEXT_STATUSES = {
    "open": ("investigating", "action_scheduled", "not_councils_responsibility"),
    "investigating": ("in_progress", "action_scheduled", "no_further_action", "duplicate"),
    "action_scheduled": ("in_progress", "fixed"),
    "in_progress": ("fixed", "closed"),
}
"""How a report moves on; what is not here is the end of it."""


def write_reports(plan: Plan) -> list[TownReport]:
    """The reports, oldest first, the same on every machine."""
    random = Random("incidents")
    words, count = plan.drawing.commune.incident_words, plan.drawing.report_count
    ages = sorted((int(SPAN_S * random.random() ** 1.3) + 1800 for _ in range(count)), reverse=True)
    houses = [random.choice(plan.houses) for _ in range(count)]
    spots = [(h.x + random.gauss(0, 6), h.y + random.gauss(0, 6)) for h in houses]
    return [
        _report(plan, words, random, number, age, house, spot)
        for number, (age, house, spot) in enumerate(zip(ages, houses, transform(spots, 31370, 4326)))
    ]


def _report(
    plan: Plan, words: Any, random: Random, number: int, age: int, house: House, spot: tuple[float, float]
) -> TownReport:
    street = plan.streets[house.street]
    name = street.name or street.name_de
    category = _weighted(words["categories"], random)
    lon, lat = round(spot[0], 6), round(spot[1], 6)
    if number % 300 == 150:
        # a form filled in without a map
        lon = lat = 0.0
    elif number % 300 == 151:
        # the fault of a known workflow: the latitude twice
        lon = lat
    text = random.choice(category["texts"]).format(street=name) + random.choice(words["details"])
    updates = tuple(_updates(words, random, age)) if number % 3 == 0 else ()
    status = updates[-1][0] if updates else _status_without_history(random, age)
    return TownReport(
        service_code=category["code"],
        status=status,
        age=age,
        description=text,
        address=f"{name} {house.number}, {street.postcode} {plan.drawing.commune.name}",
        postcode=street.postcode,
        lon=lon,
        lat=lat,
        photo=number % 40 + 1 if random.random() < 0.25 else 0,
        agency=words["region"] if street.route else plan.drawing.commune.administration,
        requestor_name=random.choice(words["people"]) if random.random() < 0.6 else "",
        updates=updates,
    )


def _weighted(categories: list[dict[str, Any]], random: Random) -> dict[str, Any]:
    at = random.random() * sum(category["weight"] for category in categories)
    for category in categories:
        at -= category["weight"]
        if at < 0:
            break
    return category


def _updates(words: Any, random: Random, age: int) -> Iterator[tuple[str, int, str]]:
    """A life of one to four steps, each some days after the one before, none in the future."""
    status = "open"
    for _ in range(random.randint(1, 4)):
        status = random.choice(NEXT_STATUSES.get(status, ("",)))
        age -= int(86400 * min(40.0, 1 + random.expovariate(0.15)))
        if not status:
            return
        yield status, max(age, 600), words["updates"][status]
        if age <= 600:
            return


def _status_without_history(random: Random, age: int) -> str:
    """The older, the likelier settled."""
    settled = random.random() < 1 - math.exp(-age / (90 * 86400))
    return random.choice(
        [fine for fine, coarse in DETAILED_STATUSES.items() if coarse == ("closed" if settled else "open")]
    )
