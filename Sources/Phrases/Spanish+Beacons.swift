extension Phrases {
    /// Beacons and their relays, in Spanish.
    static let spanishBeacons: [String: String] = [
        "help.value.beacon": "registry|local",
        "help.value.relay": "dirección",
        "help.log.relay": """
        Repetidor al que se pregunta si existía la ronda que debía decidir cada sorteo en el que se usó un faro de \
        reserva. Puede repetirse; lo que conteste se verifica.
        """,
        "verify.log.missing-rounds": "Rondas en cuyo lugar decidió un faro de reserva",
        "verify.log.missing-round.exists": """
        {draw}: la ronda {round} de {chain} existe. Pregunte al Consejo por qué no la tuvo a tiempo: que faltara \
        entonces ya no puede comprobarse.
        """,
        "verify.log.missing-round.unknown": "{draw}: ningún repetidor dio la ronda {round} de {chain}.",
        "help.init.beacon": """
        Faro de los sorteos: «registry», los faros públicos de beacons.csv; «local», uno de la propia instalación, \
        solo para demostraciones: no es independiente.
        """,
        "help.adopt.beacon": """
        Faro de la política nueva: «registry», los de beacons.csv; «local», el de la instalación. Si falta, los de \
        la política vigente.
        """,
        "help.relay": """
        Repetidor al que se piden las rondas, en lugar de los configurados. Puede repetirse; ninguno es de fiar y \
        ninguno tiene que serlo: solo se usa lo que se verifica.
        """,
        "help.beacon.abstract": "Los faros públicos de los que dependen los sorteos.",
        "help.beacon-status.abstract":
            "Muestra los faros de la política y pregunta a cada repetidor por su última ronda.",
        "help.beacon-status.discussion": """
        Dice qué ronda sigue, cuál fue la última que decidió un sorteo, y cómo está cada repetidor. Sin --data, \
        pregunta por los faros de la carpeta Registry. Termina con 2 si ningún repetidor del primer faro da una \
        ronda verificada.
          insacula beacon status --data datos
        """,
        "help.draw-conclude.round-file": """
        Archivo con la respuesta de un repetidor (o el pulso del NIST), para una oficina sin red. Se verifica igual.
        """,
        "office.no-beacon": """
        El sorteo espera la ronda {round}, y nadie la ha dado todavía. Concluirá con el mismo resultado cuando \
        llegue: vea `insacula beacon status`, o traiga la ronda en un archivo con --round-file.
        """,
        "office.awaits-nothing": "El sorteo {draw} no espera ahora ninguna ronda de un faro público.",
        "office.other-round": "El archivo trae otra ronda: el sorteo {draw} espera la ronda {round}.",
        "office.bad-round": "El archivo no trae la ronda {round} como la firmó el faro: {fault}",
        "office.beacon.registry": """
        Los sorteos descansan en faros públicos ({chains}); «insacula beacon status» dice si sus repetidores responden.
        """,
        "office.beacon.local": """
        Los sorteos descansan en el faro de esta instalación, que NO es independiente: solo para aprender y probar.
        """,
        "office.waiting-relays": "Esperando la ronda {round}: ningún repetidor la da todavía",
        "beacon.chain": "{chain} ({scheme}), una ronda cada {period} s",
        "beacon.fallback": "  De reserva: {after} s después de la ronda que falte del primero",
        "beacon.next": "  Sigue la ronda {round}, a las {due}",
        "beacon.last": "  Última que decidió un sorteo: {round}",
        "beacon.last-none": "  Ninguna ha decidido un sorteo todavía",
        "beacon.own": "  La firma esta misma instalación: no es independiente",
        "beacon.no-relays": "  Sin repetidores configurados: las rondas se traen con --round-file",
        "beacon.relay": "  {relay}: ronda {round} verificada, {age} s después de su hora, en {milliseconds} ms",
        "beacon.relay-fault": "  {relay}: {fault}",
        "beacon.relay-address": "«{address}» no es la dirección de un repetidor: {fault}",
        "relay.asked": "Repetidor {relay}, ronda {round}: {fault}",
    ]
}
