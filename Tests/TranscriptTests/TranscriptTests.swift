import Testing

@Suite("The command says what its transcripts say")
struct TranscriptTests {
    @Test func exist() {
        #expect(!Transcript.names.isEmpty)
    }

    /// `INSACULA_UPDATE_TRANSCRIPTS=1 swift test --filter TranscriptTests` writes the sessions again: read the
    /// difference.
    @Test(arguments: Transcript.names) func replay(name: String) throws {
        let transcript = Transcript(name)
        let replayed = try transcript.replayed()
        #expect(try transcript.file.text(updatedTo: replayed) == replayed)
    }
}
