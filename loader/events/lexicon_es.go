package events

// spanishVerbs are the verbs that tell an event, by its type. A verb is its
// infinitive, then in brackets what the rules of conjugation would not give:
// the third person of the preterite, of the present, and the participle, each
// left empty where regular. Among the marks before the colon, "say" is a verb
// of speech (what it governs is said, and a date beside it dates the saying),
// "plain" tells an event only where a date stands beside it, and "se" only
// with that pronoun before it ("se vieron").
const spanishVerbs = `
meeting: reunir entrevistar recibir conversar dialogar congregar sentar(,sienta) charlar parlamentar desayunar almorzar(,almuerza) cenar departir
meeting+se: encontrar(,encuentra) ver(vio,ve,visto) citar sentar(,sienta) saludar
visit: atracar zarpar arribar visitar viajar acudir regresar llegar aterrizar partir peregrinar
event+se: declarar acoger negar(,niega)
visit+se: desplazar trasladar dirigir
treaty: firmar suscribir(,,suscrito) rubricar sellar renovar(,renueva) prorrogar
deal: negociar pactar acordar(,acuerda) comprar vender adquirir(adquirió,adquiere) encargar adjudicar contratar fusionar absorber invertir(invirtió,invierte) entregar indemnizar licitar multar
message: felicitar saludar
deployment: enviar mandar desplegar(,despliega) movilizar suministrar trasladar desplazar retirar replegar(,repliega)
attack: atacar bombardear invadir irrumpir asaltar disparar derribar expulsar capturar conquistar ocupar recuperar emboscar detonar tirotear acribillar secuestrar hackear asesinar matar apuñalar
casualties: morir(murió,muere,muerto) fallecer perecer herir(hirió,hiere) ahogar
ceremony: inaugurar conmemorar desfilar condecorar homenajear investir(invistió,inviste) coronar galardonar premiar
election: votar elegir(eligió,elige) reelegir(reeligió,reelige) ganar vencer derrotar empatar clasificar
appointment: nombrar designar jurar asumir ascender(,asciende) proclamar
resignation: dimitir renunciar destituir(destituyó,destituye) cesar despedir(despidió,despide) abdicar relevar
arrest: detener(detuvo,detiene) arrestar encarcelar capturar extraditar liberar excarcelar indultar allanar fugar apresar
trial: dictaminar condenar absolver(,absuelve,absuelto) juzgar imputar procesar sentenciar acusar denunciar demandar querellar apelar interrogar comparecer testificar
protest: protestar manifestar(,manifiesta) marchar sublevar amotinar concentrar
start: lanzar iniciar comenzar(,comienza) empezar(,empieza) fundar nacer crear estrenar despegar arrancar abrir(,,abierto) emprender fundar reanudar reiniciar reabrir(,,reabierto)
end: terminar finalizar concluir(concluyó,concluye) cerrar(,cierra) colapsar desmoronar fracasar romper(,,roto) suspender cancelar abandonar disolver(,disuelve,disuelto) quebrar(,quiebra) aplazar posponer(pospuso,pospone,pospuesto) clausurar desaparecer vencer expirar
disaster: volcar(,vuelca) encallar estallar explotar estrellar hundir incendiar inundar arrasar azotar sacudir descarrilar naufragar chocar derrumbar sepultar desbordar colisionar
test: ensayar probar(,prueba)
sanction: sancionar vetar embargar expropiar prohibir(,prohíbe) restringir incautar confiscar
law: aprobar(,aprueba) ratificar promulgar derogar legalizar despenalizar decretar tramitar autorizar
announcement+say: anunciar revelar presentar desvelar divulgar filtrar
statement+say: elogiar aplaudir agradecer calificar criticar advertir(advirtió,advierte) condenar pedir(pidió,pide) exigir instar sugerir(sugirió,sugiere) reconocer negar(,niega) rechazar ofrecer prometer amenazar reafirmar reiterar expresar subrayar instar proponer(propuso,propone,propuesto) desmentir(desmintió,desmiente) lamentar aceptar defender(,defiende) responder ordenar solicitar
statement+report: presumir difundir emitir transmitir recoger anotar aclarar vaticinar augurar prever(,prevé) decir(dijo,dice,dicho) afirmar señalar asegurar declarar explicar manifestar(,manifiesta) indicar informar comunicar sostener(sostuvo,sostiene) destacar admitir añadir apuntar comentar confirmar contar(,cuenta) considerar escribir(,,escrito) estimar insistir opinar precisar recordar(,recuerda) reportar publicar relatar sostener resaltar recalcar matizar detallar concretar mencionar alegar argumentar aseverar
event: hallar descubrir(,,descubierto) retrasar demorar postergar adelantar volar(,vuela) construir(construyó,construye) fabricar diseñar desarrollar exhibir introducir(introdujo,introduce) instalar modificar ampliar recortar duplicar elevar rebajar eliminar sustituir(sustituyó,sustituye) reemplazar devolver(,devuelve,devuelto) financiar rescatar intervenir(intervino,interviene) inyectar nacionalizar privatizar patentar bloquear actualizar incorporar ensamblar decidir exportar importar producir(produjo,produce) subastar evacuar investigar
event+plain: encontrar(,encuentra) sufrir perder(,pierde) lograr conseguir(consiguió,consigue) alcanzar superar establecer construir(construyó,construye) cambiar subir caer(cayó,cae) bajar aumentar reducir(redujo,reduce) crecer producir(produjo,produce) registrar ocurrir suceder volar(,vuela) participar asistir apoyar ayudar obtener(obtuvo,obtiene) trasladar situar marcar decidir romper convertir(convirtió,convierte) dar(dio,da) hacer(hizo,hace,hecho) ir(fue,va,ido) ver(vio,ve,visto) venir(vino,viene) poner(puso,pone,puesto) quedar volver(,vuelve,vuelto) salir entrar pasar dejar tomar llevar
copula: ser(fue,es,sido) ocurrir suceder acontecer acaecer
support: mantener(mantuvo,mantiene) sostener(sostuvo,sostiene) celebrar tener(tuvo,tiene) realizar efectuar producir(produjo,produce) protagonizar ofrecer perpetrar cometer organizar convocar emitir cursar desarrollar acoger registrar presidir albergar encabezar asistir participar
`

