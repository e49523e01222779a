extension Phrases {
    /// Lo que se dice de los expedientes: un expediente, un sorteo; los demás, los errores y cómo se comprueba.
    static let spanishPortalMatters: [String: String] = [
        // MARK: Lo que cambió entre lo visto y lo enviado

        "portal.changed": """
        Algo cambió desde que se mostró esta página. No se hizo nada. Esto es lo de ahora: revíselo y confirme otra \
        vez.
        """,
        "portal.changed.before": "Antes: {line}",
        "portal.changed.now": "Ahora: {line}",
        "portal.changed.more": "Y {count} más.",
        "portal.notice.ya-hecho": "Esto ya estaba hecho: este es el resultado. No se hizo dos veces.",
        "portal.notice.ya-no": """
        Esto ya no puede hacerse: algo cambió desde que se mostró la página. No se hizo nada; esto es lo de ahora.
        """,
        "portal.notice.anulado": "El sorteo quedó anulado. Su folio permanece y su causa es pública.",
        "portal.notice.descartado": "El borrador se descartó.",

        // MARK: Páginas públicas

        "portal.public.reserved": "reservado",
        "portal.public.reserved-what": "Qué es un expediente reservado",
        "portal.public.tag": "Etiqueta del expediente",
        "portal.public.corrected": "Se corrigió; antes decía",
        "portal.public.adds": "Se pidió además de",
        "portal.public.follows-replaces": "Cubre la vacante de {designation}: {cause}.",
        "portal.public.follows-adds": "Se pidió además de {designation}: {cause}.",
        "portal.public.matter.others": "Del mismo expediente",
        "portal.public.matter.help": "Un expediente, un sorteo: cómo se sabe y qué excepciones hay",
        "portal.public.direct.label": "designación directa",
        "portal.public.beacon.public": "baliza pública",
        "portal.public.beacon.own": "la de la propia institución",
        "portal.public.beacon.unknown": "no está entre las públicas: hasta donde puede saberse, es del juzgado",
        "portal.public.draw.chain-hash": "Huella de la baliza",
        "portal.public.draw.summary-annulled": "El juzgado anuló este sorteo antes de que existiera el azar.",
        "portal.public.draw.annulled": "Anulado. Causa:",
        "portal.public.draw.never-result": "Este sorteo no tendrá resultado: se anuló antes de su ronda.",
        "portal.public.draws.annulled": "Anulados",
        "portal.public.acta.annulled-title": "Constancia de anulación del sorteo {draw}",
        "portal.public.acta.annulled-statement": """
        {institution} hace constar que el {opened} se abrió este sorteo y que el juzgado lo anuló antes de la ronda \
        {round} de {chain}, prevista para el {due}. No designó a nadie.
        """,
        "portal.public.acta.own-number": "Expediente, solo en la copia del juzgado",
        "portal.public.fact.matter-key":
            "Se anunció otra llave para las etiquetas de los expedientes: {cause}. {instrument}",
        "portal.public.folio.found": "Lo que tiene ese expediente",
        "portal.public.folio.unknown-file":
            "No hay ningún sorteo público del expediente «{case}». Si el asunto es reservado, su número no se publica.",
        "portal.public.record.matter-keys": "Llave de las etiquetas",
        "portal.public.record.matter-keys-what": """
        Con ella se calcula la etiqueta de cada expediente: una sola, se pida como se pida. Quien tiene la prueba de \
        una etiqueta la comprueba con esta llave.
        """,
        "portal.public.record.matter-keys-new": """
        Una llave se perdió y se anunció otra. Un expediente tiene otra etiqueta antes y después: nadie puede saber \
        si un asunto posterior es uno anterior.
        """,

        // MARK: Estadísticas

        "portal.statistics.matters": "Otros sorteos, errores y fines",
        "portal.statistics.matters-text": """
        Un expediente tiene un sorteo por especialidad. Otro tiene que decir por qué se pide. Los errores se anulan \
        o se corrigen a la vista de todos.
        """,
        "portal.statistics.additions": "Otros sorteos en el mismo expediente, por causa",
        "portal.statistics.ends": "Designaciones que terminaron sin culpa de nadie, por causa",
        "portal.statistics.matter.additions": "Otros sorteos pedidos en un mismo expediente",
        "portal.statistics.matter.annulled": "Sorteos anulados antes de su ronda",
        "portal.statistics.matter.corrections": "Números de expediente corregidos",
        "portal.statistics.matter.corrections-late": "De ellos, cuando la ronda ya había llegado",
        "portal.statistics.matter.ended": "Designaciones terminadas sin culpa de nadie",
        "portal.statistics.matter.reserved": "Sorteos y designaciones de expedientes reservados",
        "portal.statistics.matter.not-independent": "Sorteos que descansan en la baliza de la propia institución",
        "portal.statistics.matter.unknown-beacon": "Sorteos que descansan en una baliza desconocida",

        // MARK: Solicitar un sorteo

        "portal.staff.number.typed": "Así se leyó lo que escribió:",
        "portal.staff.drafts": "Borradores",
        "portal.staff.draft.go-on": "continuar",
        "portal.staff.draft.discard": "descartar",
        "portal.staff.draft.this": "Este es su borrador de",
        "portal.staff.draft.no-number": "sin número de expediente",
        "portal.staff.draft.too-many": "Ya tiene {count} borradores. Descarte alguno antes de empezar otro.",
        "portal.staff.step.start-over": "Empezar de cero",
        "portal.staff.earlier": "Este expediente ya tiene",
        "portal.staff.earlier.same": "de la misma especialidad",
        "portal.staff.earlier.unreserves": """
        Este expediente se reservó antes ({lots}). Si esta solicitud no se reserva, su número queda a la vista \
        también para aquello: la etiqueta es la misma.
        """,
        "portal.staff.lot.open": "sorteo abierto",
        "portal.staff.lot.concluded": "sorteo concluido",
        "portal.staff.lot.annulled": "sorteo anulado",
        "portal.staff.lot.direct": "designación directa",
        "portal.staff.follows": "Otra designación del expediente",
        "portal.staff.matter.refused": "Así no puede abrirse otro sorteo",
        "portal.staff.matter.waiting": """
        Hay un sorteo en curso de este expediente y especialidad: {lots}. Espere a que concluya. Si fue un error, \
        puede anularlo antes de su ronda.
        """,
        "portal.staff.matter.vacant": "El cargo quedó vacante. Se cubre con una sustitución, no con otra solicitud.",
        "portal.staff.matter.replace": "Sustituir a {person}",
        "portal.staff.matter.standing": """
        Este expediente ya tiene una designación de esta especialidad. Para pedir otra hay que decir junto a cuál y \
        por qué.
        """,
        "portal.staff.matter.another": "Pedir otro sorteo para este expediente",
        "portal.staff.matter.another-what":
            "Queda a la vista que es otro sorteo del mismo expediente, con su causa, y se cuenta aparte.",
        "portal.staff.matter.beside": "Además de",
        "portal.staff.matter.cause": "Por qué se pide otro",
        "portal.staff.matter.add": "Pedir otro sorteo",
        "portal.staff.preview.changed": "La lista cambió mientras la revisaba. Esta es la de ahora.",
        "portal.staff.impediment.of": "Impedimento",
        "portal.staff.open.has": "{person}: participa, boletos: {tickets}",
        "portal.staff.open.has-not": "{person}: queda fuera, {cause}",
        "portal.staff.open.policy": "Política: {policy}",
        "portal.staff.review": "Revisar",
        "portal.staff.review.change": "Cambiar lo escrito",
        "portal.staff.go-on": "Continuar",

        // MARK: Anular, corregir, terminar

        "portal.staff.annul": "Anular el sorteo",
        "portal.staff.annul.submit": "Anular el sorteo",
        "portal.staff.annul.until": "Se puede anular hasta que llegue su ronda: {due}. Después, nunca.",
        "portal.staff.annul.then": "El sorteo no designará a nadie. Podrá pedir otro para este expediente.",
        "portal.staff.annul.public": "El folio permanece. Que se anuló y por qué causa es público y se cuenta.",
        "portal.staff.draw.annulled-text": "Este sorteo se anuló el {time}. Causa: {cause}.",
        "portal.staff.draw.certificate-opening": "Constancia para el expediente",
        "portal.staff.correct": "Corregir el número de expediente",
        "portal.staff.correct.now": "Dice ahora",
        "portal.staff.correct.right": "Expediente correcto",
        "portal.staff.correct.reserved": "{case} (reservado: no se publica)",
        "portal.staff.correct.what": """
        Úselo si el número se escribió mal. El sorteo no cambia: se corrige a qué expediente pertenece. El número \
        anterior queda a la vista como corregido.
        """,
        "portal.staff.correct.second": "El registro o el Consejo tiene que aprobarlo. Mientras tanto nada cambia.",
        "portal.staff.correct.submit": "Pedir la corrección",
        "portal.staff.correct.waits": "Espera la aprobación del registro o del Consejo.",
        "portal.staff.corrections": "Correcciones de expediente",
        "portal.staff.corrections.intro":
            "Números de expediente que un juzgado pidió corregir y que otra oficina aprueba.",
        "portal.staff.corrections.empty": "No hay correcciones por aprobar.",
        "portal.staff.step.approve-correction": "Aprobar la corrección",
        "portal.staff.step.discard-correction": "Descartar la corrección",
        "portal.staff.remark.approve-correction": """
        El sorteo o la designación pertenecerá desde ahora al expediente correcto. La corrección es pública; el \
        número anterior queda a la vista.
        """,
        "portal.staff.remark.discard-correction": "La petición se retira y el número sigue como está.",
        "portal.staff.step.end": "Terminar sin sustitución",
        "portal.staff.remark.end": """
        El cargo termina por una causa que no es culpa de nadie: un convenio, un desistimiento, una prueba que ya no \
        hace falta. Nadie ocupa su lugar y no cuenta en contra de la persona.
        """,
        "portal.staff.next.ended": "El cargo terminó sin culpa de nadie. No falta nada.",
        "portal.staff.end-cause": "Causa del fin",
        "portal.own.designation.ended":
            "El juzgado terminó este cargo por una causa que no es culpa de nadie. No cuenta en su contra.",
        "portal.staff.direct.fills":
            "Este expediente tiene un cargo vacante de esta especialidad. Diga cuál cubre esta designación.",
        "portal.staff.direct.vacancy": "Cubre la vacante de",

        // MARK: La etiqueta para las partes

        "portal.staff.tag": "Etiqueta para las partes",
        "portal.staff.tag.title": "Etiqueta del expediente de {folio}",
        "portal.staff.tag.what": """
        Esta hoja demuestra que la etiqueta del registro público es la de este expediente. Con ella las partes ven \
        todo lo que se pidió en él.
        """,
        "portal.staff.tag.reserved": """
        El número de este expediente está reservado. La prueba de su etiqueta se da a las partes y a nadie más: \
        quien la tiene puede comprobar el número.
        """,
        "portal.staff.tag.trace": "Queda en la bitácora que usted la vio.",
        "portal.staff.tag.show": "Ver la etiqueta y su prueba",
        "portal.staff.tag.only-parties": "Solo para las partes: el número de este expediente no es público.",
        "portal.staff.tag.court-code": "Código del juzgado",
        "portal.staff.tag.docket": "Clase de expediente",
        "portal.staff.tag.tag": "Etiqueta",
        "portal.staff.tag.proof": "Prueba de la etiqueta",
        "portal.staff.tag.check": "Cómo se comprueba",
        "portal.staff.tag.check-page":
            "En el verificador, abra el comprobante del sorteo y escriba estos datos en «¿Es de mi asunto?»:",
        "portal.staff.tag.check-program":
            "O con cualquiera de los dos programas, que además enumeran todo lo que el expediente ha tenido:",
        "portal.staff.tag.means": """
        Si la etiqueta es la del expediente y solo hay un sorteo por especialidad, nadie pidió otro. Los que haya \
        tienen que decir a cuál siguen y por qué.
        """,

        // MARK: Ayuda

        "portal.help.matters": "Un expediente, un sorteo",
        "portal.help.matters.about": """
        Cómo se sabe que de un expediente no se hicieron varios sorteos para escoger uno, qué se hace con los \
        errores y cómo lo comprueba una parte.
        """,
        "portal.help.matters.one": "La regla",
        "portal.help.matters.one-text": """
        Un expediente tiene un sorteo por especialidad. Otro se rechaza, salvo que diga a qué designación sigue y \
        por qué.
        Da igual cómo se escriba el número, qué tipo de perito se pida o si el asunto es reservado: la regla mira el \
        expediente.
        """,
        "portal.help.matters.number": "El número",
        "portal.help.matters.number-text": """
        Un número entra al registro de una sola manera: clase de expediente, número sin ceros a la izquierda y año \
        de cuatro cifras. «EXP 0412-26» y «412/2026» son el mismo.
        Lo que el juzgado añade, como «bis» o «II», se guarda, pero no hace otro expediente.
        """,
        "portal.help.matters.tag": "La etiqueta",
        "portal.help.matters.tag-text": """
        Cada expediente tiene una etiqueta: 64 letras y cifras que se calculan del juzgado, la clase, el número y el \
        año con una llave que la institución anunció. Hay una sola etiqueta para cada expediente; ni el juzgado \
        puede hacer otra.
        De un expediente público se publica también la prueba, y cualquiera la comprueba. De uno reservado, la \
        prueba la tienen las partes.
        """,
        "portal.help.matters.reserved": "Expedientes reservados",
        "portal.help.matters.reserved-text": """
        El número no se publica; la etiqueta sí. Quien no tiene la prueba no puede saber de qué expediente es, ni \
        probando números.
        Quien es parte pide a su juzgado la etiqueta con su prueba: está en la página del sorteo que ve el juzgado.
        """,
        "portal.help.matters.further": "Otro sorteo en el mismo expediente",
        "portal.help.matters.further-text": """
        Se admite para cubrir una vacante, o junto a una designación que sigue en pie, por una de estas causas. Está \
        a la vista en el sorteo, en los veredictos y en las cifras.
        """,
        "portal.help.matters.annulled": "Anulación",
        "portal.help.matters.annulled-text": """
        Un sorteo con un error puede anularse mientras su ronda no llegue: entonces nadie conoce el resultado. \
        Después, nunca. El folio permanece con su causa:
        """,
        "portal.help.matters.corrected": "Corrección",
        "portal.help.matters.corrected-text": """
        Si el número de expediente se escribió mal, el juzgado pide la corrección y otra oficina la aprueba. El \
        resultado no cambia. El número anterior queda a la vista, y lo corregido sigue contando para los dos \
        expedientes.
        """,
        "portal.help.matters.ended": "Fin sin culpa de nadie",
        "portal.help.matters.ended-text": """
        Si el juicio termina o la prueba ya no hace falta, el cargo termina sin sustitución y sin que cuente en \
        contra de nadie:
        """,
        "portal.help.matters.check": "Cómo lo comprueba una parte",
        "portal.help.matters.check-text": """
        Hacen falta el número del expediente y la prueba de su etiqueta. De un expediente público, la prueba está en \
        la entrada que abrió el sorteo; de uno reservado, la da el juzgado.
        """,
        "portal.help.matters.check-steps": """
        En el verificador, abra el comprobante del sorteo y busque «¿Es de mi asunto?»: dice si la etiqueta es la \
        suya.
        Con un programa en su equipo se enumera además todo lo que ese expediente ha tenido, de cualquier \
        especialidad:
        """,
        "portal.help.step.matter":
            "La etiqueta es la del expediente, si su número es público; y la llave es la que el registro anunció.",
        "portal.help.warning.addition": """
        Se pidió otro sorteo junto a una designación que sigue en pie. Lea la causa y los demás sorteos del \
        expediente.
        """,
        "portal.help.warning.matter-key-changed": """
        La llave de las etiquetas se perdió y se anunció otra: no puede saberse si este expediente tuvo sorteos con \
        la anterior.
        """,
        "portal.help.warning.reserved": """
        El número del expediente no es público. Solo quien tiene la prueba de la etiqueta sabe que este sorteo es \
        del suyo.
        """,
        "portal.help.warning.unknown-beacon": """
        La baliza no está en la lista de las públicas. Hasta donde puede saberse la hizo el juzgado, y quien la hizo \
        pudo escoger el resultado. Es tan grave como que la opere la institución.
        """,
    ]
}
