import Draw
import Foundation
import Office
import PublicRecord
import Publication
import Store
import TransparencyLog
import WireFormat

/// Entries appended, on the disk and published, a second: one at a time through the office; many at a time through what
/// the office itself calls. Beside it, how fast this disk answers.
func measureAppends(_ folder: DataFolder, count: Int) async throws {
    try await oneByOne(folder, count: count)
    let batches = try BatchWriter(folder)
    for size in [256, 1_000] {
        let rates = try (0..<5).map { _ in Double(size) / (try seconds { try batches.append(size) }) }
        report("append.batch\(size).rate", median(rates))
    }
    report("disk.fsync.rate", 1 / (try fsyncSeconds(folder.path + "/fsync", count: max(count, 50))))
}

private func oneByOne(_ folder: DataFolder, count: Int) async throws {
    let installation = try await Installation(folder)
    let times = try await appendChanges(to: installation, count: count)
    report("append.one.rate", 1 / median(times))
    var (opening, concluding): ([Double], [Double]) = ([], [])
    for number in 1...max(5, count / 10) {
        var petition = Installation.petition
        petition.caseNumber = "\(number)/2025"
        var receipt: Office.Receipt?
        opening.append(try await seconds { receipt = try await installation.office.openDraw(petition) })
        guard let receipt else { continue }
        installation.clock.set(receipt.due.seconds)
        concluding.append(
            try await seconds { _ = try await installation.office.concludeDraw(receipt.opened.draw) })
    }
    report("draw.open.seconds", median(opening))
    report("draw.conclude.seconds", median(concluding))
}

/// Appends entries one at a time, and does nothing else that `strace` would count.
func appendOnly(_ folder: DataFolder, count: Int) async throws {
    _ = try await appendChanges(to: Installation(folder), count: count)
}

/// The first experts of the roster declare that they are not available, and that they are again; the seconds that each
/// declaration took.
private func appendChanges(to installation: Installation, count: Int) async throws -> [Double] {
    var times: [Double] = []
    for number in 0..<count {
        let expert = try ExpertID(number: number / 2 % 300 + 1)
        let change: StandingChanged.Change = number.isMultiple(of: 2) ? .unavailable : .available
        let actor = Actor(name: expert.description, role: .expert(expert))
        times.append(
            try await seconds {
                try await installation.office.declare(
                    change, of: expert, cause: "licencia", instrument: "Oficio de ejemplo \(number)", as: actor)
            })
    }
    return times
}

/// Does for many entries at once what `Office.append` does: spells them out, reads them back, folds them in, stores them
/// in one transaction and publishes them.
private final class BatchWriter {
    private let store: Store
    private let publisher: Publisher
    private var state: RecordState
    private var size: Int
    private var number = 0

    init(_ folder: DataFolder) throws {
        let reader = try RecordReader(folder)
        (store, state, size) = (try Store(path: folder.store), reader.state, reader.size)
        publisher = try Publisher(
            folder: folder.published, staging: folder.staging,
            signer: signer(of: folder, origin: reader.state.created?.origin ?? ""), store: store)
    }

    func append(_ count: Int) throws {
        guard let time = state.time else { return }
        var append = Append()
        for _ in 0..<count {
            let expert = try ExpertID(number: number / 2 % 300 + 1)
            let fact = StandingChanged(
                number.isMultiple(of: 2) ? .unavailable : .available, expert: expert, cause: "licencia",
                instrument: "Oficio de ejemplo \(number)", effective: time)
            let bytes = Entry(time: time, by: DefaultOffice.roster, fact: .standingChanged(fact)).bytes
            let item = Append.Item(bytes: bytes, leaf: MerkleTree.leafHash(bytes), entry: try Entry(parsing: bytes))
            try state.apply(
                item.entry, index: size + append.items.count, leaf: item.leaf, origin: publisher.log.name)
            append.items.append(item)
            number += 1
        }
        try store.append(append, to: size)
        size += count
        try publisher.publish()
    }
}

/// Seconds that the disk needs for 4 KiB at the end of a file.
private func fsyncSeconds(_ path: String, count: Int) throws -> Double {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw WrongUsage(words: [path]) }
    defer { close(file) }
    let block = [UInt8](repeating: 0x2A, count: 4096)
    return median(
        (0..<count).map { _ in
            seconds {
                _ = write(file, block, block.count)
                fsync(file)
            }
        })
}
