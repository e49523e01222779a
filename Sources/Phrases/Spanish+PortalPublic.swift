extension Phrases {
    /// Lo que dicen las páginas públicas.
    static let spanishPortalPublic: [String: String] = [
        // MARK: Palabras comunes

        "portal.public.person": "Perito",
        "portal.public.designee": "Persona o institución designada",
        "portal.public.number": "Número de perito",
        "portal.public.name": "Nombre",
        "portal.public.licence": "Cédula profesional",
        "portal.public.standing": "Situación",
        "portal.public.out-of-validity": "fuera de vigencia",
        "portal.public.practice": "Especialidades y partidos judiciales",
        "portal.public.validity": "Vigencia",
        "portal.public.valid-until": "Vigente hasta",
        "portal.public.contact": "Contacto profesional",
        "portal.public.specialty": "Especialidad",
        "portal.public.district": "Partido judicial",
        "portal.public.court": "Juzgado",
        "portal.public.case": "Expediente",
        "portal.public.kind": "Tipo de designación",
        "portal.public.seats": "Lugares",
        "portal.public.state": "Estado",
        "portal.public.stage": "Etapa",
        "portal.public.folio": "Folio",
        "portal.public.opened": "Apertura",
        "portal.public.decided": "Conclusión",
        "portal.public.made": "Fecha",
        "portal.public.result": "Resultado",
        "portal.public.tickets": "Boletos",
        "portal.public.cause": "Causa",
        "portal.public.ground": "Fundamento",
        "portal.public.reasons": "Motivos",
        "portal.public.instrument": "Acuerdo o resolución",
        "portal.public.way": "Cómo",
        "portal.public.since": "desde el",
        "portal.public.in": "faltan",
        "portal.public.replaces": "Sustituye a",
        "portal.public.replaced-by": "Sustituida por",
        "portal.public.call": "Convocatoria",
        "portal.public.entry-link": "Entrada del registro público",
        "portal.public.sources": "Fuentes",
        "portal.public.erased": "(identidad suprimida)",
        "portal.public.filter.label": "Filtrar la lista",
        "portal.public.filter.all": "Todos",
        "portal.public.filter.submit": "Buscar",
        "portal.public.filter.clear": "Quitar los filtros",
        "portal.public.folio.label": "Consultar un folio o un expediente",
        "portal.public.folio.hint": """
        Sorteo S-2026-000001, perito P-000001, designación directa D-2026-000001, solicitud A-2026-000001, o el \
        número de un expediente público, como 412/2026. Los espacios y las mayúsculas no importan.
        """,
        "portal.public.folio.submit": "Consultar",
        "portal.public.folio.malformed": """
        «{folio}» no es un folio ni un número de expediente. Un folio es una letra (S, P, D o A), el año y un \
        número, como S-2026-000001; el número de perito no lleva año: P-000001. Un expediente se escribe como \
        412/2026.
        """,
        "portal.public.folio.unknown":
            "No hay nada con el folio {folio}. Los folios no tienen huecos: revise el año y el número.",

        // MARK: Inicio

        "portal.public.home.how": "Cómo funciona",
        "portal.public.home.overdue": "Sorteos vencidos",
        "portal.public.home.overdue-what": """
        Estos sorteos debían estar concluidos y no lo están. El azar que los decide ya es público: cualquiera puede \
        ver la ronda, y los custodios pueden abrir el compromiso sin el juzgado.
        """,
        "portal.public.home.waiting": "Sorteos en curso",
        "portal.public.home.waiting-what": "Todo está fijado menos el azar, que todavía no existe.",
        "portal.public.home.due": "La ronda ya venció; se espera su publicación.",
        "portal.public.home.latest": "Últimas designaciones por sorteo",
        "portal.public.home.latest-caption":
            "Los sorteos concluidos más recientes; van {count} designaciones por sorteo.",
        "portal.public.home.all": "Todos los sorteos",
        "portal.public.home.none": "Todavía no se ha concluido ningún sorteo.",

        // MARK: Sorteos

        "portal.public.draws.title": "Sorteos",
        "portal.public.draws.what":
            "Todos los sorteos, del más reciente al más antiguo. Los folios no tienen huecos y ninguno se retira.",
        "portal.public.draws.count": "Sorteos que coinciden: {total}.",
        "portal.public.draws.caption": "Sorteos, del más reciente al más antiguo",
        "portal.public.draws.none": "Ningún sorteo coincide. Quite algún filtro, o busque por folio.",
        "portal.public.draws.open": "En curso",
        "portal.public.draws.concluded": "Concluidos",
        "portal.public.draws.overdue": "Vencidos",

        // MARK: Padrón

        "portal.public.roster.title": "Padrón de peritos",
        "portal.public.roster.what": """
        Las personas que pueden ser designadas, con lo que de ellas es público. El número se da una vez y para \
        siempre.
        """,
        "portal.public.roster.search": "Nombre, cédula o número",
        "portal.public.roster.search-hint": "No hacen falta acentos ni el nombre completo.",
        "portal.public.roster.count": "Peritos que coinciden: {total}.",
        "portal.public.roster.caption": "Peritos en el orden de su número",
        "portal.public.roster.none": "Nadie coincide. Pruebe con una sola palabra del nombre, o quite algún filtro.",

        // MARK: Un perito

        "portal.public.expert.erased": """
        La identidad de esta persona se suprimió. Su número y su historia permanecen, porque de ellos dependen las \
        pruebas de los sorteos.
        """,
        "portal.public.expert.can-serve": "Puede ser designado.",
        "portal.public.expert.cannot-serve": "Por ahora no puede ser designado.",
        "portal.public.expert.now": "en curso",
        "portal.public.expert.no-contact": "No lo ha hecho público.",
        "portal.public.expert.sanctions": "Sanciones firmes",
        "portal.public.expert.no-sanctions": "Ninguna.",
        "portal.public.expert.figures": "Cuántas veces",
        "portal.public.expert.figures-caption": "Veces desde el alta en el padrón",
        "portal.public.expert.what-happened": "Qué pasó",
        "portal.public.expert.times": "Veces",
        "portal.public.expert.by-chance": "Por azar se esperarían",
        "portal.public.expert.eligible": "Elegible en sorteos",
        "portal.public.expert.drawn": "Designado por sorteo",
        "portal.public.expert.called": "Llamado como suplente",
        "portal.public.expert.never-eligible": "Todavía no ha sido elegible en ningún sorteo concluido.",
        "portal.public.expert.as-chance": "Sus designaciones están dentro de lo que da el azar.",
        "portal.public.expert.above-chance": """
        Ha sido designado más veces de lo que suele dar el azar. Entre muchas personas eso le pasa a una de cada \
        veinte, más o menos.
        """,
        "portal.public.expert.below-chance": """
        Ha sido designado menos veces de lo que suele dar el azar. Entre muchas personas eso le pasa a una de cada \
        veinte, más o menos.
        """,
        "portal.public.expert.direct": "Designado directamente",
        "portal.public.expert.accepted": "Aceptó y protestó el cargo",
        "portal.public.expert.excused": "Se excusó",
        "portal.public.expert.by-lot": "por sorteo",
        "portal.public.expert.directly": "directa",
        "portal.public.expert.designations": "Designaciones",
        "portal.public.expert.designations-caption": "Las más recientes primero",
        "portal.public.expert.no-designations": "Ninguna todavía.",
        "portal.public.expert.history": "Historia",
        "portal.public.expert.history-what": """
        Todo lo que el registro público dice de este número, lo más reciente primero. Nada se borra: las \
        correcciones son entradas nuevas.
        """,
        "portal.public.expert.admission": "Entrada de su alta en el padrón",
        "portal.public.expert.identity": "Documento de identidad publicado (JSON)",

        // MARK: Un sorteo

        "portal.public.draw.title": "Sorteo {draw}",
        "portal.public.draw.summary-concluded": "El sorteo designó a {designated}.",
        "portal.public.draw.summary-waiting":
            "La lista y el compromiso están fijados; falta el azar, que nadie conoce todavía.",
        "portal.public.draw.summary-due": """
        La hora de la baliza ya pasó y su ronda todavía no se ha recogido. Suele tardar unos segundos; esta página se \
        actualiza sola.
        """,
        "portal.public.draw.summary-overdue": "Este sorteo debía estar concluido y no lo está.",
        "portal.public.draw.left": "Faltan",
        "portal.public.draw.links": "Documentos de este sorteo",
        "portal.public.draw.certificate": "Acta para imprimir",
        "portal.public.draw.receipt": "Constancia de apertura para imprimir",
        "portal.public.draw.verify": "Verificar en su navegador",
        "portal.public.draw.proof": "Descargar el comprobante (JSON)",
        "portal.public.draw.pool-file": "Texto exacto de la lista",
        "portal.public.draw.by-hand": "Recalcular a mano",
        "portal.public.draw.thin": "Lista corta: había menos de tres personas elegibles.",
        "portal.public.draw.overdue": "VENCIDO: pasó el plazo para concluirlo y nadie lo ha hecho.",
        "portal.public.draw.no-witnesses": """
        El registro público todavía no tiene testigos independientes: que todos vean el mismo registro lo atestigua \
        solo la institución.
        """,
        "portal.public.draw.request": "1. La solicitud del juzgado",
        "portal.public.draw.rules": "2. Las reglas, fijadas antes",
        "portal.public.draw.instrument": "Acuerdo que las fija",
        "portal.public.draw.policy": "Política",
        "portal.public.draw.tickets": "Boletos",
        "portal.public.draw.alternates": "Suplentes",
        "portal.public.draw.minimum": "Mínimo de personas elegibles",
        "portal.public.draw.delay": "Espera entre la apertura y el azar",
        "portal.public.draw.uniform": "Uno por persona.",
        "portal.public.draw.equity": "Más boletos para quien ha sido designado menos veces, hasta {cap}.",
        "portal.public.draw.rotation": "Uno para quienes han sido designados menos veces; los demás esperan su turno.",
        "portal.public.draw.pool": "3. La lista del sorteo",
        "portal.public.draw.pool-what": """
        De {candidates} personas con la especialidad y el partido judicial, {eligible} eran elegibles, con \
        {ticket-count} boletos. La lista se fijó antes de que existiera el azar y da cuenta de todas.
        """,
        "portal.public.draw.widened-to": "La lista se amplió a: {widened-to}.",
        "portal.public.draw.eligible-caption": "Personas elegibles y sus boletos",
        "portal.public.draw.excluded": "Personas excluidas y su causa",
        "portal.public.draw.nobody-excluded": "Nadie quedó excluido.",
        "portal.public.draw.root": "Huella de la lista (raíz)",
        "portal.public.draw.commitment": "4. El compromiso",
        "portal.public.draw.commitment-what": """
        El juzgado guardó un secreto y publicó su huella antes de que existiera el azar: después ya no pudo \
        cambiarlo.
        """,
        "portal.public.draw.commitment-digest": "Huella del secreto (compromiso)",
        "portal.public.draw.envelopes": "Sobres cerrados para custodios",
        "portal.public.draw.no-envelopes": "No hay custodios en esta política.",
        "portal.public.draw.beacon": "5. La baliza",
        "portal.public.draw.beacon-what": """
        El azar viene de una ronda de una baliza pública. Qué ronda es se sigue de la hora de apertura: nadie la elige.
        """,
        "portal.public.draw.chain": "Baliza",
        "portal.public.draw.round": "Ronda",
        "portal.public.draw.due": "Hora de la ronda",
        "portal.public.draw.deadline": "Debe concluirse antes de",
        "portal.public.draw.late": """
        La ronda debía estar disponible desde hace {late}. No hay que hacer nada: el sorteo se concluye solo en \
        cuanto la baliza responde, y no puede repetirse.
        """,
        "portal.public.draw.overdue-since": """
        El plazo para concluir terminó hace {overdue}. La ronda es pública; si el juzgado no abre su secreto, los \
        custodios pueden hacerlo con los sobres.
        """,
        "portal.public.draw.stand-in": "Ronda de la baliza de reserva que decidió",
        "portal.public.draw.signature": "Valor de la baliza (firma de la ronda)",
        "portal.public.draw.result": "6. El resultado",
        "portal.public.draw.no-result": "Todavía no hay resultado: falta el valor de la baliza.",
        "portal.public.draw.result-what": """
        Con el valor de la baliza y el secreto se forma la semilla, y con ella cada boleto da un número. El número de \
        cada persona es el menor de los suyos; el menor de todos gana.
        """,
        "portal.public.draw.secret": "Secreto revelado",
        "portal.public.draw.seed": "Semilla",
        "portal.public.draw.numbers": "Números de las personas elegibles, de menor a mayor",
        "portal.public.draw.rank": "Orden",
        "portal.public.draw.number": "Número",
        "portal.public.draw.smallest": "el menor",
        "portal.public.draw.designated": "designado",
        "portal.public.draw.alternate": "suplente",
        "portal.public.draw.chosen": "Personas designadas",
        "portal.public.draw.then": "Qué sigue",
        "portal.public.draw.called": "suplente llamado",
        "portal.public.draw.no-licence": "sin cédula registrada",
        "portal.public.draw.answer-until": "Puede aceptar hasta el",
        "portal.public.draw.replaced-by": "Sustituido por",
        "portal.public.draw.waiting-alternates": "Suplentes que no han sido llamados",
        "portal.public.draw.history": "7. Lo que pasó, en orden",

        // MARK: Recalcular a mano

        "portal.public.hand.title": "8. Compruébelo a mano",
        "portal.public.hand.what": """
        Estas órdenes funcionan en cualquier computadora con una terminal y no consultan este sitio. Cada una debe \
        responder exactamente lo que se indica.
        """,
        "portal.public.hand.expected": "Debe responder:",
        "portal.public.hand.leaf": "La huella de la apertura",
        "portal.public.hand.leaf-why":
            "La entrada que abrió el sorteo, con todo lo que se fijó: un byte cero y el texto exacto.",
        "portal.public.hand.commitment": "El compromiso",
        "portal.public.hand.commitment-why": "El secreto revelado da la huella que se publicó antes.",
        "portal.public.hand.seed": "La semilla",
        "portal.public.hand.seed-why": "De la huella de la apertura, el secreto y el valor de la baliza.",
        "portal.public.hand.ticket": "El número menor",
        "portal.public.hand.ticket-why":
            "El boleto {ticket} de {expert}. Cambie el número de perito o de boleto para calcular cualquier otro.",
        "portal.public.hand.open": "Lo demás podrá comprobarse cuando la baliza hable.",
        "portal.public.hand.rest": """
        La firma de la baliza, la inclusión en el registro y la huella de la lista las comprueban el verificador de este \
        sitio, insacula-verify y verify.py, que no comparten código.
        """,

        // MARK: El acta

        "portal.public.acta.title": "Acta del sorteo {draw}",
        "portal.public.acta.receipt-title": "Constancia de apertura del sorteo {draw}",
        "portal.public.acta.statement": """
        {institution} hace constar que el {opened} se abrió este sorteo para {seats} lugar(es), con {eligible} \
        personas elegibles de {candidates}; que la ronda {round} de la baliza {chain}, con hora del {due}, lo decidió; y \
        que se concluyó el {decided}.
        """,
        "portal.public.acta.receipt-statement": """
        {institution} hace constar que el {opened} se abrió este sorteo para {seats} lugar(es), con {eligible} \
        personas elegibles de {candidates}, y que lo decidirá la ronda {round} de la baliza {chain}, con hora del {due}. \
        Al expedirse esta constancia ese azar no se ha recogido.
        """,
        "portal.public.acta.receipt-what":
            "Consérvela: la lista, el compromiso y la ronda ya no pueden cambiar sin contradecirla.",
        "portal.public.acta.back": "Volver al sorteo",
        "portal.public.acta.print": "Imprimir",
        "portal.public.acta.matter": "Asunto",
        "portal.public.acta.designated": "Designación",
        "portal.public.acta.alternates": "Suplentes, en orden",
        "portal.public.acta.evidence": "Elementos de la prueba",
        "portal.public.acta.pool": "Lista del sorteo",
        "portal.public.acta.pool-figures": "{eligible} elegibles de {candidates}, {ticket-count} boletos",
        "portal.public.acta.round": "ronda {round} de {chain}",
        "portal.public.acta.entries": "Entradas del registro público",
        "portal.public.acta.check": "Cómo comprobar esta hoja",
        "portal.public.acta.qr": "Código QR con la dirección permanente del sorteo",
        "portal.public.acta.short-code": "Código corto:",
        "portal.public.acta.short-code-what": """
        Son los doce primeros dígitos de la huella de la entrada {code-place} del registro público. Compárelos con \
        los de esa entrada: no cambian nunca.
        """,
        "portal.public.acta.address": "Dirección permanente:",
        "portal.public.acta.fingerprint": "Huella SHA-256 del comprobante:",
        "portal.public.acta.fingerprint-what": """
        Descargue el comprobante y calcule su huella. Solo cambia si el comprobante se expide otra vez, por cambio \
        de llave o por supresión de una identidad; la designación nunca.
        """,

        // MARK: Designaciones directas

        "portal.public.directs.title": "Designaciones directas",
        "portal.public.directs.what": """
        Cuando un juzgado designa sin sorteo, dice con qué fundamento y por qué, y el hecho se publica y se cuenta \
        aparte.
        """,
        "portal.public.directs.count": "Designaciones directas: {count}. Por sorteo: {drawn}.",
        "portal.public.directs.caption": "Designaciones directas, de la más reciente a la más antigua",
        "portal.public.directs.none": "Ninguna: todas las designaciones se han hecho por sorteo.",
        "portal.public.direct.title": "Designación directa {designation}",
        "portal.public.direct.what": "Esta designación se hizo sin sorteo: la decidió el juzgado.",
        "portal.public.direct.designation": "La designación",
        "portal.public.direct.by": "Quién la hizo",
        "portal.public.direct.deadline": "Puede aceptar hasta el",
        "portal.public.direct.why": "Fundamento y motivos",
        "portal.public.direct.all": "Todas las designaciones directas",

        // MARK: Convocatorias

        "portal.public.calls.title": "Convocatorias",
        "portal.public.calls.what":
            "Las convocatorias para entrar al padrón: las que vienen, las abiertas y las cerradas.",
        "portal.public.calls.caption": "Convocatorias, de la más reciente a la más antigua",
        "portal.public.calls.none": "Todavía no se ha publicado ninguna convocatoria.",
        "portal.public.call.title": "Convocatoria {call}",
        "portal.public.call.open-now": "Está abierta: puede presentar su solicitud.",
        "portal.public.call.apply": "Presentar solicitud",
        "portal.public.call.terms": "Bases",
        "portal.public.call.opens": "Abre",
        "portal.public.call.closes": "Cierra",
        "portal.public.call.period": "Periodo del padrón",
        "portal.public.call.requirements": "Requisitos",
        "portal.public.call.districts": "Partidos judiciales",
        "portal.public.call.specialties": "Especialidades",
        "portal.public.call.limits": "Plazos en días hábiles",
        "portal.public.call.correction": "Para completar lo que falte: {correction-days}.",
        "portal.public.call.objection": "Para presentar tachas: {objection-days}.",
        "portal.public.call.answer": "Para contestar una tacha: {answer-days}.",
        "portal.public.call.preliminary": "Lista preliminar",
        "portal.public.call.preliminary-what": """
        Son solicitudes revisadas que admiten tachas. Las personas aparecen por su folio, sin nombre, hasta que \
        entran al padrón. Cualquiera puede presentar una tacha por escrito ante el registro dentro del plazo, con el \
        folio, la causa y lo que la sustenta.
        """,
        "portal.public.call.preliminary-none": "No hay solicitudes en lista preliminar.",
        "portal.public.call.object-until": "tachas hasta el",
        "portal.public.call.final": "Lista definitiva",
        "portal.public.call.final-none": "Todavía no hay solicitudes aprobadas.",
        "portal.public.call.applications": "Todas las solicitudes",
        "portal.public.call.applications-what": "Solicitudes presentadas en esta convocatoria: {count}.",
        "portal.public.call.applications-caption": "Solicitudes por folio, con su etapa",
        "portal.public.call.all": "Ver todas",
        "portal.public.call.submitted": "Presentada",

        // MARK: La salud del registro público

        "portal.public.record.title": "Salud del registro público",
        "portal.public.record.what": """
        Todo lo que aquí se publica está en un registro al que solo se le puede añadir. Esta página dice si está \
        completo, quién lo firma y qué se ha atrasado.
        """,
        "portal.public.record.state": "Estado",
        "portal.public.record.size": "Entradas",
        "portal.public.record.newest": "Última entrada",
        "portal.public.record.ago": "hace {age}",
        "portal.public.record.origin": "Origen",
        "portal.public.record.address": "Dirección del registro público",
        "portal.public.record.behind": "Hay {unpublished} entradas que todavía no están publicadas.",
        "portal.public.record.checkpoint": "Punto de control",
        "portal.public.record.checkpoint-what": """
        Un texto firmado que compromete todas las entradas. Guarde uno: con él podrá demostrar después que nada \
        anterior cambió.
        """,
        "portal.public.record.covers": "Cubre {entries} entradas.",
        "portal.public.record.checkpoint-file": "Descargarlo",
        "portal.public.record.no-checkpoint": "El punto de control no se puede leer. Avise al registro.",
        "portal.public.record.keys": "Llaves que firman",
        "portal.public.record.keys-what":
            "Anote estas llaves de más de una fuente: son el punto de partida de toda verificación.",
        "portal.public.record.policy-file": "Archivo de confianza para los verificadores (log.policy)",
        "portal.public.record.witnesses": "Testigos",
        "portal.public.record.some-witnesses": "Testigos independientes cofirman cada punto de control.",
        "portal.public.record.no-witnesses": """
        No hay testigos configurados. Sin ellos nadie más atestigua que todas las personas ven el mismo registro: \
        compare su punto de control con el de alguien más.
        """,
        "portal.public.record.punctual": "Puntualidad",
        "portal.public.record.all-punctual": "Ningún sorteo está atrasado.",
        "portal.public.record.stuck": "La hora de estos sorteos ya llegó y se espera la ronda de su baliza.",
        "portal.public.record.audit": "Auditar todo el registro",
        "portal.public.record.audit-what": """
        Estas órdenes descargan todas las entradas y vuelven a aplicar todas las reglas. Cualquiera de los dos \
        programas basta.
        """,
        "portal.public.record.audit-trust": """
        El archivo de confianza que se descarga de aquí solo demuestra que el registro es coherente consigo mismo; \
        para comprobar que es el verdadero, compare la llave con la de otra fuente.
        """,
        "portal.public.record.data": "Datos abiertos",
        "portal.public.record.verify": "Verificar un sorteo",

        // MARK: Una entrada

        "portal.public.entry.title": "Entrada {place} del registro público",
        "portal.public.entry.nav": "Entradas vecinas",
        "portal.public.entry.previous": "Anterior",
        "portal.public.entry.next": "Siguiente",
        "portal.public.entry.place": "Lugar, desde 0",
        "portal.public.entry.time": "Hora",
        "portal.public.entry.signer": "Órgano que actúa",
        "portal.public.entry.type": "Tipo",
        "portal.public.entry.leaf": "Huella de hoja (SHA-256)",
        "portal.public.entry.about": "De qué trata",
        "portal.public.entry.reading": "Lectura",
        "portal.public.entry.exact": "Texto exacto",
        "portal.public.entry.exact-what":
            "Estos {byte-count} bytes son la entrada; la huella se calcula sobre un byte cero y ellos.",

        // MARK: Lo que no es historia de nadie

        "portal.public.fact.created": "{institution} creó este registro público ({origin}).",
        "portal.public.fact.catalogue": "Se adoptaron {count} filas del catálogo de {catalogue}. {instrument}",
        "portal.public.fact.policy": "Se adoptó la política de sorteos {policy}. {instrument}",
        "portal.public.fact.calendar": "Se adoptó el calendario {calendar}. {instrument}",
        "portal.public.fact.period": "Se abrió el periodo {period} del padrón. {instrument}",
        "portal.public.fact.key": "Se anunció otra llave que firma el registro público. {instrument}",
    ]
}
