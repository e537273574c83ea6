"""What is done around every test of the services marks none of them."""

from __future__ import annotations


def test_the_clock_of_every_test_is_no_server(request, clock):
    assert not request.node.get_closest_marker("server")
