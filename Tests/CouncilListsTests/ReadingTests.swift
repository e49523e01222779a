import Identifiers
import Spreadsheets
import Testing

@testable import CouncilLists

@Suite struct ReadingTests {
    @Test func titleRowsAndUsualHeadingsAreUnderstood() throws {
        let reading = try ListFixture.read(
            """
            CONSEJO DE LA JUDICATURA;;;
            LISTA DE PERITOS 2026-2027;;;
            NOMBRE COMPLETO;Materia;No. DE CÉDULA;Distrito Judicial
            Ana Peña Güereca;Contabilidad;00025203;Guadalajara
            """)
        #expect(reading.names == ["Ana Peña Güereca"])
        #expect(reading.columns.headingRow == 3)
        #expect(reading.named.map(\.reason) == [.title, .title, .heading])
        #expect(reading.people.first?.licences.map(\.number) == ["25203"])
        #expect(reading.columns.absent == [.telephone, .mobile, .email])
        #expect(reading.accountsForEveryRow)
    }

    @Test func everythingThatIsMissingOrUnknownIsNamedAtOnce() throws {
        let fault = #expect(throws: ListFault.self) {
            _ = try ListFixture.read("Perito,Correo,Domicilio,Notas\nAna Paz,ana@ejemplo.invalid,Calle 1,x\n")
        }
        #expect(fault?.missing == [.specialty, .districts])
        #expect(fault?.unknown == ["Domicilio", "Notas"])
        #expect(fault?.row == 1)
        #expect(fault?.headings == ["Perito", "Correo", "Domicilio", "Notas"])
    }

    @Test func anUnknownColumnIsAssignedOrIgnoredByHeadingOrLetters() throws {
        let text = "Nombre,Especialidad,Zona,Domicilio\nAna Paz Ríos,Contabilidad,Guadalajara,Calle 1\n"
        var choices = ColumnChoices()
        choices.assigned = ["Zona": .districts]
        choices.ignored = ["D"]
        let reading = try ListFixture.read(text, choices)
        #expect(reading.people.first?.practice == ["contabilidad": ["guadalajara"]])
        #expect(reading.columns.unread == [.init(place: 3, heading: "Domicilio", isIgnored: true)])
        choices.ignored.insert("Domicilo")
        #expect(throws: ListFault.self) { _ = try ListFixture.read(text, choices) }
    }

    @Test func aColumnWithoutValuesNeedsNoChoice() throws {
        let reading = try ListFixture.read(
            "NOMBRE,ESPECIALIDAD,PARTIDO,Observaciones\nAna Paz Ríos,Contabilidad,Guadalajara,\n")
        #expect(reading.columns.unread == [.init(place: 3, heading: "Observaciones", isIgnored: false)])
    }

    @Test func theColumnForStandingIsNeverIgnored() throws {
        let text =
            "NOMBRE,ESPECIALIDAD,PARTIDO,ESTATUS\nAna Paz Ríos,Contabilidad,Sayula,BAJA\nEva Luz Soto,Contabilidad,Sayula,Activo\n"
        var choices = ColumnChoices()
        choices.ignored = ["ESTATUS"]
        let reading = try ListFixture.read(text, choices)
        #expect(reading.names == ["Eva Luz Soto"])
        #expect(reading.named.last == .init(row: 2, reason: .notActive, text: "Ana Paz Ríos"))
    }

    @Test func anIgnoredColumnThatSaysSomebodyIsNotActiveIsAsked() throws {
        let text = "NOMBRE,ESPECIALIDAD,PARTIDO,NOTAS\nAna Paz Ríos,Contabilidad,Sayula,Suspendida por acuerdo\n"
        var choices = ColumnChoices()
        choices.ignored = ["NOTAS"]
        let doubt = try #require(try ListFixture.read(text, choices).doubts.first)
        #expect(doubt.kind == .remark)
        let out = try ListFixture.read(text, choices, [doubt.key: .leaveOut])
        #expect(out.people.isEmpty && out.named.last?.reason == .notActive)
        let active = try ListFixture.read(text, choices, [doubt.key: .active])
        #expect(active.names == ["Ana Paz Ríos"] && active.doubts.isEmpty)
    }

    @Test func aListGroupedBySpecialtyNamesItAboveItsRows() throws {
        let reading = try ListFixture.read(
            """
            NOMBRE,TELÉFONO,PARTIDO
            CONTABILIDAD,,
            Ana Paz Ríos,33 5550 0001,Sayula
            Especialidad: Psicología,,
            Eva Luz Soto,33 5550 0002,Ameca
            NOMBRE,TELÉFONO,PARTIDO
            Leo Cruz Mora,33 5550 0003,Ameca
            """)
        #expect(
            reading.people.map(\.practice) == [
                ["contabilidad": ["sayula"]], ["psicologia": ["ameca"]], ["psicologia": ["ameca"]],
            ])
        #expect(reading.named.map(\.reason) == [.heading, .section, .section, .repeatedHeading])
        #expect(reading.accountsForEveryRow)
    }

    /// The rows under a specialty that is not known must not be read under the one above it.
    @Test func anUnknownSectionIsAskedAndTakesNoRowIntoTheOneBefore() throws {
        let text = "NOMBRE,PARTIDO\nContabilidad,\nAna Paz Ríos,Sayula\nGrafoscopia y documentos,\nEva Luz Soto,Ameca\n"
        let reading = try ListFixture.read(text)
        #expect(reading.names == ["Ana Paz Ríos"])
        #expect(reading.doubts.map(\.kind) == [.loose, .missing])
        let section = try #require(reading.doubts.first)
        #expect(section.suggestions.first == "grafoscopia")
        let decided = try ListFixture.read(text, ColumnChoices(), [section.key: .use("grafoscopia")])
        #expect(decided.people.last?.practice == ["grafoscopia": ["ameca"]])
        #expect(decided.doubts.isEmpty && decided.accountsForEveryRow)
    }

    @Test func aFooterIsNamedAndAsked() throws {
        let reading = try ListFixture.rows("Ana Paz Ríos,Contabilidad,,,,Sayula,1\nTOTAL: 1,,,,,,\n")
        #expect(reading.doubts.map(\.kind) == [.loose])
        #expect(reading.named.last == .init(row: 3, reason: .inDoubt, text: "TOTAL: 1"))
    }

    @Test(arguments: [
        ("Tepatitlán de Morelos", "tepatitlan"), ("Primer Partido Judicial Zapopan", "guadalajara"),
        ("Puerto Vallarte", "puerto-vallarta"), ("Barca", "la-barca"),
    ])
    func aPlaceThatIsNotInTheCatalogueIsAskedWithTheClosest(text: String, closest: String) throws {
        let reading = try ListFixture.rows("Ana Paz Ríos,Contabilidad,,,,\(text),1\n")
        let doubt = try #require(reading.doubts.first)
        #expect(doubt.kind == .districts)
        #expect(doubt.suggestions.contains(closest))
        let decided = try ListFixture.rows(
            "Ana Paz Ríos,Contabilidad,,,,\(text),1\n", decisions: [doubt.key: .use(closest)])
        #expect(decided.people.first?.practice == ["contabilidad": [closest]])
    }

    @Test func oneAnswerHoldsForAllRowsWithTheValue() throws {
        let rows = "Ana Paz Ríos,Contabilidad,,,,TODO EL ESTADO,1\nEva Luz Soto,Psicología,,,,Todo el Estado,2\n"
        let doubt = try #require(try ListFixture.rows(rows).doubts.first)
        #expect(doubt.rows == [2, 3])
        let reading = try ListFixture.rows(rows, decisions: [doubt.key: .use("*")])
        #expect(reading.people.map { $0.practice.values.first?.count } == [6, 6])
        #expect(reading.doubts.isEmpty && reading.corrected == 2)
    }

    @Test func districtsStandInOneCellInAnyOfTheUsualForms() throws {
        let reading = try ListFixture.rows(
            "Ana Paz Ríos,Contabilidad,,,,\"1 Guadalajara y Ameca; Partido Judicial de Sayula / la barca\",1\n")
        #expect(
            reading.people.first?.practice == ["contabilidad": ["guadalajara", "ameca", "sayula", "la-barca"]])
    }

    /// h08 of the field cases: each value that cannot be right is asked with its fault, and none is taken.
    @Test func valuesThatCannotBeRightAreAsked() throws {
        let reading = try ListFixture.rows(
            """
            Rosa Luna Díaz,Contabilidad,3.3555E+09,#¡REF!,rosa@,Guadalajara,1.23457E+07
            Luz Mora Ríos,Contabilidad,33 5550 0001,,"luz@ejemplo,invalid",Guadalajara,EN TRÁMITE
            """)
        #expect(reading.doubts.map(\.kind) == [.licence, .telephone, .mobile, .email, .licence, .email])
        #expect(reading.doubts.allSatisfy { $0.fault != nil })
        #expect(reading.people.map(\.licences.isEmpty) == [true, true])
        let decisions = Dictionary(reading.doubts.map { ($0.key, Answer.drop) }) { first, _ in first }
        let dropped = try ListReading(
            reading.sheet, catalogues: ListFixture.catalogues, decisions: decisions)
        #expect(dropped.doubts.isEmpty && dropped.corrected == 6)
    }

    @Test func anAnswerThatIsNoValueLeavesTheDoubtOpen() throws {
        let row = "Rosa Luna Díaz,Contabilidad,,,rosa@,Guadalajara,1\n"
        let doubt = try #require(try ListFixture.rows(row).doubts.first)
        #expect(try ListFixture.rows(row, decisions: [doubt.key: .use("otra vez")]).doubts.map(\.kind) == [.email])
        let right = try ListFixture.rows(row, decisions: [doubt.key: .use("rosa@ejemplo.invalid")])
        #expect(right.people.first?.contact.emails.map(\.text) == ["rosa@ejemplo.invalid"])
    }

    @Test func aPersonWithoutPlaceIsAskedOrLeftOut() throws {
        let row = "Rosa Luna Díaz,Contabilidad,,,,NO TIENE,1\n"
        let reading = try ListFixture.rows(row)
        #expect(reading.doubts.map(\.kind) == [.missing] && reading.people.isEmpty)
        let key = try #require(reading.doubts.first?.key)
        #expect(try ListFixture.rows(row, decisions: [key: .leaveOut]).named.last?.reason == .leftOut)
        #expect(try ListFixture.rows(row, decisions: [key: .use("sayula")]).names == ["Rosa Luna Díaz"])
    }

    @Test func titlesAndOrderOfTheNameAreUnderstood() throws {
        let reading = try ListFixture.rows(
            "LIC. Rosa Luna Díaz,Contabilidad,,,,Sayula,1\n\"Mora Ríos, Luz\",Contabilidad,,,,Sayula,2\nC.P. Eva Luz Soto,Contabilidad,,,,Sayula,3\n"
        )
        #expect(reading.names == ["Rosa Luna Díaz", "Luz Mora Ríos", "Eva Luz Soto"])
    }

    @Test func surnamesInColumnsOfTheirOwnAreJoined() throws {
        let reading = try ListFixture.read(
            "APELLIDO PATERNO,APELLIDO MATERNO,NOMBRE(S),ESPECIALIDAD,DISTRITO\nPeña,Güereca,Ana María,Contabilidad,Sayula\n"
        )
        #expect(reading.names == ["Ana María Peña Güereca"])
    }
}
