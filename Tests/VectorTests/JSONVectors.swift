import WireFormat

/// Inputs for protocol section 2, each with the required outcome of a parser for canonical JSON.
struct JSONVectors: Sendable {
    var name: String
    var input: [UInt8]
    var isAccepted: Bool

    var json: JSON {
        .object([
            "name": .string(name), "input": .base64(input), "expect": .string(isAccepted ? "accept" : "refuse"),
        ])
    }

    static let all = accepted + refused

    private static func accept(_ name: String, _ text: String) -> JSONVectors {
        JSONVectors(name: name, input: Array(text.utf8), isAccepted: true)
    }

    private static func refuse(_ name: String, _ text: String) -> JSONVectors {
        JSONVectors(name: name, input: Array(text.utf8), isAccepted: false)
    }

    private static func refuse(_ name: String, bytes: [UInt8]) -> JSONVectors {
        JSONVectors(name: name, input: bytes, isAccepted: false)
    }

    /// Returns an object whose only member is a string with these bytes.
    private static func string(_ bytes: [UInt8]) -> [UInt8] { Array("{\"a\":\"".utf8) + bytes + Array("\"}".utf8) }

    /// Returns nested containers: the outer object and arrays.
    private static func nested(_ depth: Int) -> String {
        "{\"a\":" + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
    }

    private static func nestedObjects(_ depth: Int) -> String {
        String(repeating: "{\"a\":", count: depth - 1) + "{}" + String(repeating: "}", count: depth - 1)
    }

