"""How long tests wait. They wait for events: the limit only ends what hangs, and is far beyond what a busy machine needs."""

SECONDS = 600
