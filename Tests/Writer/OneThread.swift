import Foundation

/// Runs all jobs of a task on one thread, which is not the main thread.
final class OneThread: TaskExecutor {
    private let condition = NSCondition()
    nonisolated(unsafe) private var jobs: [UnownedJob] = []

    init() {
        let thread = Thread { [self] in
            while true { next().runSynchronously(on: asUnownedTaskExecutor()) }
        }
        thread.start()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        condition.withLock {
            jobs.append(job)
            condition.signal()
        }
    }

    private func next() -> UnownedJob {
        condition.withLock {
            while jobs.isEmpty { condition.wait() }
            return jobs.removeFirst()
        }
    }
}
