import Foundation
import Testing

@Suite("The command says what its transcripts say")
struct TranscriptTests {
    /// `INSACULA_UPDATE_TRANSCRIPTS=1 swift test --filter TranscriptTests` writes the sessions again: read the
    /// difference.
    private let isUpdating = ProcessInfo.processInfo.environment["INSACULA_UPDATE_TRANSCRIPTS"] == "1"

    @Test func exist() {
        #expect(!Transcript.names.isEmpty)
    }

    @Test(arguments: Transcript.names) func replay(name: String) throws {
        let transcript = Transcript(name)
        let replayed = try transcript.replayed()
        if isUpdating { try transcript.store(replayed) }
        #expect(try transcript.stored() == replayed)
    }
}
