import Foundation
import Office

/// The figures of the portal in the text format of Prometheus (exposition format 0.0.4).
struct Exposition {
    private(set) var text = ""

    /// Adds one figure.
    /// - Parameter rows: the values, each with its label (`name="value"`) or an empty one.
    mutating func add(_ name: String, _ help: String, isCounter: Bool = false, _ rows: [(label: String, value: Int)]) {
        text += "# HELP insacula_\(name) \(help)\n# TYPE insacula_\(name) \(isCounter ? "counter" : "gauge")\n"
        for row in rows { text += "insacula_\(name)\(row.label.isEmpty ? "" : "{\(row.label)}") \(row.value)\n" }
    }

    mutating func add(_ name: String, _ help: String, _ value: Int) { add(name, help, [("", value)]) }
}

extension Portal {
    /// Returns the figures for a monitor on this machine; anybody else is told that there is no such page.
    func figures(_ visit: Visit) throws -> Answer {
        guard visit.isFromThisMachine else { throw Trouble.notFound }
        let health = try office.health(at: visit.time)
        let counts = events.soFar
        var out = Exposition()
        out.add("log_entries", "Entries in the log.", health.entries)
        if let age = health.checkpointAge {
            out.add("checkpoint_age_seconds", "Seconds since the checkpoint was last published.", age)
        }
        out.add("draws_overdue", "Draws whose round has come and that are not concluded.", health.overdueDraws)
        out.add("draw_overdue_seconds", "Seconds for which the first of them has waited.", health.longestOverdue)
        out.add("mail_waiting", "Messages that wait to be sent.", health.waitingMail)
        out.add("mail_failed", "Messages that were given up.", health.failedMail)
        out.add("drafts", "Applications that are not submitted yet.", health.drafts)
        out.add("draft_bytes", "Bytes of these applications.", health.draftBytes)
        out.add("disk_free_bytes", "Bytes that are free on the disk.", health.freeSpace)
        out.add("disk_floor_bytes", "Bytes below which only the office's own work is accepted.", DiskSpace.floor)
        if let own = ProcessFigures() {
            out.add("resident_bytes", "Memory of the process.", own.resident)
            out.add("open_descriptors", "Open files and connections.", own.descriptors)
            out.add("descriptor_limit", "How many there may be.", own.descriptorLimit)
        }
        out.add(
            "answers_total", "Answers by the class of their status.", isCounter: true,
            (1...5).map { (#"class="\#($0)xx""#, counts.answers[$0] ?? 0) })
        out.add(
            "security_events_total", "Security events.", isCounter: true,
            SecurityEvent.allCases.map { (#"event="\#($0.rawValue)""#, counts.events[$0] ?? 0) })
        return .text(Array(out.text.utf8), type: "text/plain; version=0.0.4; charset=utf-8")
            .with("Cache-Control", "no-store")
    }
}

/// The figures of this process, as the kernel has them (proc(5)).
private struct ProcessFigures {
    var resident: Int
    var descriptors: Int
    var descriptorLimit: Int

    /// `nil` where there is no `/proc`.
    init?() {
        guard let statm = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = statm.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
            let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        else { return nil }
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return nil }
        resident = pages * Int(getpagesize())
        descriptors = open.count
        descriptorLimit = Int(clamping: limit.rlim_cur)
    }
}

extension Visit {
    /// Whether the request comes from this machine and through no proxy.
    fileprivate var isFromThisMachine: Bool { client == "127.0.0.1" || client == IPAddress("::1")?.client }
}
