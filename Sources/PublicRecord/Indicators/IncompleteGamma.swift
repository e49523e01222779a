import Foundation

/// The regularised upper incomplete gamma function Q(a, x) = Γ(a, x)/Γ(a).
enum IncompleteGamma {
    /// Both expansions end when a term changes nothing that a `Double` can hold.
    private static let mostTerms = 10_000

    /// - Parameters:
    ///   - a: above 0.
    ///   - x: 0 or more.
    /// - Returns: 0 to 1; `nil` outside of what is asked for.
    static func upper(_ a: Double, _ x: Double) -> Double? {
        guard a > 0, x >= 0, a.isFinite, x.isFinite else { return nil }
        // Each expansion where it converges fast.
        return min(1, max(0, x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x)))
    }

    /// P(a, x) by its series: x^a e^−x Σ x^k / Γ(a + k + 1) (DLMF 8.7.1, with 8.2.6 and 8.2.7).
    private static func series(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 0 }
        var term = 1 / a
        var sum = term
        for k in 1...mostTerms {
            term *= x / (a + Double(k))
            sum += term
            if term < sum * .ulpOfOne { break }
        }
        return sum * factor(a, x)
    }

    /// Q(a, x) by Legendre's continued fraction (the even part of DLMF 8.9.2), evaluated from the front by
    /// Lentz's method as Thompson and Barnett changed it (1986, Journal of Computational Physics 64, 490–509).
    private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
        let tiny = Double.leastNormalMagnitude / .ulpOfOne
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / (b == 0 ? tiny : b)
        var fraction = d
        for k in 1...mostTerms {
            let numerator = -Double(k) * (Double(k) - a)
            b += 2
            d = numerator * d + b
            d = 1 / (abs(d) < tiny ? tiny : d)
            c = b + numerator / c
            if abs(c) < tiny { c = tiny }
            fraction *= d * c
            if abs(d * c - 1) < .ulpOfOne { break }
        }
        return fraction * factor(a, x)
    }

    /// x^a e^−x / Γ(a).
    private static func factor(_ a: Double, _ x: Double) -> Double { exp(a * log(x) - x - lgamma(a)) }
}
