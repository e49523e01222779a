extension Phrases {
    /// Las estadísticas y los datos abiertos.
    static let spanishPortalStatistics: [String: String] = [
        "portal.statistics.lead": """
        Las cifras del seguimiento, calculadas solo con el registro público. Cualquier persona obtiene las mismas con los \
        archivos publicados.
        """,
        "portal.statistics.as-of": "Con {size} entradas, hasta el",
        "portal.statistics.reading": "Cómo leer las cifras",
        "portal.statistics.none": "Todavía no hay nada que contar.",
        "portal.statistics.data": "Ver los datos de la gráfica",
        "portal.statistics.by-lot": "de las designaciones, por sorteo",
        "portal.statistics.by-lot-about": "Por sorteo, {lot}; directas, {direct}.",
        "portal.statistics.concluded": "sorteos concluidos",
        "portal.statistics.concluded-about": "De {opened} abiertos; {replacements} fueron de sustitución.",
        "portal.statistics.to-acceptance": "de la solicitud a la aceptación",
        "portal.statistics.to-acceptance-about": "Es la mediana. En tres días hábiles aceptó el {share}.",
        "portal.statistics.thin-pools": "sorteos con lista reducida",
        "portal.statistics.thin-pools-about":
            "Con menos de tres personas elegibles. En {no-lot} la suerte no decidió nada.",
        "portal.statistics.months-heading": "Designaciones por mes",
        "portal.statistics.months": "Designaciones por sorteo y directas, mes por mes",
        "portal.statistics.months-summary":
            "Una columna por mes: abajo las designaciones por sorteo, encima las directas.",
        "portal.statistics.month": "Mes",
        "portal.statistics.lot": "Por sorteo",
        "portal.statistics.direct": "Directas",
        "portal.statistics.chance": "El sorteo frente al azar",
        "portal.statistics.chance-text": """
        Junto a las veces que cada perito salió está cuántas era de esperar, según las listas en las que estuvo y sus boletos. \
        El veredicto dice si el conjunto se parece a lo que haría el azar. Ninguno prueba que un sorteo se haya inclinado, ni \
        que no: para eso están los comprobantes.
        """,
        "portal.statistics.choose": "Especialidad",
        "portal.statistics.show": "Ver",
        "portal.statistics.chance-table": "Veces que salió cada perito y veces esperadas: {specialty}",
        "portal.statistics.chance-summary": """
        Un renglón por perito, de la mayor expectativa a la menor: un punto lleno donde salió, un círculo donde era de esperar \
        y una franja hasta donde el azar suele llegar.
        """,
        "portal.statistics.spread": "Hasta dónde suele llegar el azar",
        "portal.statistics.eligible": "Veces elegible",
        "portal.statistics.drawn": "Veces que salió",
        "portal.statistics.expected": "Veces esperadas",
        "portal.statistics.fit-table": "Veredicto por especialidad",
        "portal.statistics.specialty": "Especialidad",
        "portal.statistics.seats": "Lugares sorteados",
        "portal.statistics.experts": "Peritos",
        "portal.statistics.expert": "Perito",
        "portal.statistics.verdict": "Cómo se ve",
        "portal.statistics.concentration": "Concentración",
        "portal.statistics.concentration-text": """
        Qué parte de las designaciones de cada especialidad tienen las cinco personas más designadas. Donde hay pocos peritos \
        la parte es grande sin que nadie la haya buscado.
        """,
        "portal.statistics.concentration-chart":
            "Parte de las cinco personas más designadas, donde hay diez designaciones o más",
        "portal.statistics.concentration-table": "Concentración por especialidad",
        "portal.statistics.concentration-summary": "Una barra por especialidad, de la más concentrada a la menos.",
        "portal.statistics.designations": "Designaciones",
        "portal.statistics.top-five": "Las cinco más designadas",
        "portal.statistics.holders": "Más de la décima parte de una especialidad",
        "portal.statistics.no-holders": """
        Nadie tiene más de la décima parte de las designaciones de una especialidad con diez o más.
        """,
        "portal.statistics.own": "Suyas",
        "portal.statistics.all": "De la especialidad",
        "portal.statistics.answers": "Respuestas y rechazos",
        "portal.statistics.excuses": "Excusas, por causa",
        "portal.statistics.challenges": "Recusaciones, por causa",
        "portal.statistics.founded": "Recusaciones fundadas, por causa",
        "portal.statistics.revocations": "Revocaciones, por causa",
        "portal.statistics.causes-summary": "Una barra por causa, de la más frecuente a la menos.",
        "portal.statistics.cause": "Causa",
        "portal.statistics.times": "Veces",
        "portal.statistics.exclusions-heading": "Exclusiones",
        "portal.statistics.exclusions-text": """
        Cada vez que alguien con la especialidad y el partido quedó fuera de una lista, y por qué. La causa se publica antes \
        de que exista el azar.
        """,
        "portal.statistics.exclusions": "Exclusiones de las listas, por causa",
        "portal.statistics.thin": "Listas reducidas",
        "portal.statistics.thin-text":
            "Donde hay pocas personas, la suerte decide poco. La solución es tener más peritos, no otro sorteo.",
        "portal.statistics.cells-all": "especialidades en partidos judiciales con alguna persona en el padrón",
        "portal.statistics.cells-three": "de ellas, con tres o más personas que pueden servir hoy",
        "portal.statistics.applications": "Solicitudes de registro",
        "portal.statistics.districts": "Solicitudes por partido judicial",
        "portal.statistics.district": "Partido judicial",
        "portal.statistics.submitted": "Solicitudes",
        "portal.statistics.outside": """
        El registro público no dice cuántas quejas hubo ni cuántas personas verificaron un sorteo: lo primero se cuenta en otro \
        lado, y lo segundo nadie debe contarlo.
        """,

        // MARK: Datos abiertos

        "portal.data.lead": """
        Los datos completos, en direcciones que no cambian. Todo sale del registro público: con el mismo registro, cualquiera \
        obtiene los mismos archivos, byte por byte.
        """,
        "portal.data.absent": "Los archivos se están preparando. Vuelva en unos minutos.",
        "portal.data.sets": "Conjuntos de datos",
        "portal.data.columns": "Columnas de «{name}»",
        "portal.data.column": "Columna",
        "portal.data.meaning": "Qué dice",
        "portal.data.dictionary": "Ver sus columnas",
        "portal.data.csv-metadata": "Descripción del CSV",
        "portal.data.licence": "Licencia",
        "portal.data.licence-text": """
        Puede copiar, usar y publicar los datos, también con fines de lucro, si dice de dónde vienen. Si los cambia, dígalo.
        """,
        "portal.data.files": "Todos los archivos y sus sumas de comprobación",
        "portal.data.files-text": "Para comprobar lo que bajó, ponga SHA256SUMS en la misma carpeta y escriba:",
        "portal.data.file": "Archivo",
        "portal.data.size": "Tamaño",
        "portal.data.digest": "SHA-256",
        "portal.data.whole": "Para programas",
        "portal.data.whole-list-catalogue": "Catálogo de los conjuntos (DCAT)",
        "portal.data.whole-list-dictionary": "Diccionario de datos",
        "portal.data.feed-draws": "Novedades de los sorteos (Atom)",
        "portal.data.feed-roster": "Novedades del padrón (Atom)",
        "portal.data.api": "Descripción de la consulta en línea (OpenAPI)",
        "portal.data.checksums": "Sumas de comprobación",
        "portal.data.log": "El registro público mismo",
        "portal.data.log-text": """
        Los datos de arriba son una comodidad. Lo que vale es el registro: entradas, punto de control y pruebas, en los formatos \
        abiertos tlog-tiles y tlog-checkpoint de C2SP. Su dirección es:
        """,
        "portal.data.checkpoint": "Punto de control",
        "portal.data.policy": "Llaves del registro",
    ]
}