// spanishNouns are the nouns that name an event, by its type, singular; the
// plural follows by rule.
const spanishNouns = `
meeting: reunión encuentro cumbre entrevista conversación negociación diálogo audiencia cita videoconferencia conferencia
visit: visita viaje gira estancia llegada desembarco
treaty: firma rúbrica tratado armisticio
deal: compra venta fusión adquisición adjudicación licitación entrega
message: mensaje felicitación carta telegrama
deployment: envío despliegue retirada repliegue
attack: ataque ofensiva incursión invasión bombardeo atentado asalto masacre tiroteo batalla golpe emboscada ciberataque asesinato secuestro explosión homicidio feminicidio agresión enfrentamiento apuñalamiento
casualties: muerte fallecimiento deceso
ceremony: sepelio entierro velatorio boda desfile ceremonia inauguración investidura homenaje funeral coronación conmemoración
election: elección elecciones comicios plebiscito referéndum votación victoria derrota
appointment: nombramiento designación
resignation: dimisión renuncia destitución cese
arrest: detención arresto captura extradición liberación fuga redada encarcelamiento allanamiento
trial: laudo comparecencia juicio condena sentencia fallo absolución querella imputación acusación apelación veredicto
protest: protesta manifestación huelga marcha paro motín paralización concentración plantón boicot
start: inicio comienzo lanzamiento apertura fundación creación estreno reinicio reanudación
end: fin final cierre ruptura cancelación clausura caída disolución colapso fracaso
disaster: seísmo temblor maremoto siniestro terremoto incendio inundación accidente huracán sismo erupción naufragio apagón tsunami derrumbe derrumbamiento hundimiento deslizamiento deslave alud avalancha colisión choque descarrilamiento tormenta ciclón tornado tifón desbordamiento riada derrame intoxicación
test: ensayo prueba
event: hallazgo descubrimiento rescate evacuación liquidación reforma
sanction: embargo veto
law: aprobación ratificación promulgación derogación autorización moratoria
`

// spanishWeapons, launched, are an attack.
const spanishWeapons = `misil misiles cohete cohetes bomba bombas dron drones proyectil proyectiles torpedo torpedos granada granadas ataque ataques ofensiva ofensivas asalto`

// spanishPhrases are names of events of several words, joined here by "_".
const spanishPhrases = `
meeting: cara_a_cara mesa_de_diálogo rueda_de_conversaciones
appointment: toma_de_posesión
attack: golpe_de_estado
treaty: alto_el_fuego
`

