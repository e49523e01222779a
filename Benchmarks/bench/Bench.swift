import Office

/// Measures one thing and prints a line `<name> <value>` for each figure; `run` calls it and puts the lines in a table.
///
///     bench draws <repetitions> [<suffix>]             draws from prepared pools
///     bench proofs <data> <file> <verify.policy> <n>   makes an ordinary proof, verifies it in process
///     bench rounds <repetitions>                       rounds of drand, from bytes to verdict
///     bench appends <data> <n>                         entries one at a time and in batches, and the disk's own fsync
///     bench append <data> <n>                          n entries one at a time and nothing else, to be traced
///     bench make <data> <mix> <entries>                an installation with that many entries; the mixes are
///                                                      year, office, draws and court
///     bench audit <data> <name> [tiles-only]           one audit of its public folder, with the peak memory
///     bench start reader|office <data>                 opens an installation
///     bench queue <data> <n>                           the queue of the court with the most matters
///     bench opendata <data>                            its data sets, written into <data>/open-data, and lists of draws
///
/// `<data>` is a data folder; `make`, `proofs`, `appends` and `append` make it, and it must not be there.
@main
enum Bench {
    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        switch (words.first, words.count) {
        case ("draws", 2): try measureDraws(repetitions: try count(words[1]), suffix: "")
        case ("draws", 3): try measureDraws(repetitions: try count(words[1]), suffix: words[2])
        case ("proofs", 5):
            try await measureProofs(
                DataFolder(words[1]), file: words[2], policy: words[3], repetitions: try count(words[4]))
        case ("rounds", 2): try measureRounds(repetitions: try count(words[1]))
        case ("appends", 3): try await measureAppends(DataFolder(words[1]), count: try count(words[2]))
        case ("append", 3): try await appendOnly(DataFolder(words[1]), count: try count(words[2]))
        case ("make", 4): try await makeLog(DataFolder(words[1]), mix: words[2], entries: try count(words[3]))
        case ("audit", 3...4):
            try measureAudit(DataFolder(words[1]), name: words[2], tilesOnly: words.last == "tiles-only")
        case ("start", 3): try measureStart(DataFolder(words[2]), writing: words[1] == "office")
        case ("queue", 3): try measureQueue(DataFolder(words[1]), repetitions: try count(words[2]))
        case ("opendata", 2): try measureOpenData(DataFolder(words[1]))
        default: throw WrongUsage(words: words)
        }
    }

    private static func count(_ word: String) throws -> Int {
        guard let count = Int(word), count >= 0 else { throw WrongUsage(words: [word]) }
        return count
    }
}

struct WrongUsage: Error {
    var words: [String]
}
