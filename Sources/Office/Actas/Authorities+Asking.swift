import ActaSignatures
import WireFormat

extension Authorities {
    /// Checks a signature at the time of signing. If it brings no answer about revocation, its issuer's responder is asked,
    /// if there is one; an answer that cannot be had is none.
    /// - Parameter ask: asks an address, outside of the office.
    /// - Throws: `Refusal.badSignature`.
    public func checkAsking(
        _ signature: ActaSignature, at time: Timestamp, _ ask: (String) async -> [UInt8]?
    ) async throws(Refusal) -> CheckedSignature {
        do throws(SignatureFault) {
            var signature = signature
            let certificate = try SigningCertificate(signature.certificate)
            if signature.answer == nil, let question = question(about: certificate) {
                signature.answer = await ask(question)
            }
            return try await check(signature, at: time)
        } catch {
            throw Refusal(.badSignature, ["fault": .signature(error)])
        }
    }
}
