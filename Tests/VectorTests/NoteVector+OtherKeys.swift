import LogBuilder
import Sodium
import Support
import TransparencyLog
import WireFormat

/// Trust policies with kinds of keys that not every program checks (protocol section 3).
extension NoteVector {
    /// A witness that signs with ML-DSA-44 (C2SP tlog-cosignature, type 0x06). Its key and signature were made with
    /// OpenSSL, from the seed `Fixed.bytes("ml-dsa witness")`, for `head` at 1772323195.
    private static let postQuantum = certain {
        try VerifierKey(
            name: "testigo-pq.example", algorithm: VerifierKey.Algorithm(type: 0x06), keyBytes: Base64.decode(publicKey)
        )
    }

    private static let publicKey =
        "HDCCdXk2AlOR51qh2PmrSTn1U/6Dk2dH7r84CQ5vDte/Fyq8GINxwNtSMMAm7Zoix7OgeZga7x8cFRtkF2/Ew4DVXLIdJ1aN"
        + "2XfHdEtQEUgMVCIn1v1OykmVR1T9mzfoBxm53HmEQhYM2vva6Ba7uR+J3KugXZgWLvBwapyWs385Ics9/Ew6TBUPeOn+f/Kw"
        + "nSE1sxaUlZNDF3KP/lIf5svtgVi5MJ3fyjgeRCGoqyKt8vcQdzJSvJesWy1/6i1201RTHwwm78PHXn14XsIeDQwgFccIqkUT"
        + "gWforhDPgUMUwfc8aQkyhNjZwFRRJcMjn+u9iGu4ABgD5CoO4myjlNgk6/nGdvgmijkPeorDPgIi8JgfZM5POA2CjGaIOFJn"
        + "QqzGNsbKMamoyGnvYnE6z5cAOltSQvTgrVKtkM4Yt31k0hnCh9fbrr7+mHOrkslKrezc42KJZcL4c0AG8PF4ri4O7VlHDoF2"
        + "Oa7hvvZIomxfwM012xydqExAiI/LUHlNxZt5LO4I0eDYDR12d8Kvasi/khRQWVWDtjz87+l2cQak0qL7ncNjDtWH4S4nuDgd"
        + "+opj9jCFDAEGAfNn7x3gouXRvsZut2ilotGwYT25FzVpkaVI59PLP+etjSNGBD24px8+FzdfwXes4+3JnRu/4O7mcP+Ps2KL"
        + "FikPEQ7OqwdXh+3Xxbnl5nwxZqzvZ2VbeTVvL31/PcizzYzBENu2gRF5EwUmeTGwDDz+dahMQNMT4Ak16JJiiTWLBBjgAYOH"
        + "4hIVTJx7tohqIXaonPJUReDBCA4Tp7bTxkE+leGPSnddk3pp4fq/72eP83XdZO6iU91mYmlL05JDJqSdZEP+1MkY7c/vMpBp"
        + "ZqdnB9F8V+uZRitBe5Uwe7Nnyxqs3P/55FTaRpW71E1dPX8+i2JVbv3IUxAQJn9mjp5jCT39Ndbxs7np5cVU5oRUMmrNX+UD"
        + "RHZTgUuZxT2FPez6bKWh7hFE/in5bxnJxUnjUHHUDR4TL7ST44Li/8V291YMrem/wWgkdXCnODwNINTMYBxl9FMxTwhhkmoP"
        + "UUw5bRpc3PVqH3Kx4vHzjWk0cLmXuC+b9xsHErMfbTOg14spEFBWzQDGdX2yFHTQ27PpRtDrIde+6Ui3W8w/a1oLW8p0XEZD"
        + "j6Abub8kOPOMkwODFpYdj+fYeH9LZdZSB01nWQh6wJPyZXHgv4K1cBjj1FeKoWJBi3tqbkhFAYzPgCgUO6uyqqD8T12dm4wE"
        + "82C3TVjP04xw0bS8hf7ZGPWalTq4+3SvfiUNroYQ17IUF8pZ/GNzR+mv9isfA2ENfd1RfAVicmhCUniJ8rWA17KCWmABBHc4"
        + "6jPei45y7TxtpSdTVkLndf9HXz/LiV8lUtB3xJ2+RF9Pfey4FMctUCl/x3lX9lp0fVIanBahpUdzOl9snhuh7a3a21nUVA/y"
        + "8NSHXOmp75Wvs9yfU9p0uUJ7ZpcRxAxXMB0Y63SqQHN9hXD3pt8NVRl+XJ5ILwem5hr5TTyCW2KjZpUEwhabBByiSNeaPlKK"
        + "yM0qAV+xgskPMmwsknu/t9nsDEa+sqpP7vhpZrhe0X3u6Lq1JQ4b8nWkSGOLYikXcIYF79KiSLnjEv02ldET9tL+n+/cVt8A"
        + "LVrhPfPOTncK9sjL+0UKkVewlcRZ8SFth0bsx990s7XFp6U3b2kL/lHev/hOHHpuZo0VNwS4RYrW9ZORKp2NG+s6m8gdXxm3"
        + "v/HczBM0uGpV8rdzyyIdLA=="