// spanishPacts are the nouns that name what is signed, and spanishPactVerbs the
// verbs that make a treaty with one of them as their object: "alcanzaron un
// acuerdo".
const (
	spanishPacts     = `acuerdo acuerdos pacto convenio tratado contrato alianza memorando memorándum protocolo entendimiento compromiso préstamo préstamos contratos pedido pedidos encargo declaración firma rúbrica`
	spanishPactVerbs = `alcanzar cerrar(,cierra) lograr conseguir(consiguió,consigue) concluir(concluyó,concluye) sellar estampar llegar anunciar formalizar recibir obtener(obtuvo,obtiene) ganar asegurar`
)

// spanishDelayVerbs put off what they speak of: "se retrasa hasta octubre".
const spanishDelayVerbs = `retrasar aplazar demorar postergar posponer(pospuso,pospone,pospuesto)`

// spanishStances are verbs of speech that in the present say what somebody thinks
// or wants at all times: "exige", "sostiene que".
const spanishStances = `sostener(sostuvo,sostiene) considerar opinar exigir pedir(pidió,pide) instar rechazar defender(,defiende) aplaudir elogiar criticar recordar(,recuerda) insistir lamentar
	negar(,niega) reconocer aceptar estimar`

// spanishHedges make the event after them possible, and no event yet.
const spanishHedges = `posible posibles eventual supuesto supuesta presunto presunta hipotético hipotética nuevo nueva futuro futura potencial`

// spanishClauseWords begin a clause, with or without a comma before them.
const spanishClauseWords = `que si cuando mientras aunque donde tras quien quienes pero según porque pues luego después antes desde mientras`

// spanishArticles stand before nouns and never before finite verbs.
const spanishArticles = `ningún ninguna el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella del al cada dicho dicha mismo misma otro otra primer primera primeros primeras segundo segunda último última gran reciente nueva nuevo histórica histórico próxima próximo pasada pasado tercera tercer cuarta cuarto ambas ambos varias varios numerosas frecuentes importante oficial`

// spanishAuxiliaries give the compound past ("ha visitado"), the passive and
// the periphrastic future ("va a visitar"), with the tense they make.
const spanishAuxiliaries = `
past: ha han había habían fue fueron hubo hubieron habiendo haber
future: va van será serán habrá habrán irá irán prevé prevén planea planean
present: es son está están sea sean
conditional: habría habrían sería serían iba iban
`

// spanishNeverVerbs are prepositions, nouns and adverbs that some verb's forms
// fall together with.
const spanishNeverVerbs = `de di vi ve entre sobre para como parte partes bajo baja bajas media cuenta cuentas nada cita citas causa causas base bases casa
	cierre cierres cese lanza paso pasos junta juntas pacto gana ganas vista vistas contra hecho hechos dicho dichos puesto puestos
	medida medidas partido partidos estado estados sido cerca fuera ante sino si salida entrada dados llamada elecciones este era`

// spanishPrepositions stand before nouns that are not the subject, and before
// "que" in conjunctions ("desde que", "ya que").
const spanishPrepositions = `de del en a al con por para desde hasta sobre entre tras durante según ante contra sin bajo mediante hacia ya mientras porque así luego`

// spanishProspects are the words that govern what is expected or planned.
const spanishProspects = `espera esperan esperaba esperaban esperando prevé prevén preveía previsto prevista previstos previstas previsión planea planean planeaba proyecta proyectan
	pretende pretenden pretendía quiere quieren confía confían prepara preparan preparándose programado programada programados programadas planificado planificada aspira aspiran
	plan planes objetivo meta compromiso`

// spanishResultVerbs tell a result where a figure stands behind them: "perdió
// un 3 %", "cerró en 9.625 puntos"; spanishMeasures are what it is told in.
const (
	spanishResultVerbs = `subir bajar caer(cayó,cae) perder(,pierde) ganar avanzar retroceder(retrocedió,retrocede) ceder repuntar desplomar disparar crecer aumentar disminuir(disminuyó,disminuye)
		descender(,desciende) rebotar sumar restar recuperar superar alcanzar cerrar(,cierra) abrir(,,abierto) cotizar terminar situar registrar facturar ingresar recaudar vender valer marcar reducir(redujo,reduce)`
	spanishMeasures = `punto puntos por millón millones mil dólares euros yenes libras pesos unidades ejemplares acciones centavos céntimos`
)
