extension Phrases {
    /// Beacons and their relays, in English.
    static let englishBeacons: [String: String] = [
        // MARK: insacula-verify beacon

        "help.round.abstract": "Checks that a public beacon signed a round.",
        "help.round.discussion": """
        Needs no network. The round is written out, or taken from a file with the answer of a drand relay or with \
        NIST's pulse. Ends with 0 if the beacon signed it and with 1 if not.

        Examples:
          insacula-verify beacon --chain quicknet --round 1000 --signature b446…5e39
          insacula-verify beacon --chain nist-2 --file pulse.json
        """,
        "help.round.chain": "The beacon, by its name: quicknet, default or nist-2.",
        "help.round.chain-file": """
        File with the description of another beacon of drand, as relays give it at /<hash>/info. The hash is \
        computed anew; compare it with the one that you expect.
        """,
        "help.round.round": "The number of the round, from 1.",
        "help.round.signature": "The round's signature, in lower-case hexadecimal.",
        "help.round.signed": "What the signature covers, where the public record has it (default, NIST).",
        "help.round.previous": "In the place of --signed, for default: the signature of the round before.",
        "help.round.file": "File with the answer of a relay or with NIST's pulse; “-” for the standard input.",
        "error.round-chain": "Name the beacon: --chain or --chain-file, one of the two.",
        "error.round-or-file": "Give the round: with --round and --signature, or with --file.",
        "error.round-signed": "Give --signed or --previous, not both.",
        "error.round-previous": "--previous is not for the beacon {chain}: its rounds do not sign the one before.",
        "error.round-unknown-chain":
            "No beacon “{chain}” is known. Known are: {known}. For another, use --chain-file.",
        "verify.round.title": "Round {round} of {chain}: {due}",
        "verify.round.never": "beyond any calendar",
        "verify.round.hash": "Hash of {chain}: {hash}",
        "verify.round.verified": "VERIFIED: the beacon signed this round.",
        "verify.round.failed": "VERIFICATION FAILED: {fault}",
        "verify.round.no-chain": "the file does not describe a beacon with its hash. {reason}",
        "verify.round.no-answer": "the file does not hold a round of this beacon. {reason}",
        "roundfault.key": """
        the beacon's key is none of its kind, and no signature can be checked with it. Compare it with the one that \
        those who run the beacon publish.
        """,
        "roundfault.signature-form": """
        this is no signature of this beacon: something is missing or too much, or it was copied wrongly. Get it \
        again, whole, from a relay.
        """,
        "roundfault.signed": """
        what the signature covers is missing, superfluous or of another round. Check the round's number, and get \
        the whole answer for that round.
        """,
        "roundfault.mismatch": """
        the signature is not of this round under this beacon's key. Check the beacon and the round's number; if \
        they are right, the signature was altered or made up: do not rely on it, and say who gave it.
        """,

        // MARK: The office and the relays

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
        "help.draw-conclude.signature": """
        Signature of the round that the draw waits for, typed by hand (chains like quicknet). It is verified the same.
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
        "beacon.relay-behind": """
          {relay}: stopped at round {round} (verified), {age} s ago; answered in {milliseconds} ms
        """,
        "beacon.relay-fault": "  {relay}: {fault}",
        "beacon.relay-address": "“{address}” is not the address of a relay: {fault}",
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
