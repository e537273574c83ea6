"""The training town: the services Repère talks to, on loopback, with data, resets and faults."""
