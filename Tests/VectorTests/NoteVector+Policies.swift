import LogBuilder
import Support
import TransparencyLog

extension NoteVector {
    private static let log = "log \(Sample.signer.key.text)\n"

    private static func witness(_ number: Int, as name: String? = nil) -> String {
        "witness \(name ?? "w\(number)") \(w[number - 1].key.text)\n"
    }

    private static func malformed(_ name: String, _ trust: String) -> NoteVector {
        NoteVector(name, .policy, trust: trust, note: signed.bytes)
    }

    private static func accepted(_ name: String, _ trust: String) -> NoteVector {
        NoteVector(name, .success, trust: trust, note: signed.bytes)
    }

    /// The log's public key under another name.
    private static let renamed = certain { try NoteSigner(name: "otro.example", privateKey: Sample.logKey).key }

    static let policies = [
        accepted(
            "policy: comments, blank lines, tabs, an address",
            "# c\n\n \t\n\tlog\t\(Sample.signer.key.text)  https://log.example/ \nquorum none\n"),
        accepted("policy: quorum before the log", "quorum none\n\(log)"),
        accepted("policy: comment after white space, any bytes above 0x7F", " # \u{1F600}\n\(log)quorum none\n"),
        NoteVector(
            "policy: no log", .checkpoint, trust: "quorum none\n", note: signed.bytes),
        NoteVector(
            "policy: another log only", .checkpoint, trust: "log \(renamed.text)\nquorum none\n", note: signed.bytes),
        NoteVector(
            "policy: bytes that are not UTF-8 in a comment", .success,
            trust: Array("# ".utf8) + [0xFF, 0x0A] + Array("\(log)quorum none\n".utf8), note: signed.bytes),
        malformed("policy: nothing", ""),
        malformed("policy: no quorum", log),
        malformed("policy: two quorums", "\(log)quorum none\nquorum none\n"),
        malformed("policy: quorum of nobody", "\(log)quorum w1\n"),
        malformed("policy: quorum of a later line", "\(log)quorum w1\n\(witness(1))"),
        malformed("policy: quorum without a name", "\(log)quorum\n"),
        malformed("policy: quorum with two names", "\(log)\(witness(1))\(witness(2))quorum w1 w2\n"),
        malformed("policy: unknown keyword", "\(log)logs x\nquorum none\n"),
        malformed("policy: keyword in capitals", "LOG \(Sample.signer.key.text)\nquorum none\n"),
        malformed("policy: last line not ended", "\(log)quorum none"),
        malformed("policy: carriage return", "\(log)quorum none\r\n"),
        malformed("policy: the log's key twice", "\(log)\(log)quorum none\n"),
        malformed("policy: the log's key under another name", "\(log)log \(renamed.text)\nquorum none\n"),
        malformed("policy: a witness's key twice", "\(log)\(witness(1))\(witness(1, as: "x"))quorum none\n"),
        malformed("policy: two witnesses of one name", "\(log)\(witness(1))\(witness(2, as: "w1"))quorum none\n"),
        malformed("policy: a witness named none", "\(log)\(witness(1, as: "none"))quorum none\n"),
        malformed("policy: a group of a witness's name", "\(log)\(witness(1))group w1 any w1\nquorum w1\n"),
        malformed("policy: a group without members", "\(log)group g any\nquorum g\n"),
        malformed("policy: a group of a later line", "\(log)group g any w1\n\(witness(1))quorum g\n"),
        malformed("policy: a group that has itself", "\(log)\(witness(1))group g any g w1\nquorum g\n"),
        malformed("policy: a member twice in a group", "\(log)\(witness(1))group g any w1 w1\nquorum g\n"),
        malformed("policy: a member in two groups", "\(log)\(witness(1))group g any w1\ngroup h any w1\nquorum g\n"),
        malformed("policy: none as a member", "\(log)\(witness(1))group g any w1 none\nquorum g\n"),
        malformed("policy: threshold 0", "\(log)\(witness(1))group g 0 w1\nquorum g\n"),
        malformed("policy: threshold above the members", "\(log)\(witness(1))group g 2 w1\nquorum g\n"),
        malformed("policy: threshold with a leading zero", "\(log)\(witness(1))group g 01 w1\nquorum g\n"),
        malformed("policy: a witness's key as the log's", "log \(w[0].key.text)\nquorum none\n"),
        malformed("policy: the log's key as a witness's", "\(log)witness x \(Sample.signer.key.text)\nquorum none\n"),
        malformed(
            "policy: key id of another key",
            "log \(Sample.signer.key.name)+00000000+\(Sample.signer.key.text.split(separator: "+", maxSplits: 2)[2])\n"
                + "quorum none\n"),
        malformed("policy: key cut short", "log \(Sample.signer.key.text.dropLast(4))\nquorum none\n"),
        malformed(
            "policy: a log line with three items", "log \(Sample.signer.key.text) https://a https://b\nquorum none\n"),
    ]
}
