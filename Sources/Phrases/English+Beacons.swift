extension Phrases {
    /// Beacons and their relays, in English.
    static let englishBeacons: [String: String] = [
        "help.value.beacon": "registry|local",
        "help.value.relay": "address",
        "help.log.relay": """
        Relay that is asked whether the round existed that should have decided each draw on which a fallback beacon was \
        used. May be repeated; what it answers is verified.
        """,
        "verify.log.missing-rounds": "Rounds in whose place a fallback beacon decided",
        "verify.log.missing-round.exists": """
        {draw}: round {round} of {chain} exists. Ask the council why it did not have it in time: that it was missing then \
        can no longer be checked.
        """,
        "verify.log.missing-round.unknown": "{draw}: no relay gave round {round} of {chain}.",
        "help.init.beacon": """
        Beacon of the draws: “registry”, the public beacons of beacons.csv; “local”, one of the installation itself, \
        for demonstrations only: it is not independent.
        """,
        "help.adopt.beacon": """
        Beacon of the new policy: “registry”, those of beacons.csv; “local”, the installation's. Without it, those of \
        the policy in force.
        """,
        "help.relay": """
        Relay that is asked for rounds, in place of the configured ones. May be repeated; none is trusted and none has \
        to be: only what verifies is used.
        """,
        "help.beacon.abstract": "The public beacons that draws rest on.",
        "help.beacon-status.abstract": "Shows the policy's beacons and asks each relay for its newest round.",
        "help.beacon-status.discussion": """
        Says which round is next, which was the last to decide a draw, and how each relay is. Without --data, it asks \
        for the beacons of the folder Registry. It ends with 2 if no relay of the first beacon gives a round that \
        verifies.
          insacula beacon status --data data
        """,
        "help.draw-conclude.round-file": """
        File with the answer of a relay (or NIST's pulse), for an office without a network. It is verified the same.
        """,
        "office.no-beacon": """
        The draw waits for round {round}, and nobody has given it yet. It will conclude with the same result \
        whenever it comes: see `insacula beacon status`, or bring the round in a file with --round-file.
        """,
        "office.awaits-nothing": "The draw {draw} waits for no round of a public beacon now.",
        "office.other-round": "The file has another round: the draw {draw} waits for round {round}.",
        "office.bad-round": "The file does not have round {round} as the beacon signed it: {fault}",
        "office.beacon.registry": """
        Draws rest on public beacons ({chains}); “insacula beacon status” says whether their relays answer.
        """,
        "office.beacon.local": """
        Draws rest on this installation's own beacon, which is NOT independent: for learning and trying only.
        """,
        "office.waiting-relays": "Waiting for round {round}: no relay gives it yet",
        "beacon.chain": "{chain} ({scheme}), a round every {period} s",
        "beacon.fallback": "  In reserve: {after} s after the round of the first that is missing",
        "beacon.next": "  Next is round {round}, at {due}",
        "beacon.last": "  The last that decided a draw: {round}",
        "beacon.last-none": "  None has decided a draw yet",
        "beacon.own": "  This installation signs it itself: not independent",
        "beacon.no-relays": "  No relays configured: rounds are brought with --round-file",
        "beacon.relay": "  {relay}: round {round} verified, {age} s after its time, in {milliseconds} ms",
        "beacon.relay-fault": "  {relay}: {fault}",
        "beacon.relay-address": "“{address}” is not the address of a relay: {fault}",
        "round.fault.key": "the chain's key is none of its scheme.",
        "round.fault.signature-form": """
        the signature is not of the form it must have (length, point of the curve or of the group). Check that it is whole \
        and in lower case.
        """,
        "round.fault.signed": "what was signed is missing, superfluous, not of its form, or of another round.",
        "round.fault.mismatch": """
        the chain did not sign that round with that signature. Whoever gave it is wrong or lies: ask another.
        """,
        "relay.fault.connection": "no connection, or it broke off.",
        "relay.fault.not-secure": "its certificate is not to be trusted.",
        "relay.fault.time-out": "it did not answer in time.",
        "relay.fault.status": "it answered with the HTTP status {status}.",
        "relay.fault.not-yet": "it does not have it yet, or does not know the chain.",
        "relay.fault.redirected": "it sends to another address ({address}), where nobody follows it.",
        "relay.fault.too-large": "its answer is too large.",
        "relay.fault.malformed": "its answer is not a relay's: {reason}",
        "relay.fault.other-round": "it answered with another round, {round}.",
        "relay.fault.wrong-signature": "the chain did not sign what it says: {fault}",
        "relay.address.length": "it is empty or too long.",
        "relay.address.character": "it has a character that it cannot have.",
        "relay.address.scheme": "it does not begin with https://.",
        "relay.address.insecure": "outside this machine https:// is needed.",
        "relay.address.host": "the name of the machine is not valid.",
        "relay.address.port": "the port is not a number from 1 to 65535.",
        "relay.address.user-info": "it has a user or a password.",
        "relay.address.query": "it has a question mark.",
        "relay.address.fragment": "it has a “#”.",
        "relay.address.path": "the path has parts that are empty or dots.",
        "relay.asked": "Relay {relay}, round {round}: {fault}",
    ]
}
