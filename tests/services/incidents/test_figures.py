"""The numbers of the head of works, counted by hand on a few reports."""

from __future__ import annotations

from repere.services.incidents.statistics import (
    AGE_LIMITS_DAYS,
    AGE_NAMES,
    ClosingStatistics,
    OpenByAge,
    count_open_by_age,
    find_closing_dates,
    format_closing_csv,
    format_open_csv,
    summarise_closing,
)
from repere.services.model.incident import Incident, Update

NOW = "2026-11-24T00:00:00Z"


def report(key: str, requested: str, ended: str = "", name: str = "Voirie", **changes: object) -> Incident:
    made = Incident(
        key, "closed" if ended else "open", "001", name, "", f"{requested}T00:00:00Z" if requested else "",
        f"{ended}T00:00:00Z" if ended else "", "", "", "", "", None, None,
    )  # fmt: skip
    return made._replace(**changes)


def test_open_by_category_and_age():
    found = count_open_by_age(
        [
            report("1", "2026-11-23"), report("2", "2026-11-17"), report("3", "2026-11-16"), report("4", "2024-01-01"),
            report("5", "2026-11-01", "2026-11-20"), report("6", "2026-11-01", name="Propreté"),
            report("7", "2026-12-01"), report("8", ""),
        ],
        NOW,
    )  # fmt: skip
    assert AGE_LIMITS_DAYS == (7, 30, 90, 365)
    assert found == [OpenByAge("Voirie", (2, 1, 0, 0, 1)), OpenByAge("Propreté", (0, 1, 0, 0, 0))]
    assert found[0].total == 4


def test_open_at_a_moment_of_the_past():
    """What was closed since was still open then; what came since was not there."""
    reports = [
        report("1", "2026-01-01", "2026-06-01"),
        report("2", "2026-03-01"),
        report("3", "2026-01-01", "2026-01-31"),
    ]
    assert [row.counts for row in count_open_by_age(reports, "2026-02-01T00:00:00Z")] == [(0, 0, 1, 0, 0)]
    assert count_open_by_age(reports, "2025-01-01T00:00:00Z") == []


def test_time_to_close_within_a_period():
    reports = [
        report("1", "2026-01-01", "2026-01-03"), report("2", "2026-01-01", "2026-01-05"),
        report("3", "2026-01-01", "2026-01-07"), report("4", "2025-12-01", "2026-01-10"),
        report("5", "2026-01-20", "2026-03-01"), report("6", "2026-01-31"), report("7", "2026-02-01"),
        report("8", "2025-01-01", "2025-06-01"),
    ]  # fmt: skip
    assert summarise_closing(reports, "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z") == [
        ClosingStatistics("Voirie", reported=5, closed=4, open_at_end=2, lower=3.5, median=5.0, upper=14.5, undated=0)
    ]


def test_a_clock_that_was_wrong_is_counted_but_not_measured():
    reports = [report("1", "2026-01-10", "2026-01-05"), report("2", "", "2026-01-05")]
    assert summarise_closing(reports, "2026-01-01", "2026-02-01") == [
        ClosingStatistics("Voirie", 1, 2, 0, None, None, None, 2)
    ]


def test_closed_without_a_date_is_neither_open_nor_measured():
    reports = [report("1", "2026-01-10", status="closed")]
    assert summarise_closing(reports, "2026-01-01", "2026-02-01") == [
        ClosingStatistics("Voirie", 1, 0, 0, None, None, None, 0)
    ]
    assert count_open_by_age(reports, NOW) == []


def test_a_history_knows_better_than_the_last_change():
    def step(number: int, status: str, day: int) -> Update:
        return Update(str(number), "1", status, f"2026-01-{day:02}T00:00:00Z", "")

    steps = [
        step(5, "", 30),
        step(3, "open", 6),
        step(1, "investigating", 2),
        step(2, "fixed", 4),
        step(4, "closed", 9),
    ]
    told = find_closing_dates([*steps, step(6, "closed", 20)])
    assert told == {"1": "2026-01-09T00:00:00Z"}  # reopened on the 6th; closed again on the 20th says nothing new
    commented = [report("1", "2026-01-01", "2026-03-01")]
    assert summarise_closing(commented, "2026-01-01", "2026-04-01", closed_at=told)[0].median == 8.0
    assert summarise_closing(commented, "2026-01-01", "2026-04-01")[0].median == 59.0  # the upper bound
    assert find_closing_dates([step(1, "fixed", 4), step(2, "open", 6)]) == {}
    # what is open now is not closed, whatever its history said
    assert count_open_by_age([report("1", "2026-01-01")], NOW, closed_at=told)[0].total == 1


def test_by_manager_or_district():
    managers = {"1": "region"}
    reports = [report("1", "2026-11-20"), report("2", "2026-11-20")]
    found = count_open_by_age(reports, NOW, lambda incident: managers.get(incident.service_request_id, ""))
    assert [(row.group, row.total) for row in found] == [("", 1), ("region", 1)]


def test_tables_for_a_spreadsheet():
    assert len(AGE_NAMES) == len(AGE_LIMITS_DAYS) + 1
    told = format_open_csv(
        [OpenByAge("=evil()", (1, 0, 0, 0, 2)), OpenByAge("", (0, 0, 0, 0, 0))], "Category", str.upper
    )
    assert told.splitlines()[1:] == ["'=evil();1;0;0;0;2;3", "–;0;0;0;0;0;0"]
    assert told.splitlines()[0].endswith("≤ 1 YEAR;> 1 YEAR;ALL")
    told = format_closing_csv([ClosingStatistics("Voirie", 5, 4, 2, 3.5, None, 14.5, 0)], "Category")
    assert told.splitlines()[1] == "Voirie;5;4;2;3,5;;14,5;0"
    assert told.splitlines()[0].count(";") == 7
