import Testing

@testable import Office

@Suite("Passwords")
struct PasswordPolicyTests {
    private func reason(_ password: String, of login: String = "registro-demo") -> Refusal.Reason? {
        do throws(Refusal) {
            try PasswordPolicy.check(
                password, of: login, named: "Ana Paz de la Rosa", at: "Consejo de la Judicatura del Estado de Jalisco")
            return nil
        } catch {
            return error.reason
        }
    }

    /// The login is found whatever signs stand in it and in the password.
    @Test(arguments: [
        "registro-demo-123", "registrodemo-123", "Registro Demo 123", "xx.registro_demo.xx", "el consejo judicatura 9",
        "Consejo de la Judicatura", "judicatura-estado-77", "anapaz-anapaz-9x", "Paz, Rosa y flores", "ANÁ PÁZ 19 xyz",
    ]) func namesAreRefused(password: String) {
        #expect([.passwordNamed, .passwordGuessable].contains(reason(password)))
    }

    @Test func theReasonIsNamed() {
        #expect(reason("registro-demo-123") == .passwordNamed)
        #expect(reason("Guadalajara2026") == .passwordGuessable)
        #expect(reason("qwertyuiop12") == .passwordGuessable)
        #expect(reason("abcdefghijkl") == .passwordGuessable)
        #expect(reason("juzgado2026juzgado") == .passwordGuessable)
        #expect(reason("corta") == .passwordShort)
        #expect(reason("una montaña de luz") == nil)
        #expect(reason("tres tristes tigres", of: "ana") == nil)
    }
}
