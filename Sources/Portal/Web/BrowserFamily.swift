/// The families of browsers, as their users call them.
enum BrowserFamily {
    /// The mark of each in the `User-Agent`. The order matters: Edge and Opera name Chrome, and Chrome names Safari.
    private static let marks = [
        ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Edg", "Edge"), ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]

    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]

    /// Returns a browser's family and system, such as `Firefox, Windows`; an empty text for another browser.
    static func name(of userAgent: String) -> String {
        guard let browser = marks.first(where: { userAgent.contains($0.0) })?.1 else { return "" }
        return [browser, systems.first { userAgent.contains($0.0) }?.1].compactMap(\.self).joined(separator: ", ")
    }
}
