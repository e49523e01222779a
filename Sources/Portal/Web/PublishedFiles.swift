/// Serves the log's files to the programs of all sites (C2SP tlog-tiles).
extension Portal {
    func published(_ file: PublishedPath) -> Answer {
        Answer(
            headers: [
                ("Content-Type", file.type),
                ("Cache-Control", file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache"),
                ("Access-Control-Allow-Origin", "*"),
            ], body: .file(office.folder.published + "/" + file.path))
    }
}
