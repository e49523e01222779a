import PublicRecord

/// Amounts of Mexican pesos as people write them; the program counts centavos.
public enum Pesos {
    /// Returns the centavos of `12500`, `12,500.5` or `$12,500.50`; `nil` of anything else, of nothing, and of more than an
    /// entry takes.
    public static func centavos(_ typed: String) -> Int? {
        let text = typed.filter { !$0.isWhitespace }
        let pattern = /\$?([0-9]{1,10}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\.([0-9]{1,2}))?/
        guard let parts = text.wholeMatch(of: pattern)?.output,
            let pesos = Int(parts.1.filter { $0 != "," })
        else { return nil }
        let cents = parts.2.map { $0.count == 1 ? $0 + "0" : $0 } ?? "00"
        guard let rest = Int(cents) else { return nil }
        let centavos = 100 * pesos + rest
        return (1...FeeAmount.largest).contains(centavos) ? centavos : nil
    }

    /// Returns an amount as `$12,500.50`.
    public static func text(_ centavos: Int) -> String {
        var digits = String(centavos / 100)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        let cents = centavos % 100
        return "$" + ([digits] + groups).joined(separator: ",") + (cents < 10 ? ".0" : ".") + String(cents)
    }
}

extension FeeAmount {
    /// The step, the amount and, of a payment, the payer.
    public var phrase: String {
        let values = ["step": say("fees.step.\(step.rawValue)"), "amount": Pesos.text(centavos)]
        guard let payer else { return say("fees.amount", values) }
        return say("fees.payment", values.merging(["payer": say("fees.payer.\(payer.rawValue)")]) { $1 })
    }
}
