import Store

extension Office {
    /// Confirms a session of one's own with a one-time code.
    ///
    /// Failures count as those of a sign-in's second factor do, so that a stolen session does not help to guess codes.
    /// - Parameter session: the session's id.
    /// - Throws: `wrongFactor`; `unknownAccount`, `accountDisabled`.
    public func confirmFactor(_ code: String, in session: String, as actor: Actor, from client: Client) throws {
        var row = try reader.enabledAccountRow(actor.name)
        let source = try source(of: row.login, client)
        guard row.totpStep != nil, try maySendSecondFactor(row.login, source) else {
            throw try refuse(.wrongFactor, .confirmFactor, as: actor)
        }
        guard try useCode(code, of: &row) else {
            throw try refuse(.wrongFactor, .confirmFactor, as: actor, countFailure(.second, of: row, from: source))
        }
        let hash = try SessionID.hash(of: session)
        // The form that asks for it is another use case's.
        try SentForm.$current.withValue(nil) {
            try perform(.confirmFactor, on: row.login, as: actor) { deed in
                deed.changes = [
                    .account(row), .forgetFailures(of: row.login, from: source), .sessionVerified(hash, at: deed.time),
                ]
            }
        }
    }
}
