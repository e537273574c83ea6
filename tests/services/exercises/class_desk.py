"""A desk of a class in a process of its own: ``python class_desk.py FOLDER DESK NICKNAME BEHAVIOUR``.

It writes a line when it has begun, then obeys its standard input: a line takes a step, the end ends it.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from services.exercises.classroom import DeskState, read_new_orders, write_desk_state  # noqa: E402


def main(folder: Path, desk: str, nickname: str, behaviour: str) -> None:
    state = DeskState(desk, nickname, "mon-premier-signalement", 0, 2)
    path = folder / f"desk-{desk}.json"
    write_desk_state(folder, state)
    print("begun", flush=True)
    for line in sys.stdin:
        word = line.strip()
        state, orders = read_new_orders(folder, state)
        for order in orders:
            if order.action in ("start", "again"):
                state = replace(state, step=0, exercise=order.exercise or state.exercise)
            elif order.action == "fault":
                state = replace(state, error=order.fault)
            elif order.action == "clear_faults":
                state = replace(state, error="")
        if word == "step":
            state = replace(state, step=state.step + 1)
        elif word == "honest":
            behaviour = word
        elif word == "hand":
            state = replace(state, hand=True, error="HTTP 503 : le service est en panne")
        state = replace(state, beat=state.beat + 1)
        if behaviour == "slow" and word == "half":
            text = path.read_text(encoding="utf-8")
            path.write_text(text[: len(text) // 2], encoding="utf-8")
        elif behaviour == "lying":
            lie = json.loads(path.read_text(encoding="utf-8"))
            lie.update(step=60, steps=1, nickname="\u202e" + "x" * 5000 + "\n<b>", beat=state.beat)
            path.write_text(json.dumps(lie), encoding="utf-8")
            (folder / "desk-ffffffffffff.json").write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
        else:
            write_desk_state(folder, state)
        print(json.dumps([order.action for order in orders]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
