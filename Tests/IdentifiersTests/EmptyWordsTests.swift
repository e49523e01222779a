import Identifiers
import Testing

@Suite("Cells that only say that they are empty")
struct EmptyWordsTests {
    @Test(arguments: [
        "", " ", "\u{A0}", "-", "---", "–", ".", "...", "*", "NO TIENE", "No tiene", "N/A", "n.a.", "NA", "S/N", "s/n",
        "SN",
        "SIN CORREO", "sin teléfono", "SIN NÚMERO", "sin dato", "SIN DATOS", "NINGUNO", "Ninguna", "NO APLICA", "no",
        "NULL",
        "NO TIENE CORREO", "No cuenta con correo", "sin correo electrónico", "no proporcionó",
        "No propor\u{63}iono\u{301}",
        "(ninguno)", "«N/A»",
    ])
    func isEmpty(cell: String) { #expect(EmptyWords.isEmpty(cell)) }

    @Test(arguments: [
        "0", "x", "?", "#N/A", "#N/D", "#¡REF!", "EN TRÁMITE", "PENDIENTE", "33 3615 1234", "rosa@ejemplo.invalid",
        "Noé",
        "Ana Sin", "Sin Hernández Luna Ríos", "NO TIENE 33 3615 1234", "sinaloa", "Norte",
    ])
    func isNotEmpty(cell: String) { #expect(!EmptyWords.isEmpty(cell)) }
}
