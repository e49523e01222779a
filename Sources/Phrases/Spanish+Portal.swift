extension Phrases {
    /// Lo que dicen todas las páginas del sitio.
    static let spanishPortal: [String: String] = [
        "portal.this-language": "Español",
        "portal.skip": "Ir al contenido",
        "portal.nav": "Secciones",
        "portal.nav.own": "Lo mío",
        "portal.nav.more": "Más",
        "portal.nav.draws": "Sorteos",
        "portal.nav.roster": "Padrón",
        "portal.nav.verify": "Verificar",
        "portal.nav.statistics": "Estadísticas",
        "portal.nav.data": "Datos abiertos",
        "portal.nav.applicants": "Aspirantes y peritos",
        "portal.nav.help": "Ayuda",
        "portal.nav.record": "Salud del registro público",
        "portal.nav.calls": "Convocatorias",
        "portal.nav.directs": "Designaciones directas",
        "portal.nav.privacy": "Aviso de privacidad",
        "portal.nav.accessibility": "Accesibilidad",
        "portal.nav.staff": "Acceso del personal",
        "portal.sign-out": "Salir",
        "portal.fictional": "Demostración: todas las personas, expedientes y datos de este sitio son ficticios.",
        "portal.footer":
            "Insacula: designaciones por sorteo que cualquiera puede comprobar. Programa de código abierto.",
        "portal.complaints": "Hay algo que corregir",
        "portal.optional": "(opcional)",
        "portal.paging": "Página {page} de {pages}; {total} en total",
        "portal.paging.label": "Páginas",
        "portal.paging.previous": "Anterior",
        "portal.paging.next": "Siguiente",
        "portal.to-home": "Ir al inicio",
        "portal.kept": "Su sesión terminó, pero lo que escribió se guardó: al entrar lo encontrará como lo dejó.",
        "portal.home": "Designación de peritos por sorteo",
        "portal.home.what": """
        Aquí se designa por sorteo a quienes auxilian a los juzgados como peritos. Cada sorteo se anuncia antes de que \
        exista el azar que lo decide, y su resultado se publica con una prueba. Cualquiera puede comprobarla sin confiar en \
        este sitio.
        """,
        "portal.day": "{day} de {month} de {year}",
        "portal.moment": "{day} de {month} de {year}, {hour}:{minute}\u{A0}h",
        "portal.month.1": "enero",
        "portal.month.2": "febrero",
        "portal.month.3": "marzo",
        "portal.month.4": "abril",
        "portal.month.5": "mayo",
        "portal.month.6": "junio",
        "portal.month.7": "julio",
        "portal.month.8": "agosto",
        "portal.month.9": "septiembre",
        "portal.month.10": "octubre",
        "portal.month.11": "noviembre",
        "portal.month.12": "diciembre",
        "portal.span.one-day": "{count} día",
        "portal.span.day": "{count} días",
        "portal.span.one-hour": "{count} hora",
        "portal.span.hour": "{count} horas",
        "portal.span.one-minute": "{count} minuto",
        "portal.span.minute": "{count} minutos",
        "portal.span.one-second": "{count} segundo",
        "portal.span.second": "{count} segundos",

        // MARK: Lo que no sale bien

        "portal.trouble.not-found": "Esta página no existe",
        "portal.trouble.not-found-remedy": """
        Revise la dirección. Los folios de sorteo se escriben como S-2026-000001 y los números de perito como P-000001. \
        Nada de lo publicado se retira: si un enlace nuestro lo trajo aquí, avísenos.
        """,
        "portal.trouble.method": "Aquí no se puede hacer eso",
        "portal.trouble.method-remedy": "Vuelva a la página anterior y use sus botones y enlaces.",
        "portal.trouble.foreign": "Esta solicitud no salió de una página de este sitio",
        "portal.trouble.foreign-remedy": """
        Por su seguridad no se hizo nada. Abra la página de este sitio en la que quería actuar y envíela desde ahí, con un \
        navegador actual.
        """,
        "portal.trouble.unreadable": "No se pudo leer lo enviado",
        "portal.trouble.unreadable-remedy": "No se hizo nada. Vuelva a la página anterior, revise y envíe otra vez.",
        "portal.trouble.too-large": "Lo enviado es demasiado grande",
        "portal.trouble.too-large-remedy":
            "No se guardó nada. Un documento puede tener hasta 10 MB; redúzcalo y envíelo otra vez.",
        "portal.trouble.too-slow": "El envío tardó demasiado",
        "portal.trouble.too-slow-remedy": "No se guardó nada. Envíe otra vez, de ser posible con mejor conexión.",
        "portal.trouble.too-often": "Demasiadas solicitudes seguidas",
        "portal.trouble.too-often-remedy": "Espere {time} e intente otra vez.",
        "portal.trouble.not-yours": "Esta página es de otra función",
        "portal.trouble.not-yours-remedy":
            "Su cuenta no tiene acceso a ella. Si debe tenerlo, pídalo a la administración.",
        "portal.trouble.refused": "No se hizo",
        "portal.trouble.refused-remedy": "Nada cambió. Vuelva a la página anterior y corrija lo que se indica.",
        "portal.trouble.busy": "El despacho está ocupado",
        "portal.trouble.busy-remedy":
            "Otro proceso está escribiendo en este momento. Nada se perdió: espere unos segundos y envíe otra vez.",
        "portal.trouble.broken": "Algo falló de nuestro lado",
        "portal.trouble.broken-remedy": "Ya quedó anotado. Intente otra vez; si sigue igual, avise al registro.",

        // MARK: Entrar

        "portal.own.home": "Mi expediente",
        "portal.own.sign-in": "Entrar con folio y clave",
        "portal.own.sign-in.intro":
            "Para personas aspirantes y peritos. Use el folio y la clave de acceso que recibió al terminar su solicitud.",
        "portal.own.folio": "Folio o número de perito",
        "portal.own.folio-hint": "Por ejemplo A-2026-000001, B-7k3m9x2p o P-000001.",
        "portal.own.code": "Clave de acceso",
        "portal.own.code-hint": "16 letras y números; los guiones y las mayúsculas no importan.",
        "portal.own.enter": "Entrar",
        "portal.staff.sign-in": "Acceso del personal",
        "portal.staff.login": "Usuario",
        "portal.staff.password": "Contraseña",
        "portal.staff.code": "Código de un solo uso",
        "portal.staff.code-hint": "Los seis dígitos que muestra su aplicación de autenticación.",
        "portal.staff.enter": "Entrar",
        "portal.staff.queue": "Pendientes",

        // MARK: insacula serve

        "help.serve.abstract": "Sirve el portal: público, aspirantes y peritos, personal.",
        "help.serve.discussion": """
        Atiende hasta que se le pida terminar (SIGTERM) y hace solo lo que tiene su hora: concluye sorteos, vence plazos, \
        envía avisos. Otros comandos pueden escribir mientras nadie actúa en el portal.
        """,
        "help.serve.listen": "Dirección y puerto en que escucha; 127.0.0.1:8080 si no se dice.",
        "help.serve.site": "Dirección que el sitio tiene en el mundo, como https://peritos.ejemplo.mx.",
        "help.serve.tls-certificate": "Cadena de certificados (PEM), si el portal termina TLS.",
        "help.serve.tls-key": "Llave privada del certificado (PEM).",
        "help.serve.behind-proxy": "Hay un servidor intermedio delante: se cree su X-Forwarded-For.",
        "help.value.listen": "dirección:puerto",
        "help.value.site": "dirección",
        "serve.listening": "El portal atiende en {address} (puerto {port}). Ctrl-C lo termina.",
        "serve.bad-address": "«{address}» no es una dirección con puerto, como 127.0.0.1:8080.",
        "serve.half-tls": "Para TLS hacen falta los dos: --tls-certificate y --tls-key.",
    ]
}
