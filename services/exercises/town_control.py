"""What an exercise does to the training town, by its control routes: begin, faults, states kept and brought back."""

from __future__ import annotations

from typing import Any

from ..http.client import HttpClient
from ..json_values import as_list
from .exercise import Exercise
from .fault_switches import build_faults


class TownControl:
    """The door of a training town; every method raises ServiceError where it does not answer as it should."""

    def __init__(self, web: HttpClient, url: str) -> None:
        self.web = web
        self.url = f"{url.rstrip('/')}/sandbox"

    def begin(self, exercise: Exercise) -> None:
        """Make the town what the exercise needs, its faults and its colleague waiting."""
        subset = {name: value for name, value in exercise.town.items() if name not in ("addressing", "nis_code")}
        self.clear_faults()
        self.web.send("POST", f"{self.url}/reset", json=subset)
        for fault in exercise.faults:
            self.set_fault(fault["fault"], 60 * float(fault.get("after_min", 0)))
        for change in exercise.colleague:
            self.change_address(dict(change))

    def read_profile(self, exercise: Exercise | None = None) -> str:
        """Return the town's profile as JSON text, as the exercise needs it."""
        addressing = exercise.town.get("addressing", "") if exercise else ""
        query = f"?addressing={addressing}" if addressing == "dossier" else ""
        return self.web.get(f"{self.url}/profile.json{query}").body.decode("utf-8")

    def set_fault(self, name: str, after_s: float = 0) -> None:
        """Switch one of the named troubles on."""
        self.clear_faults(name)
        self.web.send("POST", f"{self.url}/faults", json=build_faults(name, after_s))

    def clear_faults(self, name: str = "") -> None:
        """Switch a trouble off; all without a name."""
        self.web.send("DELETE", f"{self.url}/faults" + (f"?name={name}" if name else ""))

    def list_faults(self) -> list[str]:
        """Return the troubles that are on."""
        return [str(name) for name in as_list(self.web.get(f"{self.url}/faults").json_object().get("names"))]

    def change_address(self, change: dict[str, Any]) -> None:
        """Have a colleague change an address: ``id``, what is changed, and ``when``."""
        self.web.send("POST", f"{self.url}/colleague", json=change)

    def list_saves(self) -> list[str]:
        """Return the names of the states that the town keeps, oldest first."""
        return [str(name) for name in as_list(self.web.get(f"{self.url}/saves").json_object().get("saves"))]

    def save(self, name: str) -> None:
        """Have the town keep its state under a name (small letters, digits, hyphens)."""
        self.web.send("POST", f"{self.url}/saves/{name}", json={})

    def load(self, name: str) -> None:
        """Have the town be again as it was when that name was kept."""
        self.web.send("POST", f"{self.url}/saves/{name}/load", json={})