    private static let accepted = [
        accept("empty object", "{}"),
        accept("every kind", #"{"a":[],"b":{},"c":"x","d":0,"e":true,"f":false,"g":null}"#),
        accept("names by bytes: upper case first", #"{"A":1,"a":2}"#),
        accept("names by bytes: prefix first", #"{"a":1,"a0":2,"aa":3}"#),
        accept("names by bytes: empty name first", #"{"":1,"a":2}"#),
        accept("names by bytes: U+02AF before U+1E00", "{\"\u{2AF}\":1,\"\u{1E00}\":2}"),
        accept("same name in two objects", #"{"a":{"a":1},"b":{"a":1}}"#),
        accept("largest integer", #"{"a":9007199254740991}"#),
        accept("smallest integer", #"{"a":-9007199254740991}"#),
        accept("minus one", #"{"a":-1}"#),
        accept("quote and backslash", #"{"a":"\"\\"}"#),
        accept("newline", #"{"a":"\n\n"}"#),
        accept("escape in a name", #"{"\n":1}"#),
        accept("solidus bare", #"{"a":"/"}"#),
        accept("letters with accents", "{\"a\":\"Peña Núñez\"}"),
        accept(
            "every corner of the repertoire",
            "{\"a\":\" ~\u{A1}\u{AC}\u{AE}\u{2AF}\u{1E00}\u{1EFF}–—‘’‚“”„…€№\u{A78B}\u{A78C}\"}"),
        accept("eight deep, arrays", nested(8)),
        accept("eight deep, objects", nestedObjects(8)),
    ]

    private static let refused =
        [
            refuse("nothing", ""),
            refuse("an array", "[]"),
            refuse("a string", "\"a\""),
            refuse("a number", "1"),
            refuse("byte order mark", "\u{FEFF}{}"),
            refuse("white space before", " {}"),
            refuse("newline after", "{}\n"),
            refuse("white space within an empty object", "{ }"),
            refuse("white space after a colon", #"{"a": 1}"#),
            refuse("white space before a colon", #"{"a" :1}"#),
            refuse("white space after a comma", #"{"a":1, "b":2}"#),
            refuse("white space in an array", #"{"a":[1, 2]}"#),
            refuse("tab between tokens", "{\"a\":\t1}"),
            refuse("trailing bytes", "{}{}"),
            refuse("trailing zero byte", bytes: Array("{}".utf8) + [0]),
            refuse("names out of order", #"{"b":1,"a":2}"#),
            refuse("names out of order by bytes", #"{"a":1,"B":2}"#),
            refuse("names in UTF-16 order", "{\"\u{10000}\":1,\"\u{FFFD}\":2}"),
            refuse("duplicate name", #"{"a":1,"a":1}"#),
            refuse("duplicate name, deeper", #"{"a":{"b":1,"b":2}}"#),
            refuse("one above the largest integer", #"{"a":9007199254740992}"#),
            refuse("one below the smallest integer", #"{"a":-9007199254740992}"#),
            refuse("above 2^63", #"{"a":9223372036854775808}"#),
            refuse("forty digits", #"{"a":1234567890123456789012345678901234567890}"#),
            refuse("minus zero", #"{"a":-0}"#),
            refuse("leading zero", #"{"a":01}"#),
            refuse("leading zeros", #"{"a":00}"#),
            refuse("negative with leading zero", #"{"a":-01}"#),
            refuse("plus sign", #"{"a":+1}"#),
            refuse("minus alone", #"{"a":-}"#),
            refuse("float", #"{"a":1.5}"#),
            refuse("float without fraction", #"{"a":1.0}"#),
            refuse("exponent", #"{"a":1e2}"#),
            refuse("exponent, upper case", #"{"a":1E2}"#),
            refuse("not a number", #"{"a":NaN}"#),
            refuse("hexadecimal number", #"{"a":0x10}"#),
            refuse("true in capitals", #"{"a":True}"#),
            refuse("null cut short", #"{"a":nul}"#),
        ] + refusedStrings + refusedStructure

    private static let refusedStrings = [
        refuse("upper-case hex in an escape", #"{"a":"\u001F"}"#),
        refuse("upper-case U", #"{"a":"\U001f"}"#),
        refuse("long escape of newline", #"{"a":"\u000a"}"#),
        refuse("long escape of backspace", #"{"a":"\u0008"}"#),
        refuse("long escape of quote", #"{"a":"\u0022"}"#),
        refuse("long escape of backslash", #"{"a":"\u005c"}"#),
        refuse("escape of a letter", #"{"a":"\u0061"}"#),
        refuse("escape of an accented letter", #"{"a":"\u00f1"}"#),
        refuse("escape of delete", #"{"a":"\u007f"}"#),
        refuse("escaped solidus", #"{"a":"\/"}"#),
        refuse("unknown escape", #"{"a":"\x41"}"#),
        refuse("vertical tab as an escape", #"{"a":"\v"}"#),
        refuse("escape cut short", #"{"a":"\u00"}"#),
        refuse("escape with a sign", #"{"a":"\u+01f"}"#),
        refuse("surrogate pair escaped", #"{"a":"\ud83d\ude00"}"#),
        refuse("lone surrogate escaped", #"{"a":"\ud83d"}"#),
        refuse("raw newline in a string", "{\"a\":\"\n\"}"),
        refuse("raw tab in a string", "{\"a\":\"\t\"}"),
        refuse("raw zero byte in a string", bytes: string([0])),
        refuse("raw U+001F in a name", "{\"\u{1F}\":1}"),
        refuse("short escapes", #"{"a":"\b\f\r\t"}"#),
        refuse("other control characters", #"{"a":"\u0000\u001f"}"#),
        refuse("newline by its number", #"{"a":"\u000a"}"#),
        refuse("delete bare", "{\"a\":\"\u{7F}\"}"),
        refuse("no-break space", "{\"a\":\"\u{A0}\"}"),
        refuse("soft hyphen", "{\"a\":\"\u{AD}\"}"),
        refuse("beyond the Basic Multilingual Plane", "{\"a\":\"\u{1F600}\"}"),
        refuse("line separator bare", "{\"a\":\"\u{2028}\"}"),
        refuse("one after the repertoire's Latin", "{\"a\":\"\u{2B0}\"}"),
        refuse("one before the repertoire's Latin Extended Additional", "{\"a\":\"\u{1DFF}\"}"),
        refuse("marks in an order that is not canonical", "{\"a\":\"a\u{301}\u{323}\"}"),
        refuse("a mark newer than Unicode 14", "{\"a\":\"\u{1E08F}\u{323}\"}"),
        refuse("a name beyond the repertoire", "{\"\u{3B1}\":1}"),
        refuse("Normalization Form D", "{\"a\":\"Pen\u{303}a\"}"),
        refuse("Normalization Form D in a name", "{\"n\u{303}\":1}"),
        refuse("singleton that normalizes away (Kelvin sign)", "{\"a\":\"\u{212A}\"}"),
        refuse("composition exclusion", "{\"a\":\"\u{0958}\"}"),
        refuse("marks out of canonical order", "{\"a\":\"q\u{307}\u{323}\"}"),
        refuse("Hangul jamo that compose", "{\"a\":\"\u{1100}\u{1161}\"}"),
        refuse("Normalization Form D, mark after an escape", "{\"a\":\"\\n\u{6E}\u{303}\"}"),
        refuse("lone surrogate in UTF-8", bytes: string([0xED, 0xA0, 0x80])),
        refuse("overlong solidus", bytes: string([0xC0, 0xAF])),
        refuse("overlong in three bytes", bytes: string([0xE0, 0x80, 0xAF])),
        refuse("continuation byte alone", bytes: string([0x80])),
        refuse("sequence cut short", bytes: string([0xC3])),
        refuse("above U+10FFFF", bytes: string([0xF4, 0x90, 0x80, 0x80])),
        refuse("byte 0xFF", bytes: string([0xFF])),
        refuse("Latin-1", bytes: string([0xF1])),
        refuse("single quotes", "{'a':1}"),
        refuse("UTF-16", bytes: [0x7B, 0x00, 0x7D, 0x00]),
    ]

    private static let refusedStructure = [
        refuse("nine deep, arrays", nested(9)),
        refuse("nine deep, objects", nestedObjects(9)),
        refuse("ten thousand deep", nested(10_000)),
        refuse("trailing comma in an object", #"{"a":1,}"#),
        refuse("trailing comma in an array", #"{"a":[1,]}"#),
        refuse("comma first", #"{,"a":1}"#),
        refuse("missing comma", #"{"a":1"b":2}"#),
        refuse("missing colon", #"{"a"1}"#),
        refuse("missing value", #"{"a":}"#),
        refuse("name without quotes", "{a:1}"),
        refuse("number as a name", "{1:1}"),
        refuse("comment", "{}/**/"),
        refuse("object not closed", #"{"a":1"#),
        refuse("array not closed", #"{"a":[1"#),
        refuse("string not closed", #"{"a":"x"#),
        refuse("closed by the wrong bracket", #"{"a":[1}"#),
        refuse("backslash last", #"{"a":"\"#),
        refuse("brace alone", "{"),
    ]
}
