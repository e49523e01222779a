extension Phrases {
    /// Open data, feeds and the read interface, in Spanish.
    static let spanishOpenData: [String: String] = [
        "dataset.peritos": "Peritos",
        "dataset.peritos.about": "Cada perito del padrón, con su vigencia, su situación y sus cuentas.",
        "dataset.practicas": "Prácticas",
        "dataset.practicas.about": "Quién sirve en qué especialidad y en qué partido judicial.",
        "dataset.azar": "Sorteo y azar",
        "dataset.azar.about": "Por perito y especialidad: cuántas veces salió y cuántas se esperaban.",
        "dataset.sorteos": "Sorteos",
        "dataset.sorteos.about": "Cada sorteo, con todo lo que hace falta para recalcularlo.",
        "dataset.listas": "Listas",
        "dataset.listas.about": "Cada candidato de cada sorteo, con sus boletos o con la causa de su exclusión.",
        "dataset.designaciones": "Designaciones",
        "dataset.designaciones.about": "Cada designación, por sorteo o directa, y en qué quedó.",
        "dataset.designaciones-directas": "Designaciones directas",
        "dataset.designaciones-directas.about": "Las designaciones sin sorteo, con su fundamento y sus razones.",
        "dataset.correcciones": "Correcciones",
        "dataset.correcciones.about": "Cada corrección de un número de expediente, con el anterior y el correcto.",
        "dataset.solicitudes": "Solicitudes",
        "dataset.solicitudes.about": "Las solicitudes de registro, sin personas.",
        "dataset.cambios-padron": "Cambios del padrón",
        "dataset.cambios-padron.about": "Admisiones, refrendos, cambios, sanciones y situación.",
        "dataset.catalogos": "Catálogos",
        "dataset.catalogos.about": "Qué significa cada código en vigor.",
        "dataset.indicadores": "Indicadores",
        "dataset.indicadores.about": "Las cifras del seguimiento, una por renglón.",
        "dataset.entradas": "Entradas",
        "dataset.entradas.about": "Todas las entradas del registro, con su huella.",
        "way.lot": "por sorteo",
        "way.alternate": "suplente llamado",
        "way.direct": "directa",
        "unit.count": "cuenta",
        "unit.thousandths": "milésimas",
        "unit.millionths": "millonésimas",
        "unit.seconds": "segundos",
        "unit.word": "palabra",
        "opendata.state.open": "abierto",
        "opendata.state.concluded": "concluido",
        "opendata.state.annulled": "anulado",
        "opendata.state.overdue": "vencido",
        "opendata.beacon.public": "una baliza pública",
        "opendata.beacon.own": "la de la propia institución",
        "opendata.beacon.unknown": "no se sabe de quién: hasta donde puede saberse, del juzgado",
        "scope.addition": "para pedir otro sorteo en el mismo expediente",
        "scope.annulment": "para anular un sorteo antes de su ronda",
        "scope.correction": "para corregir un número de expediente",
        "scope.end": "fin que no es culpa de nadie",
        "scope.matter-key": "pérdida de la llave de las etiquetas",
        "scope.decision": "para rechazar una solicitud",
        "scope.direct": "para designar sin sorteo",
        "scope.excuse": "para excusarse",
        "scope.exclusion": "la dan las reglas del sorteo",
        "scope.impediment": "impedimento en un asunto",
        "scope.objection": "para objetar una solicitud",
        "scope.revocation": "para revocar una designación",
        "scope.sanction": "sanción firme",
        "scope.standing": "para cambiar el padrón",
        "operation.log": "Estado del registro público y su última acta firmada",
        "operation.draws": "Sorteos, del más nuevo al más antiguo",
        "operation.draw": "Un sorteo, con todo lo que hace falta para recalcularlo",
        "operation.inclusion":
            "Si una persona estuvo en la lista de un sorteo, y si no podía salir, por qué; con su prueba",
        "operation.experts": "Peritos, por número",
        "operation.expert": "Un perito: vigencia, práctica, sanciones, historia, sorteo y azar",
        "operation.designation": "Una designación por sorteo",
        "operation.direct": "Una designación directa",
        "operation.applications": "Las solicitudes de una convocatoria, sin personas",
        "operation.indicators": "Los indicadores del seguimiento",
        "operation.catalogues": "Todos los catálogos en vigor",
        "operation.catalogue": "Un catálogo en vigor",
        "operation.entry": "Una entrada, exacta, con la prueba de que está en el registro",
        "parameter.draw": "Folio de un sorteo, como S-2026-000001.",
        "parameter.expert": "Número de un perito, como P-000001.",
        "parameter.direct": "Folio de una designación directa, como D-2026-000001.",
        "parameter.call": "Código de una convocatoria.",
        "parameter.catalogue":
            "Uno de: causes, courts, districts, dockets, kinds, offices, requirements, specialties, suffixes.",
        "parameter.place": "Lugar de una entrada, contado desde 0.",
        "parameter.specialty": "Código de una especialidad; están en /catalogues/specialties.",
        "parameter.district": "Código de un partido judicial; están en /catalogues/districts.",
        "parameter.court": "Código de un juzgado; están en /catalogues/courts.",
        "parameter.state":
            "Uno de: open (abierto), concluded (concluido), annulled (anulado), overdue (abierto y vencido).",
        "parameter.standing":
            "Uno de: active (vigente), suspended (suspendido), unavailable (no disponible), removed (dado de baja).",
        "parameter.name":
            "Principio de una o más palabras del nombre o de la cédula; no importan acentos ni mayúsculas.",
        "parameter.limit": "Cuántos, de 1 a 100; 25 si no se dice.",
        "parameter.after-draw": "El valor de «next» de la respuesta anterior: el folio de un sorteo.",
        "parameter.after-expert": "El valor de «next» de la respuesta anterior: el número de un perito.",
        "parameter.after-application": "El valor de «next» de la respuesta anterior: el folio de una solicitud.",
        "api.unknown-address": "Aquí no hay nada. La descripción openapi.json dice qué se puede pedir.",
        "api.unknown-parameter":
            "No existe el parámetro «{parameter}» en esta dirección. La descripción openapi.json dice cuáles hay.",
        "api.bad-parameter": "El parámetro «{parameter}» no vale así: «{found}». {remedy}",
        "api.not-found": "No se encontró «{found}» ({parameter}). {remedy}",
        "opendata.title": "Peritos y sorteos: datos abiertos",
        "opendata.about":
            "Todo el registro público de peritos, sorteos y designaciones como archivos en direcciones fijas, sin datos privados.",
        "opendata.api": "Consulta del registro de peritos y sorteos",
        "opendata.api.about":
            "Solo lectura, sin clave ni registro. Los tiempos son UTC; las cuentas esperadas, milésimas. Quien quiera todo, que descargue los datos abiertos.",
        "opendata.answer": "Lo que se pidió.",
        "opendata.answer.bad": "Un parámetro no vale; el mensaje dice cuál y qué dar en su lugar.",
        "opendata.answer.missing": "No existe.",
        "opendata.readme": """
        {institution}: datos abiertos de peritos y sorteos

        Registro: {origin}
        Estado: {size} entradas, la última de {time}
        Dirección: {address}
        Licencia: {licence}
                  {licence-address}

        Los mismos datos salen del registro público: quien lo tenga puede volver a
        calcularlos, byte por byte. SHA256SUMS tiene la suma de cada archivo;
        compruébelas con «sha256sum -c SHA256SUMS».

        Conjuntos, cada uno en CSV y en JSON:
        {sets}
        CSV: UTF-8 sin marca inicial, separado por comas, renglones que terminan en
        CR LF (RFC 4180), con encabezado. Un valor que falta es una celda vacía. Una
        lista son códigos separados por un espacio. Un texto que empieza con uno de
        = + - @ o con un apóstrofo lleva delante un apóstrofo más, para que ninguna
        hoja de cálculo lo tome por fórmula: para tener el valor exacto quite uno, o
        use el JSON. En una hoja de cálculo, importe como texto UTF-8.
        JSON: un arreglo de objetos, uno por renglón; lo que falta es null.
        Tiempos en UTC. Los códigos se explican en «catalogos» y en diccionario.json;
        las columnas, en diccionario.json y en cada archivo que termina en
        -metadata.json (metadatos tabulares del W3C).

        No hay aquí datos de contacto ni números de expedientes reservados. Las
        correcciones no borran: son entradas nuevas. Si se suprime la identidad de una
        persona, su nombre desaparece de la siguiente edición.

        Novedades: sorteos.atom y padron.atom. Consulta para programas: openapi.json.
        Catálogo para portales: catalogo.jsonld.
        """,
        "feed.draws": "Sorteos de peritos: {institution}",
        "feed.roster": "Padrón de peritos: {institution}",
        "feed.opened": "Se abrió el sorteo {draw}: {specialty}, {district}",
        "feed.opened.about":
            "{court}. {eligible} elegibles de {candidates} en la lista. Decide la ronda {round} de {chain}.",
        "feed.concluded": "Se concluyó el sorteo {draw}: {specialty}, {district}",
        "feed.concluded.about": "{court}. Salió: {designated}.",
        "feed.annulled": "Se anuló el sorteo {draw}",
        "feed.annulled.about": "{court}. Causa: {cause}. Se anuló antes de que existiera el azar.",
        "feed.corrected": "Se corrigió el expediente de {folio}",
        "feed.corrected.about": "{court}. Expediente correcto: {case}. Causa: {cause}.",
        "feed.reserved": "reservado",
        "feed.period": "Periodo {period}",
        "feed.effective": "Surte efectos el {time}",
        "feed.change.admitted": "Entró al padrón {expert}",
        "feed.change.renewed": "Refrendo de {expert}",
        "feed.change.changed": "Cambió la práctica de {expert}",
        "feed.change.sanctioned": "Sanción firme a {expert}",
        "feed.change.suspended": "Suspensión de {expert}",
        "feed.change.reinstated": "Terminó la suspensión de {expert}",
        "feed.change.removed": "Baja de {expert}",
        "feed.change.unavailable": "{expert} declaró no estar disponible",
        "feed.change.available": "{expert} vuelve a estar disponible",
    ]
}
