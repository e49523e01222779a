extension Chain {
    /// Where those who answer for a chain have one of its rounds, under their address: drand's relays by its version 1
    /// interface, NIST by the time.
    ///
    /// NIST gives the pulse closest to the time, so that whether it is the one is told from its own time stamp.
    public func roundPath(_ round: Int) -> String {
        switch scheme {
        case .nist: "beacon/2.0/pulse/time/\(due(round).multipliedReportingOverflow(by: 1_000).partialValue)"
        case .quicknet, .chained, .local: "\(hash.hex)/public/\(round)"
        }
    }

    /// Where they have the newest.
    public var newestRoundPath: String {
        switch scheme {
        case .nist: "beacon/2.0/pulse/last"
        case .quicknet, .chained, .local: "\(hash.hex)/public/latest"
        }
    }
}
