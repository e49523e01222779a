/// `Audit/verify.html`, as this site serves it: with the log's key and the address of the proofs written into it.
struct VerifierPage: Sendable {}
