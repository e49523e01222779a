import Accounts
import Testing

@Suite("Guessable passwords")
struct GuessablePasswordTests {
    /// Those that the security test of the portal had accepted (F14), and their like.
    @Test(arguments: [
        "qwertyuiop12", "abcdefghijkl", "guadalajara2026", "juzgado2026juzgado", "contrasena123", "p4ssw0rd2026!",
        "password!!!!",
        "tlajomulco-2025", "tepatitlandemorelos", "puerto vallarta 99", "lagosdemoreno1", "mariposas1985",
        "chivas1906chivas",
        "teamomucho123", "iloveyou1234", "aaaaaaaaaaaaaaa", "123123123123", "zxcvbnm,.12345", "sanjuandeloslagos",
        "enero2026enero", "jesusmaria2026", "1qaz2wsx3edc", "0123456789012", "hernandez.lopez", "administrador1",
        "cambiame2026",
        "3str3ll4s2026", "perrito-gatito", "consejo judicatura", "01012001010120",
    ]) func theCommonestAreRefused(password: String) {
        #expect(GuessablePassword.matches(password))
    }

    @Test(arguments: [
        "tres tristes tigres", "cuatro tristes trigos", "una montana de luz", "una clave larga y ficticia",
        "provisional-de-hoy",
        "7k3m-q0zd-9v1x-pb42", "correct horse battery staple", "el perro come tamales verdes", "xk7pqmzr0wla",
        "murmullo tibio",
    ]) func sentencesAndRandomOnesAreTaken(password: String) {
        #expect(!GuessablePassword.matches(password))
    }

    @Test func namesCountAsWords() {
        #expect(!GuessablePassword.matches("xochiquetzal2026"))
        #expect(GuessablePassword.matches("xochiquetzal2026", names: ["Xochiquetzal".lowercased()]))
    }

    /// A long password is split in a time that grows with its square, not with the number of its splits.
    @Test func aLongPasswordIsSplitAtOnce() {
        #expect(!GuessablePassword.matches(String(repeating: "mi luna sol", count: 20) + "xq"))
    }
}
