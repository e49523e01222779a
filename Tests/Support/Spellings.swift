/// Spellings of file numbers, as people write them in 2026.
public enum Spellings {
    /// Each spelling with the number that it means.
    public static let readable: [(text: String, number: String)] = [
        ("200/2026", "expediente 200/2026"), (" 200/2026 ", "expediente 200/2026"),
        ("0200/2026", "expediente 200/2026"),
        ("00200/2026", "expediente 200/2026"), ("200/26", "expediente 200/2026"), ("200-2026", "expediente 200/2026"),
        ("200–2026", "expediente 200/2026"), ("200—2026", "expediente 200/2026"), ("200‑26", "expediente 200/2026"),
        ("200 / 2026", "expediente 200/2026"), ("200 / 2026,", "expediente 200/2026"),
        ("200/2026.", "expediente 200/2026"), ("(200/2026)", "expediente 200/2026"),
        ("200\\2026", "expediente 200/2026"), ("200_2026", "expediente 200/2026"), ("200⁄2026", "expediente 200/2026"),
        ("200 2026", "expediente 200/2026"), ("200 de 2026", "expediente 200/2026"),
        ("200 del 2026", "expediente 200/2026"), ("200 del año 2026", "expediente 200/2026"),
        ("200 DE 26", "expediente 200/2026"), ("EXP 200/2026", "expediente 200/2026"),
        ("EXP. 200/2026", "expediente 200/2026"), ("Exp.200/26", "expediente 200/2026"),
        ("exp: 200/2026", "expediente 200/2026"), ("EXP200/2026", "expediente 200/2026"),
        ("EXPTE. 200/2026", "expediente 200/2026"), ("Expediente 200/2026", "expediente 200/2026"),
        ("EXPEDIENTE NÚMERO 200/2026", "expediente 200/2026"), ("expediente núm. 200 de 2026", "expediente 200/2026"),
        ("expediente nu\u{301}m. 200/2026", "expediente 200/2026"), ("No. 0200-2026", "expediente 200/2026"),
        ("Nº 200/2026", "expediente 200/2026"), ("N.° 200/2026", "expediente 200/2026"),
        ("№ 200/2026", "expediente 200/2026"), ("núm. 200/2026", "expediente 200/2026"),
        ("#200/2026", "expediente 200/2026"), ("２００/２０２６", "expediente 200/2026"),
        ("1,234/2026", "expediente 1234/2026"), ("2026/123", "expediente 123/2026"),
        ("2026-00123", "expediente 123/2026"), ("2026/7", "expediente 7/2026"), ("2025/2026", "expediente 2025/2026"),
        ("2026/2025", "expediente 2026/2025"), ("99/98", "expediente 99/1998"), ("5/27", "expediente 5/1927"),
        ("TOCA 45/2026", "toca 45/2026"), ("toca civil 45/26", "toca 45/2026"),
        ("Toca de apelación 45/2026", "toca 45/2026"),
        ("EXHORTO 12/2026", "exhorto 12/2026"), ("Exh. 12/26", "exhorto 12/2026"),
        ("carta rogatoria 3/2026", "carta-rogatoria 3/2026"), ("CUADERNILLO 8/2026", "cuaderno 8/2026"),
        ("200/2026 BIS", "expediente 200/2026 bis"), ("200/2026BIS", "expediente 200/2026 bis"),
        ("200/2026-bis", "expediente 200/2026 bis"), ("200/2026/bis", "expediente 200/2026 bis"),
        ("200/2026 (bis)", "expediente 200/2026 bis"), ("200 bis/2026", "expediente 200/2026 bis"),
        ("200-BIS/26", "expediente 200/2026 bis"), ("200/2026-II", "expediente 200/2026 ii"),
        ("200/2026 II", "expediente 200/2026 ii"), ("200/2026 incidente", "expediente 200/2026 incidente"),
        ("200/2026 INC.", "expediente 200/2026 incidente"), ("Toca 45/2026 bis", "toca 45/2026 bis"),
        ("expediente 200/2026 bis", "expediente 200/2026 bis"), ("toca 45/2026", "toca 45/2026"),
    ]

    /// The spellings that mean expediente 200/2026, with a suffix or without.
    public static let ofOneFile: [String] = readable.filter { $0.number.hasPrefix("expediente 200/2026") }.map(\.text)

    /// A second request for a lot in a matter that has one already.
    public struct Again: Sendable {
        public let text: String
        public let isReserved: Bool
        public let kind: String
    }

    /// Requests for file 200/2026: in every spelling unchanged, reserved, and as another kind of designation.
    public static let again: [Again] = ofOneFile.flatMap { text in
        [(false, "tercero"), (true, "tercero"), (false, "rebeldia")].map { Again(text: text, isReserved: $0, kind: $1) }
    }
}