    /// The time in eight bytes, and the signature.
    private static let cosignature =
        "AAAAAGmjgXvCuW/1mj4Yqyx0vvEdo41+lKrbjXDgGn2P78G+Hj3lzAHv+M1xZn4nVm3CuIxx+hNB8fm/mxSehkMf7QhzB+BM"
        + "zY/GkAkyM39cYhIQhUKuliLYsUE4h7wDJOV6u9Zzc89mytjmI3ehu2zIwKlkT4Fb3J9NqxexjVPqPJ8UPEbB5bDmB7B4gTz1"
        + "lbH2EVlptqd1f2HzqLsSIYWIT4gaiS8/Gq75U4FJcAK5VlGoEi3nogRZzPHS7+PAIu7ThNhgpt449MHPYXjmDFlk0EPVtTIw"
        + "kLcc7EWpcnwRDxOVGpnWLkH+lQ3kfdEix1HmALdPIJjpk0rrHUdAxiqari2KNW12jqlZ6GVqKWVy6PR07hDBOOzO+8VVLuH7"
        + "NzY59/C4RV+v7HIcgTQlogo1xWnO2RAXy/qpkD+tFFWoD5XLWHQwoZXPMC1c6WQp8wptGxb+vvvq7u2UlCmrkbqQPX78yndo"
        + "Ewmo3ilsBHeTEOKYRCpdS7xXTHlXD9gmyQtstNHig20mmhgFBstJe80SvGaQ3LFpQQLC1FzZAHN9g0mu9Cj6CwOnMTVbIHIv"
        + "d+9yMDr5v0fjarDiBkTMtTnzqoTBu+M9XYY9hgbRCFmsEBEkhRpFsculO9Iq9fKQ86vsvseiaxIASnnZqseN+Gm9jPnlow1t"
        + "O3oeYoLsFODqOIWc2ltVaxVgvgv+Gt0qKB8sMmXlmu0JOtX8fU8Q1lJ+c982kJgmr2eUHsoPD05pCd+Xq1wCdpU7EVPnh59l"
        + "azKfh9ZDEG+e3/khhw0yVcvqMSgjX+9vry4bwbsskjLZHZBH8K5RGsAtBqH0pNKLIiRoOzcA4t7fTzshGVwMjR2n9Z+r4VUQ"
        + "vg5i78cJfDWJsmx2puN/S8ieq0hQIUgK3HpN0FQ8tFkFms4CQ8bu01G6h/bTAVW3oP0GWVO32SZ53lmJZO/DsRRw3neeZ8dN"
        + "UU9JiSJyT/FSvh76oGRJXbrMDVAkpCwR6oBDm0efcW30Pjo7bRBIXpYSfhqdpT7rAgiQXt/6afpJobkBClMWjcIFwtAqgVCS"
        + "c4hOlrnkP4RaalQbkGkpNoCHosq11hlCj1+injbBUYYq98nGWCLyj5DK53IYJp24SV6UEgxpcvgja73Zmwk9mRuVQU7FitMj"
        + "fZQX9pAVgJFHmanpOIsbzxnzZX9AgBMJFAlUL+3AjBRn/xjcY1N7xj4ZahYmiUTZLAN+xQDUo/woCVi6Ep8KsS6d1k3xl5F2"
        + "VK/kyc0PQIfBP3u6EjXqaXkpCe6Jt53rTMe23Boi1413X4FjM3UyjHrCC9IuLCBSVSj733+/asjoF6tNCSnjU0edb8IP1ntL"
        + "EGAPLy8Cr+BytbAJtqwTtofrGcvZ4eYagJoVjUcEBtMsVVKkQw42qxzwZvO9eRDyyjTf1BKH/2tHYw3XhqFk/2Ov7ospbwxs"
        + "Xwu0Jv+hP8cN3CvABogDC4d0+PJe7zqdE2R4lGgjElWmKeLDLvjrz0/XwAYe0NGDC1iCum2KeBgoRc6eLYN1lvD5kyPYV0PS"
        + "pnYPIioSD6WCIc+dzpQBDGCnerrIkX9E+oUala8bo6n1oKuklOg/PKBnl7DpCvvKTkphmarzCLPfzsU97/kE1/gjxSgvUjOq"
        + "bHyNF66TWhc9MTRsPJy39DB26Wv3fbhSweQvSIML8oAOrjV8NmazOIw3lDu9h6rQWDjhQgDN1QIKSFBKiytkBlkOz3d3An0G"
        + "7bdZKbVW/hCMCTdtwTgjV3LhQuNyuTayk8FI5dP8HBeaase4OmpnQT8LH5S+cpcvhRobTvM1A2/9ZzGyV344Y5zlKo+3YnH+"
        + "evLEITvBwosuNKXSdM+sI6+wifJ4+oW1EVORIxJxdlGfDJXdyMkR8RmPIS0Hyywtst2hG1ouzA5p9Hbrn9IDa4BSMQB5opU9"
        + "V/faV/6kWfwElpwtmcg6l1OvFnYjD92C7ySKvxKax0+GGm3WD2MImPPWjca/nTveljCWgMlOoLNAOZSRMV1I7GCOW1TJvIGU"
        + "PeR1L2/3bDx6vuK310L7l8wVTBylO6FC1Kd/jae8JjRCFrre8hDzC1LtjqZPOzPBmUeJDrqzR9PL21FL0WoX0PS+B2keLRKP"
        + "FkfzBdmE2ET/MNRObPHSDIKowfV359JB2CSoerVjLcaQZbwRsNjLdsRpwNMAmnCxgtMKXBETVoWQVXw5TNrYHgrcT2MZAPed"
        + "vSzed+8ehx8h0mptc7w+xu7sPLs1eOK5QT/X/Xd9YEfhzCjzxW/e1it5V67kWX9orv5mXKEuDyzXOQSERkGTyc67wP5H/v6U"
        + "5xsjAt35nMZekciJnHb4spNON+lZ78K+o7kC7YFKPmzYdjnVOZ1EaqgX5sdX8fs+5K7noCRntIvpimcDd8kaUGYkOKC0pbFy"
        + "FN64m/XBJV+jfIC4sQiHWPfbSiMhSjJEEat4l/X/SEsGlRwIjizXhZbOk7zdqYyS6dV7rnNsWBj21rUDOTbajv6FwsvNCEmY"
        + "kok4X4ZAlL7muQ6unYSElvRfDbDchU/iWSGNBG+4nfxIVZQd4tveBeka4wdf4dv/v1NUF610PxmEcxZUXO+BG0gOWvy5NuzA"
        + "t22RoTg2ZUP2gucHccziXv8G8r2MIIJQ3I0qf7F8ZA13gkP5gT1kCoH+tvySGhSZu8IBCZZpxKKLRNPY3R+Xfmjrxwm4SciU"
        + "8L7CNR2QHr4FCY9DCsATUx0VPkSuPKINGxIlVgJD3fqz8BnJwgTBfAZCGU5XGyXMTXi/pGqWDbyJKV6glmEM8zWaLvFmZnrq"
        + "DT6HCt8agEchm3MFe4oqtsdHCAnDxhCwMgBH2SJ79O9cY/UenS6CPgpwnyruYOCeRxtYvgEZu8U73SveX6+3neG6w35dp2SS"
        + "h8bzHZnYXXDcGBaH9+iu0FBGtPwc9HlhzSOdPjdpqJ0rDj1D3rP4rP2G4oxB8+MHvCNEK7rVntdDANpomjo1Gr1ki6Vln1yB"
        + "iJdJBTrVLaFD0gEMFcbhV3I/0BmhirW89/QbssZRHOVbdBL0rYB4c0BlewaFWxdVfCTRXPPpST7yO/jwik/fuo5SSyFRWQPR"
        + "3LA/F3CvP11ePhSXQvf8NkQgHrwbmC+ryck0olItz9Dj2iGoESj1TQAIRUlKTVVeaHJ6f4aHiNHb5QMiPmRrf4ieo6Strtvl"
        + "7AMUN0BUfY2vtr7T1gAKKVBVXWyAh5KTmMDN5ej3AAAAAAAAAAAAAAAAAAAAAAAAEiEtPg=="

