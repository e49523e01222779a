extension Phrases {
    /// Español de México. The order of the groups is that of `English.swift`.
    static let spanish: [String: String] = [

        // MARK: Reglas del registro público (sección 5 del protocolo)

        "rule.malformed": "La entrada está mal formada: {found}",
        "rule.record-created": "La primera entrada, y solo ella, crea el registro público; esta es la entrada {found}.",
        "rule.time-backwards": "La hora retrocede: {found} es anterior a la de la entrada previa, {expected}.",
        "rule.unknown-office":
            "El órgano «{found}», que firma la entrada, no está en los catálogos de órganos ni de juzgados.",
        "rule.wrong-origin": "El origen «{found}» es el de otro registro público; el de este es «{expected}».",
        "rule.unknown-code": "La clave «{found}» no está en el catálogo de {expected}, o ahí no sirve para este uso.",
        "rule.code-taken": "La clave «{found}» ya se había usado; use una nueva.",
        "rule.chain-hash": "La huella {found} no es la del faro local; la correcta es {expected}.",
        "rule.period-overlap":
            "La vigencia comienza el {found}, antes de que termine la anterior, el {expected}.",
        "rule.expert-gap": "El número de perito {found} no es el que sigue en el padrón; corresponde {expected}.",
        "rule.period-over": "La vigencia terminó el {expected}; ya no se admite a nadie en ella el {found}.",
        "rule.unknown-expert": "El perito {found} no está en el padrón.",
        "rule.standing": "La situación del perito no permite este acto: está {found}.",
        "rule.folio-gap": "El folio {found} no es el que sigue; corresponde {expected}. Los folios no tienen huecos.",
        "rule.policy-not-in-force":
            "La política del sorteo «{found}» no es la que está en vigor; la vigente es {expected}.",
        "rule.no-period": "El {found} no hay una vigencia del padrón en curso; abra primero el periodo.",
        "rule.second-draw":
            "Ya existe el sorteo {found} para este asunto. Un segundo sorteo debe decir a quién sustituye y por qué.",
        "rule.replacement": """
            La sustitución no procede por «{found}»: debe sustituir una designación concluida del mismo asunto, \
            una sola vez y por una causa del catálogo.
            """,
        "rule.impediment": "Se anotó un impedimento de {found}, que no está entre las personas candidatas.",
        "rule.pool-mismatch":
            "La lista del sorteo no es la que da el registro público: su huella es {found} y debe ser {expected}.",
        "rule.pool-too-small":
            "Hay muy pocas personas elegibles: {found}, y se necesitan al menos {expected}. No se abre el sorteo.",
        "rule.envelopes":
            "Los sobres cerrados no son los de los custodios de la política, todos y en su orden: {found}.",
        "rule.round": "La ronda del faro no es la que manda la regla: es {found} y debe ser {expected}.",
        "rule.unknown-draw": "El sorteo {found} no se ha abierto.",
        "rule.concluded-twice": "El sorteo {found} ya estaba concluido.",
        "rule.unknown-chain": "El faro «{found}» no está en la política con la que se abrió el sorteo.",
        "rule.fallback-too-early":
            "El faro de reserva se usó antes de tiempo, el {found}; se permite desde el {expected}.",
        "rule.before-round":
            "El sorteo se concluyó el {found}, antes de que el faro publicara la ronda, el {expected}.",
        "rule.beacon-signature": "La firma del faro no es válida: {found}.",
        "rule.commitment":
            "El secreto revelado no abre el compromiso: se publicó {found} y del secreto resulta {expected}.",
        "rule.envelope-dishonest": "El sobre cerrado del custodio «{found}» no contiene el secreto revelado.",
        "rule.order":
            "Las personas designadas o suplentes no son las que da el sorteo: dice {found}; resulta {expected}.",

        // MARK: Palabras dentro de las reglas: situaciones y catálogos

        "word.none": "ninguno",
        "standing.active": "activo",
        "standing.suspended": "suspendido",
        "standing.unavailable": "no disponible",
        "standing.removed": "dado de baja",
        "catalogue.causes": "causas",
        "catalogue.courts": "juzgados",
        "catalogue.districts": "partidos judiciales",
        "catalogue.kinds": "tipos de designación",
        "catalogue.offices": "órganos",
        "catalogue.specialties": "especialidades",
        "catalogue.periods": "periodos del padrón",

        // MARK: Datos mal formados

        "malformed.not-utf8": "{place}: el texto no está en UTF-8.",
        "malformed.not-normalized": "{place}: el texto no está en la forma Unicode NFC.",
        "malformed.truncated": "{place}: el contenido está cortado.",
        "malformed.trailing": "{place}: sobra contenido al final.",
        "malformed.too-long": "{place}: es demasiado largo.",
        "malformed.empty": "{place}: está vacío.",
        "malformed.syntax": "{place}: no tiene la forma debida.",
        "malformed.too-deep": "{place}: hay demasiados niveles, uno dentro de otro.",
        "malformed.duplicate-name": "{place}: el nombre está repetido.",
        "malformed.name-order": "{place}: los nombres no están en orden.",
        "malformed.missing": "{place}: falta un dato obligatorio.",
        "malformed.unknown-name": "{place}: el nombre no se conoce.",
        "malformed.wrong-type": "{place}: el dato es de otro tipo.",
        "malformed.out-of-range": "{place}: el número está fuera de los límites.",
        "malformed.not-hex": "{place}: no son dígitos hexadecimales en minúsculas.",
        "malformed.not-base64": "{place}: no es base64.",
        "malformed.not-decimal": "{place}: no es un número entero escrito en decimal.",
        "malformed.not-time": "{place}: no es una hora con la forma 2026-05-01T09:00:00Z.",
        "malformed.not-code": "{place}: no es una clave (minúsculas, dígitos y guiones).",
        "malformed.not-text": "{place}: el texto está vacío, es muy largo o tiene caracteres prohibidos.",
        "malformed.not-identifier": "{place}: no es un número de perito (P-000001) ni un folio (S-2026-000001).",
        "malformed.not-in-order": "{place}: los elementos no están en orden o se repiten.",
        "malformed.unknown-value": "{place}: el valor no es ninguno de los permitidos.",
        "malformed.wrong-length": "{place}: la longitud no es la debida.",
        "malformed.bad-key": "{place}: la clave criptográfica no es válida o es de otro tipo.",

        // MARK: Por qué falló un paso

        "failure.log-not-trusted":
            "El comprobante es de un registro que su política de confianza no nombra: {found}.",
        "failure.checkpoints-differ": "Las partes del comprobante no terminan en el mismo punto de control: {found}.",
        "failure.checkpoint-signature":
            "El punto de control de «{found}» no está firmado por el registro en el que usted confía.",
        "failure.quorum-not-met": "No firmaron los testigos que exige su política de confianza.",
        "failure.cosignature-invalid": "La firma del testigo «{found}» no es válida.",
        "failure.not-included": "La entrada «{found}» no está en el registro público: su prueba de inclusión falla.",
        "failure.wrong-entry-type": "La entrada «{found}» del comprobante es de otro tipo.",
        "failure.entries-not-in-order":
            "Las entradas no van en orden de lugar y de hora en el registro público: lugares {found}.",
        "failure.other-policy": "El sorteo se abrió con otra política, «{found}».",
        "failure.other-draw": "La conclusión es la de otro sorteo, el {found}.",
        "failure.pool-summary":
            "La lista del sorteo no es la que se comprometió al abrirlo: su huella es {found} o su recuento es otro.",
        "failure.impediment-not-in-pool": "Un impedimento no concuerda con la lista del sorteo: «{found}».",
        "failure.cause-unexplained": "Nada explica la causa de exclusión de esta línea de la lista del sorteo: «{found}».",
        "failure.tickets-against-policy": "Alguien tiene {found} boletos, más de los que permite la política.",
        "failure.witnessed-missing":
            "Falta la constancia de que los testigos vieron el sorteo abierto antes de la ronda.",
        "failure.witnessed-too-late":
            "Los testigos no firmaron la apertura del sorteo antes de la hora de la ronda.",
        "failure.other-experts":
            "Las entradas de admisión no son las de las personas designadas y suplentes, en su orden: {found}.",
        "failure.identity-digest":
            "El documento de identidad de {found} no es el que se asentó en el registro público.",

        // MARK: Pasos de la comprobación y su estado

        "step.format": "Formato del comprobante",
        "step.checkpoint": "Punto de control firmado",
        "step.witnesses": "Testigos",
        "step.inclusion": "Inclusión en el registro público",
        "step.policy": "Política del sorteo",
        "step.pool": "Lista del sorteo",
        "step.commitment": "Compromiso y sobres cerrados",
        "step.round": "Ronda fijada por regla",
        "step.witnessed": "Atestiguado antes de la ronda",
        "step.beacon": "Firma del faro",
        "step.seed": "Semilla",
        "step.order": "Orden de los boletos",
        "step.designated": "Personas designadas",
        "step.identities": "Identidades",
        "state.passed": "✓",
        "state.failed": "✗",
        "state.unavailable": "–",

        // MARK: Hallazgos de la auditoría

        "fault.checkpoint":
            "El punto de control falta, está mal formado o no lo firmó un registro en el que usted confía.",
        "fault.witnesses": "No se reúnen los testigos que exige su política de confianza.",
        "fault.missing": "Falta un archivo que el registro público debe tener; lo que sigue no se puede leer.",
        "fault.truncated":
            "Un archivo del registro público no tiene la longitud debida; lo que sigue no se puede leer.",
        "fault.leaf": "La entrada no corresponde a la huella publicada.",
        "fault.node": "Una huella no corresponde al nivel inferior del árbol.",
        "fault.root": "Las entradas no son las que firmó el registro público.",
        "fault.inconsistent":
            "El registro público ya no contiene lo que había firmado antes: se reescribió o se acortó.",
        "fault.pool-text": "La lista publicada del sorteo falta o está mal formada.",
        "fault.identity": "El documento de identidad no es el que se asentó en el registro público.",
        "fault.future": "La hora de la entrada está en el futuro.",
        "pool.pool-person-missing": "La lista publicada del sorteo omite a esta persona.",
        "pool.pool-person-added": "La lista publicada del sorteo agrega a esta persona.",
        "pool.pool-other-tickets": "La lista publicada del sorteo le da otros boletos a esta persona, o la excluye.",
        "pool.pool-other-cause": "La lista publicada del sorteo da otra causa de exclusión a esta persona.",
        "place.field": "«{name}»",
        "place.entry": "entrada",
        "place.line": "línea",
        "place.earlier": "punto de control anterior",
        "place.whole": "todo el contenido",

        // MARK: Advertencias

        "warning.fallback": "Se usó un faro de reserva, no el primero de la política.",
        "warning.identity-absent": "Falta el documento de identidad de alguna persona; solo se conoce su número.",
        "warning.late": "El sorteo se concluyó después del plazo de la política.",
        "warning.no-witnesses":
            "Su política de confianza no pide testigos: nadie más atestigua que todos ven el mismo registro público.",
        "warning.not-independent":
            "NO independiente: el azar viene de un faro que opera la propia institución.",

        // MARK: insacula-verify: lo que informa

        "verify.proof.title": "Comprobante del sorteo {draw}",
        "verify.proof.title-unknown": "Comprobante de un sorteo",
        "verify.proof.verified":
            "VERIFICADO: la designación del sorteo {draw} es la que resulta de sus boletos, su secreto y el faro.",
        "verify.proof.verified-not-independent": """
            VERIFICADO, pero NO independiente: la designación del sorteo {draw} resulta de sus boletos y su secreto, \
            con un faro que opera la propia institución.
            """,
        "verify.proof.failed": "LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación.",
        "verify.proof.failed-not-independent": """
            LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación, \
            que además NO es independiente.
            """,
        "verify.proof.unavailable":
            "NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; esto no la confirma ni la desmiente.",
        "verify.proof.unavailable-not-independent":
            "NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; el faro, además, NO es independiente.",
        "verify.detail.checkpoint": "{origin}, {size} entradas",
        "verify.detail.pool": "candidatas: {candidates}, elegibles: {eligible}, boletos: {tickets}",
        "verify.detail.round": "ronda {round} de {chain}",
        "verify.detail.not-required": "su política de confianza no pide testigos",
        "verify.detail.earlier-step": "no se pudo comprobar",
        "verify.detail.scheme": "este programa no sabe comprobar el faro de este sorteo",
        "verify.detail.absent": "sin documento: {experts}",
        "verify.detail.all-present": "documentos de identidad: {count}",
        "verify.people.designated": "Designados:",
        "verify.people.alternates": "Suplentes:",
        "verify.people.line": "{expert} {name}",
        "verify.people.licence": "{expert} {name} (cédula {licence})",
        "verify.people.unnamed": "{expert} (sin documento de identidad)",
        "verify.warnings": "Advertencias:",
        "verify.proof.limits": "Lo que esto no demuestra:",
        "verify.limit.pool-complete": "que la lista del sorteo nombre a todas las personas que debía nombrar",
        "verify.limit.policy-newest": "que la política del sorteo fuera la más reciente",
        "verify.limit.no-second-draw":
            "que no exista un segundo sorteo del mismo asunto (lo muestra la auditoría: insacula-verify log)",
        "verify.limit.identities-real": "que los documentos de identidad describan a personas reales",
        "verify.limit.same-log": "que las demás personas vean este mismo registro público: ningún testigo lo atestigua",
        "verify.limit.facts-true": "que los hechos asentados (impedimentos, suspensiones, admisiones) sean ciertos",
        "verify.limit.files-beside":
            "las listas publicadas de los sorteos y los documentos de identidad (--tiles-only)",
        "verify.limit.later": "lo que el registro público asiente después de este punto de control",
        "verify.log.title": "Auditoría del registro público {origin}",
        "verify.log.title-unknown": "Auditoría de un registro público",
        "verify.log.checkpoint": "Punto de control: {size} entradas, raíz {root}",
        "verify.log.verified": "VERIFICADO: el registro público está íntegro y cada entrada cumple las reglas.",
        "verify.log.verified-not-independent": """
            VERIFICADO, pero NO independiente: el registro público está íntegro y cada entrada cumple las reglas; \
            sorteos con un faro que opera la propia institución: {count} de {concluded}.
            """,
        "verify.log.failed": "LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}».",
        "verify.log.failed-not-independent": """
            LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}». \
            Además, sorteos que NO son independientes: {independent} de {concluded}.
            """,
        "verify.log.unavailable":
            "NO SE PUDO VERIFICAR por completo; sorteos cuyo faro este programa no sabe comprobar: {count}.",
        "verify.log.findings": "Hallazgos:",
        "verify.log.finding": "{place}: {name}: {text}",
        "verify.log.more": "… y {count} más",
        "verify.log.limits": "Lo que no se comprobó:",
        "verify.log.progress": "Auditando… {done} de {total} entradas ({percent} %)",
        "verify.counts": "Recuento:",
        "verify.count.entries": "entradas leídas",
        "verify.count.experts": "peritos en el padrón",
        "verify.count.opened": "sorteos abiertos",
        "verify.count.concluded": "sorteos concluidos",
        "verify.count.open": "sorteos por concluir",
        "verify.count.overdue": "sorteos vencidos sin concluir",
        "verify.count.replacements": "sustituciones",
        "verify.count.designations": "designaciones",
        "verify.count.not-independent": "sorteos con faro NO independiente",
        "verify.count.fallback": "sorteos con faro de reserva",
        "verify.count.identities-absent": "documentos de identidad ausentes",
        "verify.ticket.line": "boleto {j}: {ticket}",
        "verify.ticket.number": "número: {number} (el menor; boletos: {tickets})",

        // MARK: Errores al ejecutar

        "error.unexpected": "Ocurrió algo que el programa no esperaba: {reason}. Repórtelo con la orden que usó.",
        "error.file-not-found": "No existe el archivo «{path}». Revise la ruta.",
        "error.file-unreadable": "No se pudo leer «{path}»: {reason}.",
        "error.no-folder":
            "No existe la carpeta «{path}». Dé la carpeta publicada o una dirección que empiece con https://.",
        "error.bad-address":
            "La dirección «{address}» no es válida. Escríbala como https://sorteos.example.org/registro.",
        "error.trust-malformed": "La política de confianza «{path}» está mal formada: {reason}",
        "error.earlier-malformed": "El punto de control anterior «{path}» está mal formado: {reason}",
        "error.trust-or-log": "Diga en quién confía: con --trust POLÍTICA o con --log CLAVE, una sola de las dos.",
        "error.source": "No se pudo obtener «{path}»: {reason}. La evidencia no está disponible; inténtelo más tarde.",

        // MARK: Por qué no se obtuvo un archivo

        "source.not-allowed": "falta permiso",
        "source.is-folder": "no es un archivo",
        "source.too-large": "es demasiado grande",
        "source.device": "el disco falló al leerlo",
        "source.path-too-long": "la ruta es demasiado larga",
        "source.links": "hay demasiados enlaces en la ruta",
        "source.system": "el sistema dio el error {code}",
        "source.time-out": "el servidor tardó demasiado en responder",
        "source.no-host": "no se encontró el servidor",
        "source.no-connection": "no hay conexión con el servidor",
        "source.insecure": "la conexión segura con el servidor falló",
        "source.redirected": "el servidor remite a otra dirección, y eso no se acepta",
        "source.status": "el servidor respondió con el código {status}",
        "source.network": "la red falló (código {code})",

        // MARK: Ayuda

        "help.common.lang": "Idioma de lo que se muestra.",
        "help.common.json": "Muestra el resultado en JSON, para programas.",
        "help.value.language": "idioma",
        "help.value.file": "archivo",
        "help.value.place": "carpeta-o-dirección",
        "help.value.policy": "política",
        "help.value.key": "clave",
        "help.value.checkpoint": "archivo",
        "help.value.time": "hora",
        "help.value.hex": "hex",
        "help.value.expert": "perito",
        "help.value.count": "n",
        "help.trust.trust": "Archivo con su política de confianza: los registros y testigos en los que confía.",
        "help.trust.log": "Clave del registro público en el que confía, sin pedir testigos.",
        "help.verify.abstract": "Comprueba los sorteos y el registro público de peritos, sin depender de nadie.",
        "help.verify.discussion": """
            Para comprobar un sorteo no se necesita conexión ni permiso: bastan el comprobante publicado y una clave \
            en la que usted confíe, obtenida por otro medio. Termina con 0 si está verificado, 1 si la verificación \
            falló, 2 si falta evidencia y 64 si la orden está mal escrita.

            Ejemplos:
              insacula-verify proof S-2026-000001.proof.json --trust log.policy
              insacula-verify log https://sorteos.example.org/registro --trust log.policy
            """,
        "help.proof.abstract": "Comprueba la designación de un sorteo con su comprobante.",
        "help.proof.discussion": """
            Recorre los pasos del protocolo uno por uno, dice qué halló en cada uno y quién fue designado.

            Ejemplo:
              insacula-verify proof S-2026-000001.proof.json --trust log.policy
            """,
        "help.proof.file": "El comprobante, <folio>.proof.json; - es la entrada estándar.",
        "help.log.abstract": "Audita un registro público completo: el árbol, cada regla y cada sorteo.",
        "help.log.discussion": """
            Lee todas las entradas publicadas, en una carpeta o en una dirección, y vuelve a aplicar cada regla. \
            Guarde el punto de control de cada visita: con --earlier se comprueba que nada se reescribió desde \
            entonces.

            Ejemplo:
              insacula-verify log registro --trust log.policy --earlier mayo.checkpoint
            """,
        "help.log.place": "Carpeta publicada, o dirección que empieza con https://.",
        "help.log.earlier": "Punto de control que guardó en una visita anterior.",
        "help.log.now": "Hora con la que se juzgan plazos y entradas futuras; si falta, la de este equipo.",
        "help.log.tiles-only": "No lee las listas de los sorteos ni los documentos de identidad.",
        "help.ticket.abstract": "Calcula los boletos de un perito en un sorteo y su número.",
        "help.ticket.discussion": """
            El número de un perito es el menor de sus boletos; los números menores resultan designados. La semilla \
            está en la comprobación de cada sorteo.

            Ejemplo:
              insacula-verify ticket --seed 9f86d081…0f00a08 --expert P-000001 --tickets 3
            """,
        "help.ticket.seed": "La semilla del sorteo, 64 dígitos hexadecimales.",
        "help.ticket.expert": "El número de perito, como P-000001.",
        "help.ticket.tickets": "Cuántos boletos tiene; si falta, 1.",

        // MARK: Lo que el intérprete de argumentos dice en inglés (palabra por palabra en English.swift)

        "usage.overview": "RESUMEN: {text}",
        "usage.usage-heading": "USO: {text}",
        "usage.arguments": "ARGUMENTOS:",
        "usage.options": "OPCIONES:",
        "usage.subcommands": "ÓRDENES:",
        "usage.show-help": "Muestra esta ayuda.",
        "usage.show-version": "Muestra la versión.",
        "usage.see-subcommand": "  Escriba '{command} <orden>' para ver la ayuda de cada orden.",
        "usage.see-help": "  Escriba '{command}' para ver la ayuda.",
        "usage.usage": "Uso: {text}",
        "usage.help": "Ayuda: {text}",
        "usage.error": "Error: {text}",
        "usage.or": "   o bien: {text}",
        "usage.default": "(por omisión:",
        "usage.and-default": "; por omisión:",
        "usage.values": "(valores:",
        "usage.is-default": "(por omisión)",
        "usage.subcommand-placeholder": "<orden>",
        "usage.options-placeholder": "<opciones>",
        "usage.missing-argument": "Falta '{argument}'",
        "usage.missing-one-of": "Falta uno de estos: '{argument}'",
        "usage.missing-value": "Falta el valor de '{option}'",
        "usage.missing-value-in": "Falta el valor de '{option}' en '{composite}'",
        "usage.missing-subcommand": "Falta la orden.",
        "usage.unknown-option-suggestion": "No existe la opción '{option}'. ¿Quiso decir '{suggestion}'?",
        "usage.unknown-option": "No existe la opción '{option}'",
        "usage.invalid-option": "La opción no es válida: {option}",
        "usage.unexpected-argument": "Sobra el argumento '{argument}'",
        "usage.unexpected-arguments": "Sobran {count} argumentos: '{argument}'",
        "usage.takes-no-value": "La opción '{option}' no lleva valor, y se le dio '{value}'.",
        "usage.set-twice": "Se contradicen '{duplicate}' y '{previous}'; elija una.",
        "usage.invalid-value-choose": "El valor '{value}' no es válido para '{option}'. Elija entre {list}.",
        "usage.invalid-value-following": "El valor '{value}' no es válido para '{option}'. Elija uno de estos:",
        "usage.invalid-value-because": "El valor '{value}' no es válido para '{option}': {reason}",
        "usage.invalid-value": "El valor '{value}' no es válido para '{option}'",
        "usage.list-and": "' y '",
        "usage.list-or": "' o '",
        "usage.no-shell": "No se pudo averiguar su intérprete de órdenes.",
        "usage.other-shell": "No hay guion de autocompletado para '{shell}'.",
        "usage.choose-shell": "Use --generate-completion-script=<intérprete> con uno de estos:",
    ]
}
