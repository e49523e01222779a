import CMalloc

/// The memory that glibc's allocator keeps from the system.
enum Memory {
    /// Keeps the allocator from holding what a burst of requests needed once. To be called before any thread begins.
    ///
    /// By default every thread gets a heap of its own, and the size from which a block is given back at once grows to
    /// 32 MiB (mallopt(3)): what a hostile minute took would stay.
    static func configure() {
        _ = mallopt(M_ARENA_MAX, 2)
        _ = mallopt(M_MMAP_THRESHOLD, 256 << 10)
        _ = mallopt(M_TRIM_THRESHOLD, 1 << 20)
    }

    /// Gives free memory back to the system.
    static func trim() { _ = malloc_trim(0) }
}