    private static func line(_ edit: (inout [UInt8]) -> Void = { _ in }) -> SignedNote.Signature {
        var bytes = certain { try Base64.decode(cosignature) }
        edit(&bytes)
        return SignedNote.Signature(name: postQuantum.name, id: postQuantum.id, bytes: bytes)
    }

    /// A key of an unknown kind.
    private static let strange = certain {
        try VerifierKey(name: "raro.example", algorithm: VerifierKey.Algorithm(type: 0xFF), keyBytes: [1, 2, 3])
    }

    private static let strangeLine = SignedNote.Signature(name: strange.name, id: strange.id, bytes: [0])

    private static func trust(_ lines: String) -> String {
        "log \(Sample.signer.key.text)\nwitness w1 \(w[0].key.text)\nwitness p \(postQuantum.text)\n"
            + "witness r \(strange.text)\n\(lines)"
    }

    private static func note(_ lines: [SignedNote.Signature], by witnesses: [Int] = []) -> [UInt8] {
        let checkpoint = signed.cosigned(by: witnesses.map { w[$0 - 1] }, at: now)
        return checkpoint.with(signatures: checkpoint.note.signatures + lines).bytes
    }

    private static let longName = certain {
        try NoteSigner(name: "forja\u{303}.example", privateKey: Sample.logKey).key
    }

