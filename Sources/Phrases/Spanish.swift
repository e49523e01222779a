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
        "rule.chain-hash":
            "La huella {found} no es la de la baliza que nombra la política; la correcta es {expected}.",
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
        "rule.second-draw": """
        Este expediente ya tiene {found} en la misma especialidad. Otro sorteo u otra designación debe decir a qué \
        designación sustituye o se suma, y por qué.
        """,
        "rule.replacement": """
        La sustitución no procede por «{found}»: debe llenar una vacante del mismo asunto y del mismo tipo, por la \
        causa de la vacante, con un solo lugar y sin otro sorteo en curso.
        """,
        "rule.impediment": "Se anotó un impedimento de {found}, que no está entre las personas candidatas.",
        "rule.pool-mismatch":
            "La lista del sorteo no es la que da el registro público: su huella es {found} y debe ser {expected}.",
        "rule.pool-too-small":
            "Hay muy pocas personas elegibles: {found}, y se necesitan al menos {expected}. No se abre el sorteo.",
        "rule.envelopes":
            "Los sobres cerrados no son los de los custodios de la política, todos y en su orden: {found}.",
        "rule.round": "La ronda de la baliza no es la que manda la regla: es {found} y debe ser {expected}.",
        "rule.unknown-draw": "El sorteo {found} no se ha abierto.",
        "rule.concluded-twice": "El sorteo {found} ya estaba concluido.",
        "rule.unknown-chain": "La baliza «{found}» no está en la política con la que se abrió el sorteo.",
        "rule.fallback-too-early":
            "La baliza de reserva se usó antes de tiempo, el {found}; se permite desde el {expected}.",
        "rule.before-round":
            "El sorteo se concluyó el {found}, antes de que la baliza publicara la ronda, el {expected}.",
        "rule.beacon-signature": "La firma de la baliza no es válida: {found}.",
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
        "catalogue.periods": "periodos o convocatorias",

        // MARK: Datos mal formados

        "malformed.not-utf8": "{place}: el texto no está en UTF-8.",
        "malformed.foreign-character": "{place}: tiene un carácter que el registro público no admite.",
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
        "malformed.not-identifier":
            "{place}: no es un número de perito (P-000001) ni un folio (S-2026-000001, A-…, D-…).",
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
        "failure.cause-unexplained":
            "Nada explica la causa de exclusión de esta línea de la lista del sorteo: «{found}».",
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
        "step.beacon": "Firma de la baliza",
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

        "warning.fallback": "Se usó una baliza de reserva, no la primera de la política.",
        "warning.identity-absent": "Falta el documento de identidad de alguna persona; solo se conoce su número.",
        "warning.late": "El sorteo se concluyó después del plazo de la política.",
        "warning.no-witnesses":
            "Su política de confianza no pide testigos: nadie más atestigua que todos ven el mismo registro público.",
        "warning.not-independent":
            "NO independiente: el azar viene de una baliza que opera la propia institución.",

        // MARK: insacula-verify: lo que informa

        "verify.proof.title": "Comprobante del sorteo {draw}",
        "verify.proof.title-unknown": "Comprobante de un sorteo",
        "verify.proof.verified":
            "VERIFICADO: la designación del sorteo {draw} es la que resulta de sus boletos, su secreto y la baliza.",
        "verify.proof.verified-not-independent": """
        VERIFICADO, pero NO independiente: la designación del sorteo {draw} resulta de sus boletos y su secreto, \
        con una baliza que opera la propia institución.
        """,
        "verify.proof.failed": "LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación.",
        "verify.proof.failed-not-independent": """
        LA VERIFICACIÓN FALLÓ en el paso «{step}»: no se apoye en esta designación, \
        que además NO es independiente.
        """,
        "verify.proof.unavailable":
            "NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; esto no la confirma ni la desmiente.",
        "verify.proof.unavailable-not-independent":
            "NO SE PUDO VERIFICAR: falta con qué comprobar el paso «{step}»; la baliza, además, NO es independiente.",
        "verify.detail.checkpoint": "{origin}, {size} entradas",
        "verify.detail.pool": "candidatas: {candidates}, elegibles: {eligible}, boletos: {tickets}",
        "verify.detail.round": "ronda {round} de {chain}",
        "verify.detail.not-required": "su política de confianza no pide testigos",
        "verify.detail.earlier-step": "no se pudo comprobar",
        "verify.detail.scheme": "este programa no sabe comprobar la baliza de este sorteo",
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
            "los archivos junto al registro: listas de los sorteos, documentos de identidad y comprobantes",
        "verify.limit.later": "lo que el registro público asiente después de este punto de control",
        "verify.log.title": "Auditoría del registro público {origin}",
        "verify.log.title-unknown": "Auditoría de un registro público",
        "verify.log.checkpoint": "Punto de control: {size} entradas, raíz {root}",
        "verify.log.verified": "VERIFICADO: el registro público está íntegro y cada entrada cumple las reglas.",
        "verify.log.verified-not-independent": """
        VERIFICADO, pero NO independiente: el registro público está íntegro y cada entrada cumple las reglas; \
        sorteos con una baliza que opera la propia institución: {independent} de {concluded}.
        """,
        "verify.log.failed": "LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}».",
        "verify.log.failed-not-independent": """
        LA VERIFICACIÓN FALLÓ (hallazgos: {count}); el primero es «{finding}». \
        Además, sorteos que NO son independientes: {independent} de {concluded}.
        """,
        "verify.log.unavailable": "NO SE PUDO VERIFICAR por completo: falta evidencia.",
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
        "verify.count.late": "sorteos concluidos fuera de plazo",
        "verify.count.not-independent": "sorteos con baliza NO independiente",
        "verify.count.fallback": "sorteos con baliza de reserva",
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
        "source.cut-off": "el servidor interrumpió su respuesta",
        "source.status": "el servidor respondió con el código {status}",
        "source.encoded": "el servidor envía el archivo comprimido, y eso no se acepta",
        "source.long-head": "la respuesta del servidor tiene demasiados encabezados",
        "source.not-http": "el servidor no habla HTTP",
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

        // The office's command.
        "help.office.abstract": "Designa peritos por sorteo verificable: padrón, sorteos y registro público.",
        "help.office.discussion": """
        El camino de un sorteo:
          insacula init --origin peritos.ejemplo.mx/registro --data datos
          insacula roster import padron.csv --data datos
          insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \\
              --specialty contabilidad --district guadalajara --kind tercero \\
              --data datos
          insacula draw conclude S-2026-000001 --wait --data datos
          insacula-verify proof datos/public/draws/S-2026-000001.proof.json --trust datos/public/log.policy
        En lugar de --data puede usar la variable INSACULA_DATA.
        """,
        "help.office.data": "Carpeta de la instalación; si falta, la variable INSACULA_DATA.",
        "help.office.by": "Clave del órgano o juzgado que actúa; si falta, el que suele hacerlo.",
        "help.office.cause": "Clave de la causa, del catálogo de causas.",
        "help.office.instrument": "Acto jurídico en que se funda.",
        "help.value.folder": "carpeta",
        "help.value.name": "nombre",
        "help.value.code": "clave",
        "help.value.text": "texto",
        "help.value.case": "expediente",
        "help.value.folio": "folio",
        "help.value.custodian": "nombre=clave-pública",
        "help.value.impediment": "perito=causa",
        "help.value.replacement": "designación=causa",
        "help.value.change": "cambio",
        "help.init.abstract": "Crea una instalación: claves, registro público y catálogos del Consejo.",
        "help.init.discussion": """
        Adopta los catálogos, los calendarios de días hábiles, los periodos y la política de la carpeta Registry. \
        Las claves privadas quedan en \
        <carpeta>/keys: quien las tenga puede firmar por el registro; guárdelas como tales.
          insacula init --origin peritos.ejemplo.mx/registro --data datos
        """,
        "help.init.origin": "Nombre del registro público, como una dirección sin https://; es para siempre.",
        "help.init.institution": "Nombre de la institución, como debe mostrarse.",
        "help.init.registry": "Carpeta con los datos de referencia; si falta, la carpeta Registry.",
        "help.init.custodian": """
        Custodio que podrá abrir los sorteos sin el juzgado, como lo imprime «insacula custodian new». Puede \
        repetirse.
        """,
        "help.adopt.abstract": "Asienta los cambios de catálogos, calendarios, periodos y política del Consejo.",
        "help.adopt.discussion": """
        Lee la carpeta Registry y asienta solo lo nuevo o cambiado; nada se quita. Un calendario nuevo solo
        cambia días por venir. Una política cambiada necesita una clave nueva; rige para los sorteos que se abran \
        después.
          insacula adopt --registry Registry --data datos
        """,
        "office.adopted": """
        Asentado: renglones de catálogo: {rows}; calendarios: {calendars}; periodos: {periods}; política nueva: \
        {policy}.
        """,
        "office.nothing-to-adopt": "El registro público ya tiene todo lo de esa carpeta: no se asentó nada.",
        "office.policy-changed":
            "La política «{policy}» ya está en el registro con otro contenido. Dé una clave nueva a la que cambió.",
        "help.roster.abstract": "El padrón de peritos.",
        "help.roster-import.abstract": "Incorpora al padrón la lista del Consejo, en CSV: completa, o nada.",
        "help.roster-import.discussion": """
        Columnas, en cualquier orden: NOMBRE, ESPECIALIDAD, TELÉFONO, CELULAR, CORREO, PARTIDO(S) \
        JUDICIAL(ES) y, si la hay, CÉDULA. UTF-8 o Windows-1252; comas, punto y coma o tabuladores. Una \
        persona puede ocupar varios renglones y una celda puede nombrar varios partidos. Los teléfonos y \
        correos no se publican.
          insacula roster import padron.csv --data datos
        """,
        "help.roster-import.file": "La lista, en CSV; - es la entrada estándar.",
        "help.roster-import.period": "Periodo del padrón; si falta, el que corre o el siguiente.",
        "help.roster-list.abstract": "Muestra el padrón, o la parte que se pida.",
        "help.roster-list.name": "Parte del nombre, con o sin acentos.",
        "help.roster-show.abstract":
            "Muestra a un perito: vigencia, especialidades, sanciones, designaciones e historia.",
        "help.draw.abstract": "Los sorteos.",
        "help.draw.folio": "El folio del sorteo, como S-2026-000001.",
        "help.draw-open.abstract": """
        Abre un sorteo: fija la lista, el secreto y la ronda de la baliza, antes de que exista el azar.
        """,
        "help.draw-open.discussion": """
        Hay un solo sorteo por expediente y especialidad, aunque cambie el tipo, el agregado o la reserva; otro dice a \
        qué designación sustituye (--replaces) o se suma (--adds, con --cause). Solo se anula antes de su ronda. El \
        juzgado, la especialidad, el partido y el tipo se dan por clave o por nombre.
          insacula draw open --court juzgado-01-civil-guadalajara --case 123/2026 \\
              --specialty contabilidad --district guadalajara --kind tercero \\
              --impediment P-000017=parentesco --data datos
        """,
        "help.draw-open.court": "Juzgado que pide al perito.",
        "help.draw-open.case": "Número de expediente, como 123/2026, «Toca 45/2026» o «123/2026 bis».",
        "help.draw-open.reserved": "El número de expediente es reservado: no se publica, solo su etiqueta.",
        "help.draw-open.specialty": "Especialidad.",
        "help.draw-open.district": "Partido judicial.",
        "help.draw-open.kind": "Tipo de designación: tercero, rebeldia, oficial, unico u otro.",
        "help.draw-open.seats": "Cuántos peritos, de 1 a 20.",
        "help.draw-open.impediment": "Impedimento que el juzgado encontró, como P-000017=parentesco. Puede repetirse.",
        "help.draw-open.replaces":
            "Designación vacante que se sustituye y su causa, como S-2026-000001/P-000017=excusa.",
        "help.draw-conclude.abstract": """
        Concluye un sorteo cuya ronda ya llegó y publica la designación con su comprobante.
        """,
        "help.draw-conclude.discussion": "  insacula draw conclude S-2026-000001 --wait --data datos",
        "help.draw-conclude.secret": """
        El secreto que abrió un custodio (insacula custodian open), si la instalación lo perdió.
        """,
        "help.draw-conclude.wait": "Espera a que llegue la ronda.",
        "help.draw-list.abstract": "Muestra todos los sorteos: en espera, por concluir, vencidos y concluidos.",
        "help.draw-show.abstract": "Muestra un sorteo completo, con los números de cada perito.",
        "help.draw-proof.abstract": "Entrega el comprobante de un sorteo concluido.",
        "help.draw-proof.discussion": """
        Sin -o lo escribe en la salida estándar. Quien lo reciba lo comprueba sin conexión:
          insacula-verify proof S-2026-000001.proof.json --trust politica
        """,
        "help.draw-proof.output": "Archivo en que se escribe.",
        "help.record.abstract": "El registro público.",
        "help.fsck.abstract": "Reconstruye cada huella desde las entradas y la compara con lo guardado y lo publicado.",
        "help.fsck.discussion": """
        Vuelve a aplicar todas las reglas y comprueba cada comprobante. Termina con 1 si algo no coincide.
          insacula log fsck --data datos
        """,
        "help.backup.abstract": "Guarda toda la instalación en un archivo, claves incluidas.",
        "help.backup.discussion": """
        Quien tenga el archivo puede firmar por el registro: guárdelo como una clave.
          insacula backup copia-2026-06-01 --data datos
        """,
        "help.backup.file": "Archivo nuevo de la copia.",
        "help.restore.abstract": "Hace una instalación de una copia.",
        "help.restore.discussion": """
        Un registro no puede firmar dos historias: dé con --known el último punto de control que se publicó, \
        y la restauración se niega si la copia no lo contiene.
          insacula restore copia-2026-06-01 --known checkpoint --data datos
        """,
        "help.restore.file": "Archivo de la copia.",
        "help.restore.known": "El último punto de control publicado que se conoce.",
        "help.custodian.abstract": "Para los custodios, que pueden abrir un sorteo sin el juzgado.",
        "help.custodian-new.abstract": "Hace el par de claves de un custodio.",
        "help.custodian-new.discussion": """
        La clave privada queda en el archivo; la pública se entrega al Consejo para «insacula init --custodian».
          insacula custodian new universidad -o universidad.key
        """,
        "help.custodian-new.name": "Nombre del custodio, como clave.",
        "help.custodian-new.output": "Archivo nuevo de la clave privada.",
        "help.custodian-open.abstract": "Abre el sobre cerrado de un sorteo y dice si el juzgado fue honesto.",
        "help.custodian-open.discussion": """
        Recibe el texto de la entrada draw.opened, tal como está en el registro público.
          insacula custodian open entrada.json --key universidad.key
        """,
        "help.custodian-open.entry": "La entrada draw.opened; - es la entrada estándar.",
        "help.custodian-open.key": "Archivo con la clave privada del custodio.",
        "office.text": "{text}",
        "office.no-data": "No se dijo dónde está la instalación. Use --data CARPETA o la variable INSACULA_DATA.",
        "office.no-registry": """
        No se encontró la carpeta Registry con los datos de referencia. Diga dónde está con --registry CARPETA.
        """,
        "office.bad-origin": """
        «{origin}» no sirve como nombre del registro: sin espacios ni +, como peritos.ejemplo.mx/registro.
        """,
        "office.default-institution": "Institución por configurar",
        "office.created": """
        Instalación creada en {path}.
          Carpeta pública: {public}
          Clave del registro, para quien verifique: {log}
          Entradas en el registro público: {size}
        Las claves privadas están en {path}/keys. Haga una copia: insacula backup ARCHIVO --data {path}
        """,
        "office.imported": """
        Se incorporaron {experts} peritos ({first} a {last}), con {practices} registros de especialidad y \
        partido.
        """,
        "office.experts-listed": "Peritos: {count}",
        "office.identity-erased": "(identidad no publicada)",
        "office.expert-validity": "Vigencia: de {from} a {until}",
        "office.expert-practice": "Especialidades y partidos:",
        "office.expert-place": "Alta en el registro público: entrada {place}",
        "office.opened": """
        Sorteo {draw} abierto a las {time}, expediente {case}.
          Compromiso:            {commitment}
          Huella de la entrada:  {leaf} (entrada {place})
          Lista: {candidates} peritos, {eligible} con derecho, {tickets} boletos
          Ronda de la baliza: {round}
          Podrá concluirse a partir de {due}
        """,
        "office.opened-next": """
        Nadie puede cambiar ya el resultado. Si hay un error, puede anularse antes de {due}: insacula draw annul {draw} \
        --cause CAUSA. Si no, siga con: insacula draw conclude {draw} --wait
        """,
        "office.sealed-case": "  Expediente reservado, solo para la oficina: {case}",
        "office.excluded": "Excluidos, con su causa:",
        "office.waiting": "En espera de la ronda de la baliza: {percent} % ({done} de {total} s)",
        "office.concluded": "Sorteo {draw} concluido a las {time}.",
        "office.designated": "Designado:",
        "office.alternates": "Suplentes, en orden:",
        "office.concluded-next": """
        Semilla: {seed}
        Comprobante: {proof}
        Compruébelo: insacula-verify proof {proof} --trust {policy}
        """,
        "office.draws-listed": "Sorteos: {count}",
        "office.story": """
          Abierto:      {time}
          Juzgado:      {court}
          Expediente:   {case}
          Especialidad: {specialty}
          Partido:      {district}
          Tipo:         {kind}, {seats} por designar
          Lista:        {candidates} peritos, {eligible} con derecho, {tickets} boletos
                        huella {root}
          Compromiso:   {commitment}
          Entrada:      {place}, huella {leaf}
          Ronda:        {round}, a las {due}
        """,
        "office.story-concluded": """
          Concluido:    {time}
          Secreto:      {secret}
          Baliza:       {signature}
          Semilla:      {seed}
        """,
        "office.numbers": "Números, de menor a mayor:",
        "office.proof-written": "Comprobante de {draw} escrito en {path}.",
        "office.fsck-faults": "No coincide:",
        "office.fsck-sound": "Todo coincide: {entries} entradas, {draws} comprobantes de sorteos.",
        "office.fsck-unsound": "Faltas: {count}. Entradas: {entries}. Comprobantes: {draws}.",
        "office.backed-up": "Copia escrita en {path}, con {size} entradas y las claves: guárdela como una clave.",
        "office.restored": """
        Instalación restaurada en {path}, con {size} entradas. Antes de seguir, compare su punto de control con \
        el último que se publicó.
        """,
        "office.custodian-made": """
        Clave privada escrita en {path}: no la comparta.
        Entregue al Consejo: --custodian {argument}
        """,
        "office.envelope-honest": "El secreto del sorteo {draw} es {secret} y abre el compromiso.",
        "office.envelope-dishonest": """
        El sobre del sorteo {draw} trae {secret}, que NO abre el compromiso: el juzgado no fue honesto. \
        Denúncielo.
        """,
        "office.no-envelope": "Ningún sobre del sorteo {draw} se abre con esta clave.",
        "office.not-an-opening": "{path} no es una entrada draw.opened.",
        "office.disk": "El disco no aceptó {path}: {reason}. No se perdió nada de lo confirmado.",
        "office.store": "El almacén no está en orden: {reason}. Restaure una copia con insacula restore.",
        "office.store-behind": """
        La carpeta pública tiene {published} entradas y el almacén solo {stored}: se perdieron entradas ya \
        publicadas. No siga; restaure una copia completa.
        """,
        "office.foreign-checkpoint": """
        El punto de control de la carpeta pública no es de este registro. Revise qué hay en ella antes de \
        seguir.
        """,
        "office.fork": """
        El punto de control publicado con {size} entradas no coincide con el almacén: sería otra historia. No \
        siga; avise a quien audita.
        """,
        "office.incomplete": "Falta en el almacén algo de {name}. Restaure una copia.",
        "office.key-absent": "Falta {path}. Restaure las claves de una copia.",
        "office.key-open": """
        Otros pueden leer {path}. Corrija los permisos (chmod go= {path}) y, si alguien pudo copiarla, trate la \
        clave como perdida.
        """,
        "office.key-malformed": "{path} no tiene la forma de una clave. Restáurela de una copia.",
        "office.close-names": "Parecidos: {names}.",
        "office.data-folder-exists": "{path} ya existe y no está vacía. Elija otra carpeta; nada se sobrescribe.",
        "office.data-folder-absent": "No hay una instalación en {path}. Créela con insacula init, o corrija --data.",
        "office.data-folder-unfinished": "La instalación de {path} no llegó a crearse. Bórrela y repita insacula init.",
        "office.other-writer": """
        Otro proceso (número {pid}) está escribiendo en esta instalación. Espere a que termine y repita; no se \
        cambió nada.
        """,
        "office.store-damaged": "La entrada {place} guardada no puede leerse. Restaure una copia con insacula restore.",
        "office.clock-behind": """
        El reloj marca {now}, antes de la última entrada ({last}). Corrija el reloj: el registro no acepta \
        fechas hacia atrás.
        """,
        "office.entry-too-long": "La entrada tendría {size} bytes y el máximo es 65535. Divida la solicitud.",
        "office.registry-file": "{path} no puede leerse: {reason}",
        "office.registry-column": "A {path} le falta la columna «{column}».",
        "office.registry-row": "{path}, renglón {line}: la columna {column} no sirve («{value}»).",
        "office.unreadable-file": "No se pudo leer {path}. Revise los permisos.",
        "office.unwritable-file": "No se pudo escribir {path}. Revise la carpeta y los permisos.",
        "office.file-absent": "No existe {path}. Revise la ruta.",
        "office.file-exists": "{path} ya existe; elija otro nombre. Nada se sobrescribe.",
        "office.not-text": "El archivo no es texto. Guárdelo como CSV en UTF-8.",
        "office.list-empty": "La lista {path} no tiene renglones.",
        "office.list-column": "A la lista le falta la columna «{column}».",
        "office.unclosed-quote": "Las comillas que se abren en el renglón {line} no se cierran.",
        "office.bad-rows": "No se incorporó a nadie: {count} renglones tienen faltas. Corríjalos y repita.",
        "office.unknown-name": "«{name}» no está en el catálogo de {catalogue}.{close}",
        "office.ambiguous-name": "«{name}» nombra a varios en el catálogo de {catalogue}; use la clave.{close}",
        "office.bad-case": """
        «{case}» no se puede leer como número de expediente: {why} Escriba número y año, como {form}; antes, el tipo, si \
        no es expediente ({dockets}); después, lo que el juzgado agregue ({suffixes}).
        """,
        "office.bad-seats": "No pueden designarse {seats} peritos: de 1 a 20.",
        "office.bad-key": "{path} no tiene una clave de 64 dígitos hexadecimales.",
        "office.unknown-period": "El registro no tiene un periodo «{period}».",
        "office.no-policy": "No hay política o periodo en vigor en el registro.",
        "office.unknown-draw": "No hay sorteo {draw}. Vea los folios con insacula draw list.",
        "office.unknown-expert": "No hay perito {expert}. Búsquelo con insacula roster list --name.",
        "office.not-due": "La ronda del sorteo {draw} llega a las {due}. Repita entonces, o use --wait.",
        "office.not-concluded": """
        El sorteo {draw} no ha concluido: aún no hay comprobante. Use insacula draw conclude {draw} --wait.
        """,
        "office.already-concluded": "El sorteo {draw} ya concluyó y no se repite. Véalo con insacula draw show {draw}.",
        "office.secret-lost": """
        El secreto del sorteo {draw} no está o no se abre con las claves de esta instalación. Pida a un custodio \
        que abra su sobre.
        """,
        "office.not-demonstration": "Esta instalación no es una demostración: sus cuentas no se muestran.",
        "office.not-a-backup": "{path} no es una copia de una instalación, o está dañada. Use otra copia.",
        "office.would-fork": """
        La copia ({size} entradas) no contiene el punto de control publicado ({known} entradas): seguir de ella \
        sería otra historia. Use una copia más reciente.
        """,
        "office.row-cells": "Renglón {line}: tiene {value} celdas, más que el encabezado.",
        "office.row-empty": "Renglón {line}: falta {column}.",
        "office.row-character": "Renglón {line}: {column} tiene el carácter {value}, que no puede ir en el registro.",
        "office.row-text": "Renglón {line}: {column} es demasiado largo o tiene caracteres que no se imprimen.",
        "office.row-specialty": "Renglón {line}: la especialidad «{value}» no está en el catálogo.",
        "office.row-district": "Renglón {line}: el partido judicial «{value}» no está en el catálogo.",
        "office.row-email": "Renglón {line}: «{value}» no es una dirección de correo.",
        "office.row-licence-of-another": "Renglón {line}: la cédula {value} es de otra persona de la lista.",
        "office.row-ambiguous-person": "Renglón {line}: hay varias personas llamadas «{value}»; ponga la cédula.",
        "office.row-already-on-roster": "Renglón {line}: «{value}» ya está en el padrón como {column}.",
        "phase.concluded": "concluido",
        "phase.overdue": "VENCIDO",
        "phase.due": "por concluir",
        "phase.waiting": "en espera",
        "fsck.store": "Almacén: {reason}",
        "fsck.gap": "Falta la entrada {place} en el almacén.",
        "fsck.leaf": "La huella guardada de la entrada {place} no es la de sus bytes.",
        "fsck.tile": "Las huellas guardadas de {path} no son las de sus entradas.",
        "fsck.not-published": "El almacén tiene {stored} entradas y la carpeta pública {published}.",
        "fsck.root": "La raíz publicada no es la de las entradas guardadas.",
        "fsck.published": "{place}: {text}",
        "fsck.proof": "El comprobante publicado de {draw} no se verifica: {outcome}.",

        // MARK: Keys

        "office.matter-key-stays": """
        La clave de los asuntos está en su lugar, y no se cambia: con otra, el mismo expediente tendría otra etiqueta y \
        nadie podría ver que ya tuvo un sorteo. Solo si se perdió se da a conocer otra, con insacula keys renew matter.
        """,
        "office.previous-key-stays": """
        La clave anterior del registro todavía firma. Retírela primero con insacula keys retire log.
        """,
        "office.no-previous-key": "No hay una clave anterior del registro que retirar.",
        "office.no-local-beacon": "La política vigente no usa la baliza de esta instalación: no hay nada que cambiar.",
        "office.draws-open": """
        Hay sorteos que esperan una ronda de la baliza: {draws}. Conclúyalos con insacula draw conclude y repita; no \
        se cambió nada.
        """,
        "office.sealed-damaged": """
        El dato reservado «{name}» no abre con la clave de datos. Restaure una copia con insacula restore; no se \
        cambió nada.
        """,
        "office.keys-protected": """
        Las claves ya están bajo esa frase. Para cambiarla, dé la nueva con --new-passphrase-file.
        """,
        "office.keys-not-protected": "Las claves no están bajo ninguna frase: no hay nada que quitar.",
        "office.no-passphrase-file": """
        Falta el archivo de la frase. Use --passphrase-file ARCHIVO o la variable INSACULA_PASSPHRASE_FILE.
        """,
        "office.key-foreign": """
        {path} no es la clave con la que se usó esta instalación. Restaure las claves desde una copia.
        """,
        "office.passphrase-needed": """
        {path} está bajo una frase. Dé el archivo de la frase con --passphrase-file o con la variable \
        INSACULA_PASSPHRASE_FILE.
        """,
        "office.wrong-passphrase": """
        La frase no es la de {path}, o ese archivo está dañado. Revise el archivo de la frase.
        """,
        "office.bad-passphrase": """
        {path} no sirve como archivo de la frase: debe tener una sola línea de texto, de hasta 1024 bytes.
        """,
        "office.key-option-needed": "Para cambiar la clave {key} falta {option}.",
        "office.keys-now-protected": """
        Todas las claves están bajo la frase de {path}. Sin la frase nadie las abre: guarde una copia en otro \
        lugar, lejos de las copias de la instalación.
        """,
        "office.keys-now-plain": "Las claves ya no están bajo una frase: las protegen solo los permisos.",
        "office.data-key-rotated": """
        Clave de datos cambiada: todo lo reservado está sellado de nuevo. Haga una copia con insacula backup.
        """,
        "office.log-key-rotated": """
        La clave del registro es ahora
          {log}
        Publíquela. La anterior firma también, hasta insacula keys retire log. Haga una copia con insacula backup.
        """,
        "office.beacon-key-rotated": """
        Clave de la baliza cambiada: rige la política {policy}. Escriba su código y su instrumento en policy.json, y \
        haga una copia con insacula backup.
        """,
        "office.log-key-retired": """
        Clave retirada:
          {former}
        Desde ahora solo firma
          {log}
        """,
        "key.log": "firma el registro público",
        "key.log-previous": "firma también el registro público, hasta que se retire",
        "key.beacon": "firma las rondas de la baliza propia",
        "key.data": "sella los datos reservados",
        "key.matter": "hace las etiquetas de los asuntos",
        "key.protected": "bajo una frase",
        "key.plain": "sin frase",
        "help.value.key-name": "clave",
        "help.office.passphrase-file": """
        Archivo con la frase secreta de las claves, si están bajo una; sin él, la variable INSACULA_PASSPHRASE_FILE.
        """,
        "help.keys.abstract": "Las claves de la instalación.",
        "help.keys-list.abstract": "Muestra las claves: para qué son, desde cuándo, y su parte pública.",
        "help.keys-protect.abstract": "Pone todas las claves bajo una frase, o bajo otra.",
        "help.keys-protect.discussion": """
        La frase secreta está en un archivo de una línea que solo su dueño puede leer.
          insacula keys protect --passphrase-file frase --data datos
        """,
        "help.keys-protect.new": "Archivo con la frase nueva, si las claves ya están bajo una.",
        "help.keys-unprotect.abstract": "Quita la frase de todas las claves.",
        "help.keys-rotate.abstract": "Pone una clave nueva en lugar de otra.",
        "help.keys-rotate.discussion": """
        Haga antes una copia con insacula backup.
          insacula keys rotate data --data datos
          insacula keys rotate log --instrument "Acuerdo 12" --data datos
          insacula keys rotate beacon --policy p-2 --instrument "Acuerdo 12" --data datos
        """,
        "help.keys-rotate.key": "data, log o beacon.",
        "help.keys-rotate.policy": "Para beacon: código de la política que se adopta con la baliza nueva.",
        "help.keys-rotate.instrument": "Para log y beacon: acto jurídico que da a conocer la clave.",
        "help.keys-retire.abstract": "Retira la clave anterior del registro, que ya no firma.",
        "help.keys-retire.discussion": """
        Los comprobantes que la nombran se publican de nuevo bajo la clave actual.
          insacula keys retire log --data datos
        """,
        "help.keys-retire.key": "log.",

        // MARK: Mail: commands

        "office.mail-incomplete": """
        Al mensaje «{template}» le falta el valor «{name}»: no se escribió. Es un defecto del sistema; avise a quien \
        lo mantiene.
        """,
        "office.unknown-message": "No hay un mensaje {message}. Vea los mensajes con insacula mail list.",
        "office.message-sent": "El mensaje {message} ya salió, y lo que decía ya no está aquí.",
        "office.messages-listed": "Mensajes: {count}.",
        "office.mail-sent": """
        Mensajes enviados: {sent}. Se intentará de nuevo: {delayed}. Sin remedio: {failed} (vea insacula mail list \
        --failed).
        """,
        "office.mail-retried": "El mensaje {message} se enviará con el próximo insacula mail send.",
        "undelivered.address": "la dirección de correo no es válida {detail}",
        "undelivered.contents": "lo que debía decir no está o no abre con la clave de datos {detail}",
        "undelivered.program": "no se pudo ejecutar el programa de correo {detail}",
        "undelivered.exit": "el programa de correo terminó con error {detail}",
        "undelivered.timeout": "el programa de correo no terminó a tiempo {detail}",
        "undelivered.other": "falló el envío: {detail}",
        "mail.queued": "en espera hasta {time}",
        "mail.sent": "enviado",
        "mail.failed": "SIN ENTREGAR",
        "mail.attempts": "intentos: {count}",
        "mail.to-applicant": "solicitud {folio}",
        "mail.to-expert": "perito {folio}",
        "mail.to-court": "juzgado {folio}",
        "mail.to-account": "cuenta {folio}",
        "mail.footer": """
        {institution}

        Este mensaje es automático: no lo responda.
        """,
        "help.value.id": "identificador",
        "help.mail.abstract": "Los mensajes a solicitantes, peritos y juzgados.",
        "help.mail-list.abstract": """
        Muestra los mensajes: los que esperan, los enviados y los que no se pudieron entregar.
        """,
        "help.mail-list.failed": "Solo los que no se pudieron entregar.",
        "help.mail-send.abstract": "Envía los mensajes a los que les llegó la hora.",
        "help.mail-send.discussion": """
        Ejecútelo cada pocos minutos. Usa el programa de correo de la máquina (/usr/sbin/sendmail, o el de la \
        variable INSACULA_SENDMAIL); INSACULA_MAIL_FROM da la dirección de quien escribe. Un envío que falla se \
        repite: al minuto, y cada vez el doble, hasta seis horas; después de 12 intentos queda sin entregar.
        """,
        "help.mail-retry.abstract": "Vuelve a poner en espera un mensaje que no se pudo entregar.",
        "help.mail-retry.message": "El identificador que muestra insacula mail list.",

        // MARK: Mail: what messages say

        "mail.application-submitted.subject": "Solicitud {folio}: recibida",
        "mail.application-submitted.body": """
        Recibimos su solicitud de registro como perito auxiliar. Su folio es {folio}.

        Consúltela con el folio y la clave de acceso que se mostró una sola vez al presentarla. Por este medio le \
        avisaremos de cada paso.
        """,
        "mail.application-returned.subject": "Solicitud {folio}: falta algo",
        "mail.application-returned.body": """
        Su solicitud {folio} necesita correcciones:

        {cause}

        Corríjala a más tardar el {deadline}. Después de esa fecha la solicitud caduca.
        """,
        "mail.application-listed.subject": "Solicitud {folio}: en la lista preliminar",
        "mail.application-listed.body": """
        Su solicitud {folio} está en la lista preliminar, para la especialidad {specialty}.

        Cualquier persona puede presentar objeciones hasta el {deadline}. Si hay alguna le avisaremos para que la \
        conteste.
        """,
        "mail.application-objected.subject": "Solicitud {folio}: hay una objeción",
        "mail.application-objected.body": """
        Se presentó una objeción a su solicitud {folio}:

        {cause}

        Puede contestarla hasta el {deadline}.
        """,
        "mail.application-rejected.subject": "Solicitud {folio}: resolución",
        "mail.application-rejected.body": """
        Su solicitud {folio} no fue aprobada. El motivo es:

        {cause}

        Fundamento: {instrument}
        """,
        "mail.application-approved.subject": "Solicitud {folio}: aprobada",
        "mail.application-approved.body": """
        Su solicitud {folio} fue aprobada para la especialidad {specialty}. Le avisaremos cuando esté en el padrón \
        con su número de perito.
        """,
        "mail.application-admitted.subject": "Ya está en el padrón: {expert}",
        "mail.application-admitted.body": """
        Su solicitud {folio} concluyó. Está en el padrón de peritos auxiliares con el número {expert}, hasta el \
        {until}.

        Desde ahora puede salir en los sorteos de su especialidad. Si no está disponible, dígalo antes.
        """,
        "mail.application-lapsed.subject": "Solicitud {folio}: caducó",
        "mail.application-lapsed.body": """
        Su solicitud {folio} caducó el {deadline}, porque no se recibieron las correcciones. Puede presentar otra.
        """,
        "mail.designation-named.subject": "Designación por sorteo {folio}",
        "mail.designation-named.body": """
        El sorteo {folio} le designó perito en {specialty}.

        Juzgado: {court}
        Expediente: {case}

        El juzgado le notificará, y desde entonces corre el plazo para aceptar. Si tiene un impedimento, dígalo al \
        juzgado cuanto antes.
        """,
        "mail.designation-notified.subject": "Designación {folio}: acepte a más tardar el {deadline}",
        "mail.designation-notified.body": """
        El juzgado le notificó su designación como perito en {specialty}.

        Juzgado: {court}
        Expediente: {case}
        Sorteo: {folio}

        Acepte y proteste el cargo, o presente su excusa, a más tardar el {deadline}. Si no contesta, se designará a \
        otra persona.
        """,
        "mail.designation-revoked.subject": "Designación {folio}: revocada",
        "mail.designation-revoked.body": """
        Su designación en el sorteo {folio} quedó sin efecto.

        Juzgado: {court}
        Expediente: {case}
        Causa: {cause}
        """,
        "mail.alternate-called.subject": "Sorteo {folio}: se le llama como suplente",
        "mail.alternate-called.body": """
        En el sorteo {folio} usted salió como suplente en {specialty}, y ahora se le llama en lugar de quien fue \
        designado.

        Juzgado: {court}
        Expediente: {case}

        El juzgado le notificará, y desde entonces corre el plazo para aceptar. Si tiene un impedimento, dígalo al \
        juzgado.
        """,
        "mail.draw-concluded.subject": "Sorteo {folio}: concluido",
        "mail.draw-concluded.body": """
        El sorteo {folio} concluyó.

        Expediente: {case}
        Especialidad: {specialty}
        Designación: {designated}
        Suplentes: {alternates}

        Notifique a quien fue designado: desde entonces corre el plazo para aceptar.
        """,
        "mail.designation-accepted.subject": "Sorteo {folio}: cargo aceptado",
        "mail.designation-accepted.body": """
        {expert} aceptó y protestó el cargo de perito en {specialty}.

        Expediente: {case}
        Sorteo: {folio}
        """,
        "mail.designation-excused.subject": "Sorteo {folio}: excusa",
        "mail.designation-excused.body": """
        {expert} presentó su excusa.

        Expediente: {case}
        Sorteo: {folio}
        Causa: {cause}

        Llame a quien sigue como suplente, o abra un sorteo que la sustituya.
        """,
        "mail.designation-lapsed.subject": "Sorteo {folio}: venció el plazo",
        "mail.designation-lapsed.body": """
        El {deadline} venció el plazo para que {expert} aceptara el cargo de perito, sin respuesta. La designación \
        quedó sin efecto.

        Juzgado: {court}
        Expediente: {case}
        Sorteo: {folio}
        """,
        "mail.account-recovery.subject": "Recuperación de la cuenta {account}",
        "mail.account-recovery.body": """
        Se pidió recuperar la cuenta {account}. La recuperación termina cuando otra persona de la administración la \
        confirma.

        Si usted no la pidió, avise de inmediato a la administración.
        """,
    ]
}
