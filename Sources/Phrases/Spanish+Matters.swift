extension Phrases {
    /// Asuntos, expedientes y lo que de ellos se comprueba. El orden es el de `English+Matters.swift`.
    static let spanishMatters: [String: String] = [

        // MARK: Reglas del registro público (sección 5 del protocolo)

        "rule.not-competent": "A «{found}» no le corresponde asentar esto; le corresponde a «{expected}».",
        "rule.file-number": "El número de expediente «{found}» no es de los de este juzgado, o su año no ha comenzado.",
        "rule.tag": "La prueba no demuestra que la etiqueta {found} sea la de este expediente.",
        "rule.matter-key": "La llave de las etiquetas no es una llave, o ya se había usado: {found}.",
        "rule.addition": """
        La adición no procede por «{found}»: debe sumarse a una designación del mismo asunto, sin vacantes por llenar \
        ni sorteos en curso.
        """,
        "rule.annulled": "El sorteo {found} se anuló.",
        "rule.nothing-changed": "La corrección de {found} no cambia nada: ya tiene ese número.",
        "catalogue.dockets": "tipos de expediente",
        "catalogue.suffixes": "agregados al número de expediente",
        "word.reserved": "reservado",

        // MARK: La comprobación de un sorteo

        "failure.quorum-unchecked":
            "El cuórum depende de testigos cuyas llaves este programa no sabe comprobar: {found}.",
        "failure.other-entry": "Una entrada del comprobante no es la del registro público: {found}.",
        "failure.other-pool": "La lista del comprobante de {found} no es la del registro público.",
        "fault.proof-text": "El comprobante publicado del sorteo está mal formado.",
        "fault.proof-mismatch":
            "El comprobante publicado del sorteo no es de este registro público o de estas entradas.",
        "fault.not-witnessed": "No consta que los testigos vieran el sorteo abierto, o anulado, antes de su ronda.",
        "step.matter": "Etiqueta del asunto",
        "warning.addition": "Es un sorteo ADICIONAL: el asunto ya tenía una designación en la misma especialidad.",
        "warning.matter-key-changed": """
        La llave de las etiquetas cambió: nadie puede saber si este asunto ya tenía una designación con la llave \
        anterior.
        """,
        "warning.reserved": """
        Asunto RESERVADO: no se publica de qué expediente es. Solo las partes, con la prueba de la etiqueta, pueden \
        comprobar que este sorteo es el de su asunto.
        """,
        "warning.unknown-beacon": """
        Baliza DESCONOCIDA: el azar viene de una baliza que no es ninguna de las públicas, o no lo es en esa fecha. \
        Hasta donde se puede saber, la propia institución pudo haberla inventado.
        """,
        "verify.proof.verified-unknown-beacon": """
        VERIFICADO, pero con una baliza DESCONOCIDA: la designación del sorteo {draw} resulta de sus boletos y su \
        secreto, con una baliza que la propia institución pudo haber inventado.
        """,
        "verify.proof.failed-unknown-beacon": """
        LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación, cuya baliza, además, es DESCONOCIDA.
        """,
        "verify.proof.unavailable-unknown-beacon":
            "NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; la baliza, además, es DESCONOCIDA.",
        "verify.proof.log": "Registro público que nombra el comprobante: {origin}. Identificador de su llave: {id}.",
        "verify.detail.tag": "etiqueta: {tag}",
        "verify.detail.reserved": "asunto reservado: solo las partes pueden comprobar de qué expediente es",
        "verify.detail.witness-keys": "depende de testigos cuyas llaves este programa no sabe comprobar: {names}",
        "verify.limit.entries-kept-rules": """
        que estas entradas cumplieran las reglas cuando se asentaron: puede haber otro comprobante del mismo folio, \
        con otras entradas (lo muestra la auditoría: insacula-verify log)
        """,

        // MARK: La auditoría

        "verify.limit.openings-witnessed": """
        cuándo vieron los testigos la apertura y la anulación de cada sorteo: su política de confianza no los pide
        """,
        "verify.limit.reserved-matters": """
        de qué expediente es cada asunto reservado: solo sus partes pueden comprobarlo, con la prueba de la etiqueta \
        (insacula-verify matter)
        """,
        "verify.limit.matter-keys": """
        si un asunto es el mismo antes y después de cambiar la clave de los asuntos: sus etiquetas no se pueden comparar
        """,
        "verify.log.key": "Identificador de la llave que lo firma: {id}",
        "verify.log.verified-unknown-beacon": """
        VERIFICADO, pero con balizas DESCONOCIDAS: el registro público está íntegro y cada entrada cumple las reglas; \
        sorteos con una baliza que la propia institución pudo haber inventado: {unknown} de {concluded}.
        """,
        "verify.log.verified-not-public": """
        VERIFICADO, pero NO independiente: el registro público está íntegro y cada entrada cumple las reglas; sorteos \
        con una baliza que opera la propia institución: {independent}, y con una DESCONOCIDA: {unknown}, de \
        {concluded}.
        """,
        "verify.log.failed-unknown-beacon": """
        LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}». Además, sorteos con una baliza \
        DESCONOCIDA: {unknown} de {concluded}.
        """,
        "verify.log.failed-not-public": """
        LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}». Además, sorteos que NO son \
        independientes: {independent}, y con una baliza DESCONOCIDA: {unknown}, de {concluded}.
        """,
        "verify.log.further":
            "Sorteos y designaciones adicionales de un mismo asunto (conviene mirarlos; no son faltas):",
        "verify.log.further-line": "{folio} se suma a {to}: {cause}",
        "verify.log.corrections": "Números de expediente corregidos (conviene mirarlos; no son faltas):",
        "verify.log.correction-before": "{folio}, antes de su ronda: {cause}",
        "verify.log.correction-after": "{folio}, DESPUÉS de su ronda: {cause}",
        "verify.log.correction-direct": "{folio}, designación directa: {cause}",
        "verify.log.near": "Números parecidos del mismo juzgado y especialidad (conviene mirarlos; no son faltas):",
        "verify.log.near-line": "{later} ({number}) y {earlier} ({other})",
        "verify.count.annulled": "sorteos anulados",
        "verify.count.additions": "sorteos y designaciones adicionales",
        "verify.count.corrected": "números de expediente corregidos",
        "verify.count.ended": "designaciones terminadas sin culpa de nadie",
        "verify.count.reserved": "sorteos y designaciones de asuntos reservados",
        "verify.count.unknown-beacon": "sorteos con una baliza DESCONOCIDA",
        "verify.count.matter-keys": "cambios de la clave de los asuntos",
        "verify.count.near-numbers": "pares de números parecidos",
        "verify.count.proofs-absent": "comprobantes ausentes",

        // MARK: Un expediente, con la prueba de su etiqueta

        "verify.matter.title": "{case}, {court}, en el registro público {origin}",
        "verify.matter.lots": "Sorteos y designaciones directas de este expediente:",
        "verify.matter.lot": "{folio}  {state}  {specialty}; {kind}; número publicado: {case}",
        "verify.matter.replaces": "sustituye a {designation}: {cause}",
        "verify.matter.adds": "se suma a {designation}: {cause}",
        "verify.matter.corrected-to": "una corrección le dio este número: {cause}",
        "verify.matter.corrected-away": "una corrección le dio otro número: {cause}",
        "verify.matter.verified": """
        VERIFICADO: la prueba es de este expediente, y el registro público, que está íntegro, tiene de él lo que se \
        lista: {count}.
        """,
        "verify.matter.none": """
        VERIFICADO: la prueba es de este expediente, y el registro público, que está íntegro, no tiene ningún sorteo \
        ni designación directa de él.
        """,
        "verify.matter.failed": """
        LA VERIFICACIÓN FALLÓ: la prueba no es de este expediente de este juzgado. Revise el juzgado, el tipo, el \
        número y el año; si son esos, le dieron la prueba de otro asunto.
        """,
        "help.matter.abstract": "Busca todos los sorteos de un expediente, con la prueba de su etiqueta.",
        "help.matter.discussion": """
        La prueba la da el juzgado a las partes (insacula draw tag); la de un expediente no reservado está en el \
        registro público. Termina con 1 si la prueba no es de ese expediente.

        Ejemplo:
          insacula-verify matter registro --trust log.policy --court juzgado-01-civil-guadalajara \\
              --case "toca 45/2026" --proof 0a97…a794
        """,
        "help.matter.court": "Clave del juzgado.",
        "help.matter.case": "Tipo (su clave), número y año, como «toca 45/2026»; sin tipo es expediente.",
        "help.matter.proof": "La prueba de la etiqueta, 160 dígitos hexadecimales.",

        // MARK: Lo que ocurrió, y lo que sigue

        "earlier.open": "por concluir",
        "earlier.concluded": "concluido",
        "earlier.annulled": "anulado",
        "earlier.direct": "designación directa",
        "phase.annulled": "anulado",
        "stage.designation.ended": "terminada",
        "next.designation.ended": "Terminó sin culpa de nadie; nadie la sustituye.",
        "event.draw.annulled": "Se anuló el sorteo {draw}: {cause}",
        "event.draw.opened-addition": "Se abrió el sorteo {draw}, que se suma a {designation}: {cause}",
        "event.case.corrected": "Se corrigió el número de expediente de {folio}: {case}. Causa: {cause}. {instrument}",
        "event.designation.ended": "Terminó sin culpa de nadie: {cause}",
        "event.replaces": "Sustituye a {designation}: {cause}",
        "event.adds": "Se suma a {designation}: {cause}",
        "task.approve-correction": "aprobar la corrección de un número de expediente",
        "action.annul": "anular un sorteo",
        "action.correct-case": "pedir que se corrija un número de expediente",
        "action.approve-correction": "aprobar la corrección de un número de expediente",
        "action.discard-correction": "descartar la corrección de un número de expediente",
        "action.prove-tag": "ver la prueba de la etiqueta de un asunto",
        "action.end": "terminar una designación sin culpa de nadie",
        "mail.designation-ended.subject": "Designación {folio}: terminada",
        "mail.designation-ended.body": """
        Su designación en {folio} terminó, por una razón que no es culpa de nadie. No tiene que hacer nada más.

        Juzgado: {court}
        Expediente: {case}
        Causa: {cause}
        """,

        // MARK: La oficina

        "case.no-number": "no tiene un número y un año separados por una diagonal.",
        "case.zero": "el número no puede ser cero.",
        "case.too-large": "el número tiene demasiadas cifras.",
        "case.bad-year": "«{found}» no es un año; escríbalo con cuatro cifras.",
        "case.future-year": "el año {found} todavía no comienza; corre {year}.",
        "case.ambiguous-year":
            "no se sabe cuál es el año; escriba primero el número y después el año con cuatro cifras.",
        "case.unknown-docket": "no se conoce «{found}» como tipo de expediente.",
        "case.other-docket": "este juzgado no lleva expedientes del tipo «{found}».",
        "case.no-docket": "falta decir de qué tipo es.",
        "case.unknown-suffix": "no se conoce «{found}» como agregado al número.",
        "case.other-suffix": "este juzgado no agrega «{found}» a sus números.",
        "case.two-suffixes": "tiene dos agregados: {found}.",
        "recordtext.answer": "la respuesta",
        "recordtext.institution": "el nombre de la institución",
        "recordtext.instrument": "el acto jurídico",
        "recordtext.objection": "la tacha",
        "recordtext.objector": "el nombre de quien hace la tacha",
        "recordtext.origin": "el nombre del registro público",
        "recordtext.reasons": "las razones",
        "office.foreign-character": """
        En {text}: el carácter «{character}» ({code}) no puede ir en el registro público. Sustitúyalo por letras y \
        signos comunes del español.
        """,
        "office.changed-since-shown": """
        Algo cambió desde que se mostró: la petición, el padrón o la política ya no dan la misma lista. No se abrió \
        nada; revise otra vez y confirme.
        """,
        "office.unknown-lot":
            "No hay un sorteo ni una designación directa {folio}. Vea los folios con insacula draw list.",
        "office.unknown-correction":
            "No hay una corrección {proposal} en espera. Vea las que hay con insacula case corrections.",
        "office.draw-annulled":
            "El sorteo {draw} se anuló: no se concluye ni tiene comprobante. Véalo con insacula draw show {draw}.",
        "office.unknown-beacon": """
        La baliza «{chain}» ({hash}) no es ninguna de las públicas, o no lo es en esta fecha: hasta donde se puede \
        saber, alguien la inventó. No se adoptó nada. Si el Consejo lo quiere así, use --force-unknown-beacon; cada \
        comprobación lo dirá.
        """,
        "office.matter-key-lost": """
        Falta la clave de los asuntos (keys/matter.key), o no es la que rige: sin ella no se pueden hacer etiquetas. \
        Restáurela de una copia; si se perdió para siempre, dé a conocer otra con insacula keys renew matter --cause \
        clave-perdida --instrument ACTO.
        """,
        "office.tag-of-lost-key": """
        La etiqueta de {folio} se hizo con una clave de los asuntos que ya no se tiene: su prueba no puede darse. Con \
        insacula case correct y el mismo número, el asunto recibe la etiqueta de la clave que rige.
        """,
        "office.matter-key-renewed": """
        La clave de los asuntos es ahora
          {key}
        Un expediente tiene desde hoy otra etiqueta, y cada comprobación lo dice. Haga una copia con insacula backup.
        """,
        "office.adds-options": "--adds y --cause van juntas, y no con --replaces.",
        "office.adds": "se suma a {designation}: {cause}",
        "office.opened-reserved":
            "Expediente reservado: solo se publicó su etiqueta. La prueba para las partes: insacula draw tag {draw}",
        "office.earlier": "Este expediente ya tiene:",
        "office.earlier-same": "{folio}  {time}  {state}  {specialty}; {kind}  (MISMO ASUNTO)",
        "office.earlier-other": "{folio}  {time}  {state}  {specialty}; {kind}",
        "office.preview-reserved": """
        Vista previa: nada se ha abierto.
          Juzgado:      {court}
          Expediente:   {case} (reservado: no se publicará)
          Especialidad: {specialty}
          Partido:      {district}
          Tipo:         {kind}, {seats} por designar
          Política:     {policy}
          Lista:        {candidates} peritos, {eligible} con derecho, {tickets} boletos
        """,
        "office.preview-refused": "No se abriría: {reason}",
        "office.story-tag": "  Etiqueta:     {tag}",
        "office.draw-now-annulled":
            "Sorteo {draw} anulado. Su folio y su causa quedan en el registro público; el asunto queda libre.",
        "office.tag": """
        {folio}: {case}
          Etiqueta: {tag}
          Prueba:   {proof}
        Para las partes: con esto, y solo con esto, se ven todos los sorteos del expediente:
          insacula-verify matter CARPETA-O-DIRECCIÓN --trust log.policy --court {court} \\
              --case "{number}" --proof {proof}
        De un asunto reservado, dé la prueba solo a las partes: con ella pueden probarse números.
        """,
        "office.correction-line": "{proposal}  {folio} pasa a {case}; {cause}. {instrument}  ({time}, {court})",
        "office.correction-line-reserved":
            "{proposal}  {folio} pasa a {case}, reservado; {cause}. {instrument}  ({time}, {court})",
        "office.correction-next": "La aprueba el registro o el Consejo: insacula case approve {proposal}",
        "office.corrections-listed": "Correcciones en espera: {count}",
        "office.case-corrected": "Número corregido: {folio} es ahora de {case}. Las dos etiquetas conservan el folio.",
        "beacon.unknown": "  DESCONOCIDA: no es ninguna de las balizas públicas, o no lo es en esta fecha",

        // MARK: Ayuda

        "help.init.delay":
            "Segundos entre abrir un sorteo y su ronda, en lugar de los de la política: para demostraciones.",
        "help.adopt.force-unknown-beacon": "Acepta una política con una baliza que no cuenta como pública.",
        "help.draw-open.adds":
            "Designación del mismo asunto a la que este se suma, como S-2026-000001/P-000017; lleva --cause.",
        "help.draw-open.cause": "Con --adds: clave de la causa, como perito-de-otra-parte.",
        "help.draw-annul.abstract": "Anula un sorteo antes de su ronda, por un error.",
        "help.draw-annul.discussion": """
        Después de la ronda ya no se puede. El folio y la causa quedan a la vista; el asunto queda libre.
          insacula draw annul S-2026-000001 --cause expediente-equivocado --data datos
        """,
        "help.draw-tag.abstract": "Da el número, la etiqueta y la prueba de un asunto, para sus partes.",
        "help.draw-tag.discussion": """
        Solo al juzgado del asunto y a la auditoría; queda en la bitácora.
          insacula draw tag S-2026-000001 --data datos
        """,
        "help.case.abstract": "Los números de expediente que se asentaron mal.",
        "help.case.folio": "Folio del sorteo o de la designación directa, como S-2026-000001 o D-2026-000001.",
        "help.case-correct.abstract":
            "Pide que se corrija el número de expediente de un sorteo; otro órgano lo aprueba.",
        "help.case-correct.discussion": """
        El sorteo conserva su folio y su resultado, y queda a la vista que se corrigió.
          insacula case correct S-2026-000001 --case 321/2026 --cause expediente-equivocado \\
              --instrument "Auto del 3 de junio" --data datos
        """,
        "help.case-correct.case": "El número correcto.",
        "help.case-correct.reserved": "El número correcto es reservado: no se publica.",
        "help.case-corrections.abstract": "Muestra las correcciones que esperan aprobación.",
        "help.case-approve.abstract": "Aprueba una corrección y la asienta en el registro público.",
        "help.case-approve.discussion": "  insacula case approve k3v9x2mp --data datos",
        "help.case-discard.abstract": "Descarta una corrección.",
        "help.designation-end.abstract": "Termina una designación sin culpa de nadie; nadie la sustituye.",
        "help.designation-end.discussion": """
        Por ejemplo, si las partes convinieron. No marca al perito ni deja libre el asunto.
          insacula designation end S-2026-000001/P-000017 --cause convenio --data datos
        """,
        "help.keys-renew.abstract": "Da a conocer una clave nueva de los asuntos, porque la anterior se perdió.",
        "help.keys-renew.discussion": """
        Un expediente tiene otra etiqueta antes y después, y nadie puede compararlas: búsquela antes en las copias.
          insacula keys renew matter --cause clave-perdida --instrument "Acuerdo 12" --data datos
        """,
        "help.keys-renew.key": "matter.",
        "help.keys-renew.force": "Aunque la clave esté en su lugar, por decisión del Consejo.",
    ]
}
