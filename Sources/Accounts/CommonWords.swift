// Written by Scripts/common-words.

/// The 1,992 words that passwords are commonly made of, in lower case and without accents.
enum CommonWords {
    /// - Parameter word: letters of ASCII.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool { word.count <= longest && all.contains(Array(word)) }

    static let all = Set(text.utf8.split { $0 == 32 || $0 == 10 }.map { Array($0) })
    private static let longest = all.map(\.count).max() ?? 0

    private static let text = """
        a abc abcd abeja abejas abejita abejitas abigail abogada abogado abogados abraham abril abuela abuelas abuelita
        abuelitas abuelito abuelitos abuelo abuelos acapulco acatic acatlan acatlandejuarez acatlanjuarez acceso access
        acosta acta actuario acuerdo adan adios admin administracion administrador administrativo administrator adolfo
        adrian adriana agosto agua aguacate aguas aguascalientes aguila aguilar aguilas aguilita aguilitas aguirre aguita
        aguitas agustin ahualulco ahualulcodemercado ahualulcomercado aide aires al alan alberto aldo alegria alejandra
        alejandria alejandro alex alexa alexander alexis alfonso alfredo alicia allende alma almas almita almitas alondra
        alto alvarado alvarez alvaro amacueca amalia amanda amarillo amarte amatitan ameca amelia america amiga amigas
        amigita amigitas amigito amigitos amigo amigos amor amores amparo ana andrade andrea andres andrew angel angeles
        angelica angelina anillito anillitos anillo anillos animal animales anita anonimo anthony antonia antonio apple
        araceli arandas arbol arboles archivo arellano arena arenal arenas arenita arenitas ariadna arias ariel armando
        arturo asd asdasd asdf asdfg asdqwe ashley atemajac atemajacbrizuela atemajacdebrizuela atengo atenguillo atlas
        atletico atotonilco atotonilcoalto atotonilcoelalto atoyac audiencia aurora autlan autlandenavarro autlannavarro
        auxiliar auxiliares avalos avila avion aviones axel ayala ayotlan ayutla azerty azucar azucares azul azules bad
        banana banco bandera banderas banderita banderitas barajas barbara barca barcito barcitos barco barcos barragan
        barranca barrera baseball basketball batman bautista beatriz beautiful bebe bebes becerra belen bendicion benito
        benjamin bernardo berta besito besitos beso besos beto bicicleta bicicletas bicicletita bicicletitas bienvenida
        bienvenido bienvenidos black blanca blanco blink blue bolanos bonita bonito bosque bosques brandon bravo brenda
        brian brizuela bruno buenas buenos burbuja burbujas burbujita burbujitas butterfly caballito caballitos caballo
        caballos cabo cabocorrientes cabra cabras cabrera cabrita cabritas cafe cafes calle calles camacho cambiame cambiar
        cambio camila caminito caminitos camino caminos camion camiones campeche campito campitos campo campos canadas
        canadasdeobregon canadasobregon canario cancion canciones cancun candado cardenas carino carla carlos carmen
        carnaval carolina carrillo carrito carritos carro carros casa casanova casas casimiro casimirocastillo casita
        casitas castaneda castillito castillitos castillo castillos castro catalina cebolla cebollas cebollita cebollitas
        cecilia celia celular celulares cereza cerezas cerezita cerezitas cerrito cerritos cerro cerros cervantes cerveza
        cervezas cervezita cervezitas cesar changeme chapala chapultepec charles charlie charreria charro chavez cheese
        chelsea chiapas chica chicas chicita chicitas chicito chicitos chico chicos chihuahua chile chiles chimaltitan
        chiquilistlan chivas chocolate chocolates christian chuy cielito cielitos cielo cielos cien cihuatlan cinco
        circulito circulitos circulo circulos ciudad ciudaddemexico ciudades ciudadguzman ciudadmexico civil claudia clave
        claves club coahuila coca cocina cocinas cocinita cocinitas cocula codigito codigitos codigo codigos cohete cohetes
        colima color colores colotlan como competencia computadora computadoras computadorita computadoritas computer con
        concepcion concepcionbuenosaires concepciondebuenosaires conchita conejito conejitos conejo conejos confianza
        consejeria consejo constitucion contra contraloria contrasena contrasenas contrasenia contreras control cookie
        corazon corazones cordova corona coronas coronita coronitas corrientes corte cortes cosa cosas cosita cositas
        cristian cristina cristobal cruz cruzazul cuadernito cuadernitos cuaderno cuadernos cuatro cuautitlan
        cuautitlandegarciabarragan cuautitlangarciabarragan cuautla cuentito cuentitos cuento cuentos cuervo cuquio dallas
        daniel daniela dario david davila de default degollado del delfin delfines delgado delia delito demanda demandante
        demo demoniito demoniitos demonio demonios derecho derechos designacion despacho dia diablito diablitos diablo
        diablos diamante diamantes diamond diana dias diaz diciembre dictamen diego diez diita diitas dinerito dineritos
        dinero dineros dios dioses distrito doctor doctores dolores domingo dominguez donkey dos dragon dragones dragons
        dulce dulces duran durango eduardo eight ejutla el elarenal elefante elefantes elena elgrullo elias elisa elizabeth
        ellimon elsalto email emilia emiliano emilio emma empresa en encarnacion encarnaciondediaz encarnaciondiaz enero
        enrique enriquez entrada entrar equipito equipitos equipo equipos erick ernesto es escobar escobedo escuela escuelas
        escuelita escuelitas esmeralda espana esparza espejito espejitos espejo espejos esperanza espinosa espinoza espiritu
        espiritus estado esteban estefania esther estrada estrella estrellas estrellita estrellitas etzatlan eugenia eva
        expediente expedientes fabian fabiola facebook facil familia familiar familias familiita familiitas fantasma
        fantasmas fantasmita fantasmitas farias fatima febrero federal federico felicidad felipe felix feliz fernanda
        fernandez fernando ferrari fidel fiesta fiestas fiestita fiestitas figueroa fiscal fiscalia five flavio flor flores
        flower folio football forever four francisca francisco franco freedom fresa fresas fresita fresitas friend friends
        fuegito fuegitos fuego fuegos fuentes fuerte fuerza fuerzas fuerzita fuerzitas futbol futboles futbolista gabriel
        gabriela gael galindo gallegos galleta galletas galletita galletitas gallina gallinas gallinita gallinitas gallito
        gallitos gallo gallos galvan gamer garcia garza gata gatas gatita gatitas gatitito gatititos gatito gatitos gato
        gatos genaro general george gerardo german gilberto gina gisela globito globitos globo globos gloria gobierno gomez
        gomezfarias gonzales gonzalez gonzalo google gordiano gordo gorila gorilas gorilita gorilitas gota gotas gotita
        gotitas gracias graciela grande green gregorio grullo guachinango guadalajara guadalupana guadalupe guanajuato
        guanatos guapa guapas guapita guapitas guapito guapitos guapo guapos guerra guerras guerrerito guerreritos guerrero
        guerreros guerrita guerritas guest guillermo guitarra guitarras guitarrita guitarritas gustavo gutierrez guzman
        hacker hada hadas hadita haditas happy hector heladito heladitos helado helados hello hermana hermanas hermanita
        hermanitas hermanito hermanitos hermano hermanos hermosa hermoso hernandez heroe heroes herrera hidalgo hija hijas
        hijita hijitas hijito hijitos hijo hijos hilda hoja hojas hojita hojitas hola holamundo hombre hombres honda horacio
        hormiga hormigas hormigita hormigitas hostotipaquillo huejucar huejuquilla huejuquillaalto huejuquillaelalto huerta
        huevito huevitos huevo huevos hugo humberto hunter ibarra ignacio iker iloveyou imposible independencia ines
        informatica insacula insaculacion instagram internet invitado irene irma isaac isabel isabella isaias isla islas
        islita islitas ismael israel itzel ivan ivette ixtlahuacan ixtlahuacandelosmembrillos ixtlahuacandelrio
        ixtlahuacanmembrillos ixtlahuacanrio jacinto jacobo jaime jalisco jalostotitlan jamas jamay james jaramillo jardin
        jardines javier jazmin jennifer jeronimo jessica jesucristo jesus jesusmaria jilotlan jilotlandelosdolores
        jilotlandolores jimena jimenez joaquin jocotepec joel jonathan jordan jorge jose josefa josefina joselyn joshua
        josue juan juana juanacatlan juanita juanito juarez juchitlan judicatura judicial judith juegito juegitos juego
        juegos jueves juez jueza jugador jugadores juguete juguetes juicio julia julian juliana julieta julio junio juridica
        juridico justicia justin juzgado juzgados karen karina karla kevin killer king la labarca lagartito lagartitos
        lagarto lagartos lagos lagosdemoreno lagosmoreno lahuerta lakers lalo lamanzanilladelapaz lapices lapiz lara las
        laura leal ledezma legal leon leonardo leonel leones leonor leticia letmein ley leyes libertad librito libritos
        libro libros licenciada licenciado lidia liliana limon limones linda lindo linux lista liverpool lizbeth lkjhg llave
        llavero llaves lluvia lluvias lluviita lluviitas lo lobito lobitos lobo lobos login lola lopez lorena lorenzo los
        lourdes love lovely lozano lucas lucero luces lucia luciana lucky luis luisa luna lunas lunes lunita lunitas lupita
        luz macias madre madrid maestra maestras maestrita maestritas maestrito maestritos maestro maestros magdalena maggie
        magia magistrada magistrado maldonado mama manana manchester manuel manuela manzana manzanas manzanilla
        manzanillapaz manzanita manzanitas maquina maquinas maquinita maquinitas mar marcela marcelo marco marcos mares
        margarita maria mariana mariano maribel marin marina mario mariposa mariposas mariposita maripositas marisol marquez
        marta martes martha martin martina martinez marzo mascota master mateo matias matrix matthew mauricio mayo mayra
        mazamitla medina mejia mejor melendez melissa membrillos memo mendez mendoza mercado mercantil mercedes mesa mesas
        mesita mesitas metallica mexicana mexicano mexico mexticacan meza mezquitic mi miamor michael michelle michoacan
        miclave microsoft miercoles miguel mil milagros minecraft mipassword miperro miranda miriam mis misterio mixtlan
        mixto mnbvc mobile moises molina monica monito monitos monkey mono monos montana montanas montanita montanitas
        montenegro monterrey montes montoya mora morado morales morelos moreno mother motito motitos moto motos movil mucho
        mujer mujeres mundito munditos mundo mundos muneca munecas munecita munecitas municipal municipio munoz murillo
        musica musicas musicita musicitas mustang my nacho nacional nada nadia nancy naranja naranjas naranjita naranjitas
        naruto natalia nava navarro navidad nayarit nayeli necaxa negra negro nena nestor newyork nicolas nicole nieve
        nieves nina ninas nine ninita ninitas ninito ninitos ninja nino ninos nintendo no noche noches noe noemi norma
        notaria notario notificador novia novias noviembre noviita noviitas noviito noviitos novio novios nube nubes nueva
        nueve nuevo nuevoleon numero nunca nunez oaxaca obregon ocho ochoa ocotlan octavio octubre oeste oficial oficina
        ojeda ojito ojitos ojo ojos ojuelos ojuelosdejalisco ojuelosjalisco ola olas olga olita olitas olivares oliver
        olivia omar one online oral orange orito oritos oro oros orozco ortega ortiz oscar osito ositos oso osorio osos
        pablo paces pacheco pachuca pacifico paco padilla padre padron pajarito pajaritos pajaro pajaros palacios paloma
        palomas palomita palomitas pamela pan panchita pancho panes pantera panteras panterita panteritas paola papa papel
        papeles paraiso paredes parque parques parra partido pass passcode passw passwd password passwords pastel pasteles
        patitito patititos patito patitos pato patos patria patricia patricio paula paulina payasito payasitos payaso
        payasos paz peces pedro pelicula peliculas peliculita peliculitas pelota pelotas pelotita pelotitas pena penal pepe
        pepper peralta perez perfecto perito peritos perla perlatapatia perra perras perrita perritas perritito perrititos
        perrito perritos perro perros personal pescadito pescaditos pescado pescados pez phoenix piedra piedras piedrita
        piedritas pihuamo pilar pina pinas pineda pinita pinitas pirata piratas piratita piratitas pizza pizzas pizzita
        pizzitas planeta planetas planetita planetitas planta plantas plantita plantitas plascencia plata platas platita
        platitas playa playas playita playitas pluma plumas plumita plumitas poder poiuyt pokemon policia pollitito
        pollititos pollito pollitos pollo pollos ponce poncitlan por portillo power preciosa presidencia presidente primera
        primero princesa princesas princesita princesitas princess principe principes privada privado proceso provisional
        prueba pruebas publica publico puebla puerta puertas puertita puertitas puerto puertovallarta puma pumas
        purificacion purple qazwsx qazwsxedc que queen queenes queretaro querida querido quieres quiero quintero quitupan
        qwe qweasd qweasdzxc qweqwe qwer qwertz rafael ramirez ramiro ramon ramos rangel raquel raton ratones raul raya
        rayados rayas rayita rayitas real realmadrid rebeca recuerdo red regina registro reina reinas reinita reinitas reloj
        relojes renata rene rey reyes reyna reynoso ricardo riito riitos rio rios rivas rivera robert roberto robles roca
        rocas rocha rocio rocita rocitas rodolfo rodrigo rodriguez rogelio roja rojas rojo roman romero root rosa rosado
        rosales rosalia rosalinda rosario rosas roses rosita rositas ruben rubio ruiz ruta rutas ruth rutita rutitas sabado
        sala salas salazar salcedo saldana salinas salto salud salvador samantha samsung samuel sanchez sancristobalbarranca
        sancristobaldelabarranca sandiegoalejandria sandiegodealejandria sandoval sandra sangabriel sanignaciocerrogordo
        sanjuandeloslagos sanjuanitodeescobedo sanjuanitoescobedo sanjuanlagos sanjulian sanmarcos sanmartinbolanos
        sanmartindebolanos sanmartinhidalgo sanmiguelalto sanmiguelelalto sanpedrotlaquepaque sansebastiandeloeste
        sansebastianoeste santa santamariaangeles santamariadeloro santamariadelosangeles santamariaoro santana santiago
        santillan santino santos sapito sapitos sapo sapos sara saul sayula se sebastian secret secreta secretaria
        secretario secretito secretitos secreto secretos security segundo segura seguridad seguro seis selena sentencia
        septiembre sergio serpiente serpientes serrano servidor seven shadow si siempre siete silla sillas sillita sillitas
        silva silvia simon sinaloa sirena sirenas sirenita sirenitas sistema sistemas six skate soccer sofia sol soldadito
        soldaditos soldado soldados soles solis sombra sombras sombrita sombritas sonia sonora sonrisa sophie sorteo sorteos
        sosa soto soy spiderman star starwars su suarez suenito suenitos sueno suenos suerte summer sunshine superman
        suplente supremo susana system tabasco tacito tacitos taco tacos tacoses tala talpa talpaallende talpadeallende
        tamal tamales tamara tamaulipas tamazula tamazuladegordiano tamazulagordiano tania tapalpa tapatia tapatio tapia
        taylor te teamo tecalitlan tecate techaluta techalutademontenegro techalutamontenegro tecolotlan tejeda telcel
        telefono television telmex temporada temporal ten tenamaxtlan teocaltiche teocuitatlan teocuitatlancorona
        teocuitatlandecorona tepatitlan tepatitlandemorelos tepatitlanmorelos tequiero tequieromucho tequila tercero teresa
        tesorito tesoritos tesoro tesoros test tester teuchitlan the thomas three tiburon tiburones tiempito tiempitos
        tiempo tiempos tierra tierras tierrita tierritas tigra tigras tigre tigres tigresa tigrita tigritas tijuana titular
        tizapan tizapanalto tizapanelalto tlajomulco tlajomulcodezuniga tlajomulcozuniga tlaquepaque tlaxcala todo todos
        toledo toliman toluca tomas tomate tomates tomatlan tonala tonaya tonila tono torito toritos tormenta tormentas
        tormentita tormentitas toro toros torre torres tortuga tortugas tortugita tortugitas totatiche tototlan toyota
        trabajito trabajitos trabajo trabajos tramite trejo tren trenes tres tribunal tribunales truenito truenitos trueno
        truenos trujillo trustno trustnoone tu tula tus tuxcacuesco tuxcueca tuxpan tuyo two ulises un una union
        uniondesanantonio uniondetula unionsanantonio uniontula universito universitos universo universos uno uriel user
        usuario vaca vacas vacita vacitas vadillo valdez valencia valentina valenzuela valeria vallarta valle
        valledeguadalupe valledejuarez valleguadalupe vallejuarez vampirito vampiritos vampiro vampiros vanessa vaquerito
        vaqueritos vaquero vaqueros vargas vazquez vega velasco velazquez vera veracruz verano verde veronica vicente victor
        victoria vida vidal vidas vidita viditas vientito vientitos viento vientos viernes villa villacorona villaguerrero
        villahidalgo villalobos villanueva villapurificacion villarreal villegas violeta virgen virgenes viva vivamexico
        viviana volcan volcanes volkswagen warrior wasd welcome whatever william windows winter xbox ximena y ya yadira
        yahoo yahualica yahualicadegonzalezgallo yahualicagonzalezgallo yankees yo yolanda you youtube yucatan zacatecas
        zacoalco zacoalcodetorres zacoalcotorres zamora zapata zapatito zapatitos zapato zapatos zapopan zapotiltic
        zapotitlan zapotitlandevadillo zapotitlanvadillo zapotlan zapotlandelrey zapotlanejo zapotlanelgrande zapotlangrande
        zapotlanrey zaqwsx zaqxsw zaragoza zavala zepeda zoe zorra zorras zorrita zorritas zorrito zorritos zorro zorros
        zuniga zxc zxcv zxczxc
        """
}