    /// The text of a verifier key of type 0x06 with three bytes of key.
    private static let shortKey: String = {
        let key: [UInt8] = [0x06, 1, 2, 3]
        let id = SHA256.hash(Array("corto.example\n".utf8) + key).bytes.prefix(4)
        return "corto.example+\(Hex.encode(Array(id)))+\(Base64.encode(key))"
    }()

    static let otherKeys = [
        NoteVector(
            "other keys: not needed for the quorum", .success, trust: trust("quorum w1\n"), note: note([], by: [1])),
        NoteVector(
            "other keys: not needed, though they have lines", .success, trust: trust("group g any w1 p r\nquorum g\n"),
            note: note([line(), strangeLine], by: [1])),
        NoteVector(
            "other keys: the quorum needs ML-DSA-44, and it is good", .unavailable, ofMLDSA: .success,
            trust: trust("quorum p\n"), note: note([line()])),
        NoteVector(
            "other keys: the quorum needs ML-DSA-44, and it is not good", .unavailable, ofMLDSA: .witnesses,
            trust: trust("quorum p\n"), note: note([line { $0[100] ^= 1 }])),
        NoteVector(
            "other keys: ML-DSA-44 at another time", .unavailable, ofMLDSA: .witnesses, trust: trust("quorum p\n"),
            note: note([line { $0[7] ^= 1 }])),
        NoteVector(
            "other keys: ML-DSA-44 cut short", .unavailable, ofMLDSA: .witnesses, trust: trust("quorum p\n"),
            note: note([line { $0.removeLast() }])),
        NoteVector("other keys: without a line", .witnesses, trust: trust("quorum p\n"), note: note([], by: [1])),
        NoteVector(
            "other keys: of no known kind", .unavailable, trust: trust("quorum r\n"), note: note([strangeLine])),
        NoteVector(
            "other keys: not enough even if they were good", .witnesses,
            trust: trust("group g 3 w1 p r\nquorum g\n"), note: note([line(), strangeLine])),
        NoteVector(
            "other keys: enough if they were good", .unavailable, trust: trust("group g 2 w1 p r\nquorum g\n"),
            note: note([strangeLine], by: [1])),
        NoteVector(
            "other keys: of a second log", .success,
            trust: "log \(Sample.signer.key.text)\nlog \(postQuantum.text)\nquorum none\n", note: signed.bytes),
        NoteVector(
            "other keys: ML-DSA-44 of another length", .policy,
            trust: "log \(Sample.signer.key.text)\nwitness p \(shortKey)\nquorum none\n", note: signed.bytes),
        NoteVector(
            "other keys: a log's name beyond the repertoire", .policy, trust: "log \(longName.text)\nquorum none\n",
            note: signed.bytes),
    ]
}
