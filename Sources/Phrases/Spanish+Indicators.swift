extension Phrases {
    /// The indicators, in Spanish.
    static let spanishIndicators: [String: String] = [
        "help.log.indicators": "Muestra también los indicadores del seguimiento.",
        "help.indicators.abstract": "Indicadores del seguimiento, calculados solo con lo publicado.",
        "help.indicators.discussion": """
        Son las mismas cifras que obtiene cualquier persona con los archivos publicados y «insacula-verify log --indicators». \
        docs/indicators.md dice cómo se calcula cada una.
        """,
        "indicators.findings": """
        La auditoría encontró {count} hallazgos: mientras no se aclaren, estas cifras no valen. Vea \
        «insacula log fsck».
        """,
        "indicators.designations": "Designaciones",
        "indicators.lot": "por sorteo",
        "indicators.alternates": "de ellas, suplentes llamados",
        "indicators.direct": "directas",
        "indicators.draws": "Sorteos",
        "indicators.opened": "abiertos",
        "indicators.concluded": "concluidos",
        "indicators.verified": "con todas las reglas cumplidas (meta: 100 %)",
        "indicators.thin": "con menos de tres personas elegibles",
        "indicators.widened": "ampliados a partidos vecinos",
        "indicators.no-lot": "sin azar: no más elegibles que lugares",
        "indicators.ended": "terminadas sin culpa de nadie",
        "indicators.annulled": "anulados antes de su ronda",
        "indicators.replacements": "de sustitución",
        "indicators.additions": "adicionales de un mismo asunto, directas incluidas",
        "indicators.corrected": "con el número de expediente corregido, directas incluidas",
        "indicators.reserved": "de asuntos reservados, directas incluidas",
        "indicators.delay": "demora en concluir, mediana y máxima",
        "indicators.exclusions": "exclusiones de las listas",
        "indicators.answers": "Respuestas de las personas designadas",
        "indicators.accepted": "aceptaron y protestaron el cargo",
        "indicators.to-acceptance": "de la solicitud a la aceptación, mediana",
        "indicators.within-three": "aceptadas en tres días hábiles desde la solicitud",
        "indicators.lapses": "caducadas por silencio",
        "indicators.excuses": "excusas",
        "indicators.challenges": "recusaciones promovidas",
        "indicators.founded": "recusaciones fundadas",
        "indicators.revocations": "revocaciones",
        "indicators.concentration": "Concentración por especialidad",
        "indicators.specialty": "{specialty}: {count}; las cinco personas más designadas tienen {share}",
        "indicators.specialty-above":
            "{specialty}: {count}; las cinco personas más designadas tienen {share}; con más de 10 %: {experts}",
        "indicators.distribution": "Sorteo frente al azar, por especialidad",
        "indicators.lots": "{specialty}, {seats} lugares sorteados entre {experts} peritos",
        "fit.too-few": "todavía son muy pocos para decir algo",
        "fit.compatible": "como lo haría el azar",
        "fit.unusual": "poco común: el azar lo da en menos de una de cada cien especialidades; conviene mirarlo",
        "fit.very-unusual": "muy poco común: el azar lo da en menos de una de cada diez mil; debe aclararse",
        "indicators.cells": "Especialidades por partido judicial",
        "indicators.cells-all": "con alguna persona en el padrón",
        "indicators.cells-three": "con tres o más que pueden servir hoy",
        "indicators.applications": "Solicitudes de registro",
        "indicators.submitted": "presentadas",
        "indicators.to-decision": "de la presentación a la decisión, mediana",
        "indicators.none": "sin datos",
        "indicators.share": "{whole}.{tenth} %",
        "indicators.seconds": "{count} s",
        "indicators.minutes": "{count} min",
        "indicators.hours": "{count} h",
        "indicators.days": "{count} días",
        "help.demo.abstract": "Crea una instalación con un año ficticio de trabajo.",
        "help.demo.discussion": """
        Convocatorias, solicitudes en todos sus estados, sorteos, excusas, sustituciones y una designación \
        directa, en un año que terminó ayer, con personas, juzgados y oficinas que no existen. Sirve para \
        aprender y para probar.
        """,
        "help.demo.seed": "Número del que salen todas las elecciones del año ficticio.",
        "help.demo.codes":
            "Muestra otra vez las cuentas de una demostración que ya existe, con el código de este momento.",
        "demo.accounts":
            "Cuentas ficticias (usuario o folio, función, contraseña o clave de acceso, secreto del segundo factor):",
        "demo.account": "  {login}  {role}  {password}  {secret}",
        "demo.person": "  {login}  {role}  {password}",
        "demo.code": "código: {code}",
        "office.demo": """
        Instalación de demostración lista en {path}: {entries} entradas, {experts} peritos, {applications} \
        solicitudes, {draws} sorteos, {designations} designaciones por sorteo y {direct} directas. Todo es \
        ficticio. De abrir un sorteo a su ronda pasan solo {delay} s, para que nadie espere en una demostración.
        Compruebe lo publicado: insacula-verify log {public} --trust {public}/log.policy --indicators
        """,
    ]
}
