package timex

import "strings"

func verbs(t tense, words string) entry { return entry{words, lexeme{tense: t}} }

// esTenses are the verb forms of Spanish that their endings do not tell, and
// words with the ending of a verb that are none.
var esTenses = []entry{
	verbs(past, "fue fueron fui fuimos era eran hizo hicieron hice hicimos dijo dijeron dije tuvo tuvieron tuve tuvimos estuvo estuvieron "+
		"estuve estuvimos estaba estaban pudo pudieron pude puso pusieron puse vino vinieron vine quiso quisieron quise supo supieron supe "+
		"trajo trajeron dio dieron vio vieron hubo condujo produjo redujo introdujo tradujo anduvo mantuvo mantuvieron obtuvo obtuvieron "+
		"sostuvo sostuvieron contuvo detuvo detuvieron propuso dispuso impuso expuso supuso compuso repuso intervino intervinieron convino "+
		"previno deshizo rehízo satisfizo contrajo atrajo extrajo distrajo sedujo indujo dedujo tenía tenían decía decían venía venían vivía "+
		"vivían sabía sabían existía quería querían seguía seguían pedía pedían murió nació cupo hacían debía debían podía podían"),
	verbs(having, "ha han he hemos has habéis haya hayan"),
	verbs(havingHad, "había habían habría habrían habíamos hubiera hubieran hubiese"),
	verbs(future, "irá iré iremos sería serían podría podrían tendría tendrían debería deberían haría harían estaría estarían daría darían iría irían "+
		"hará diría vendría vendrían querría saldría pondría pasaría llegaría comenzaría empezaría viajaría reuniría celebraría visitaría volvería cerraría entraría abandonaría regresaría terminaría acabaría presentaría anunciaría firmaría "+
		"lanzaría jugaría entregaría votaría dejaría debutaría actuaría estrenaría iniciaría finalizaría ocurriría aterrizaría despegaría vencería"),
	verbs(scheduled, "viaja viajan llega llegan empieza empiezan comienza comienzan arranca arrancan juega juegan vence vencen expira "+
		"abre abren inaugura inauguran estrena estrenan debuta regresa regresan vuelve vuelven sale salen parte parten concluye concluyen "+
		"termina terminan finaliza finalizan acaba acaban inicia inician celebra celebran vota votan"),
	verbs(going, "va van voy vamos vas iba iban"),
	verbs(planning, "prevé prevén planea planean pretende pretenden espera esperan esperamos espero proyecta proyectan quiere quieren "+
		"tiene tienen debe deben puede pueden busca buscan desea desean confía confían deberá puedo debo necesito quisiera tengo tenemos"),
	verbs(planned, "previsto prevista previstos previstas programado programada programados programadas fijado fijada agendado agendada "+
		"convocado convocada convocados convocadas"),
	verbs(present, "es son está están hay tiene tienen hace hacen visita visitan "+
		"dice dicen reúne reúnen sigue siguen queda quedan da dan se nos le les no"),
	// What sets a date says nothing of its side: "citó al testigo el 12".
	verbs(summons, "citó citaron convocó convocaron programó emplazó agendó"),
	verbs(setting, "aplazó aplazaron aplazado aplazada aplazados aplazadas pospuso pospusieron pospuesto pospuesta retrasó retrasaron retrasado retrasada "+
		"retrasar aplazar posponer adelantó adelantaron adelantado adelantada adelantar fijó fijaron prorrogó prorrogado prorrogada postergó postergado postergada "+
		"reprogramó reprogramado reprogramada reprogramar amplió ampliado extendió extendido"),
	verbs(noVerb, "teherán beirán así aquí ahí allí café comité bebé qué porqué josé rené andré noé iraní sino partido partidos estado "+
		"estados mercado mercados soldado soldados ministerio lado todos pasado pasada pasados grado resultado diputado diputada diputados senado "+
		"abogado jurado sentido unido unidos unida unidas contenido apellido ruido vestido pedido comunicado delegado delegada encargado "+
		"cuidado tratado tratados juzgado juzgados poblado ganado pescado bocado helado sábado sábados domingo condado ducado obispado alrededor además "+
		"mayo máximo mínimo bajo mujer ayer taller alquiler primer tercer sur lugar hogar mar par bar azúcar militar similar popular "+
		"nuclear solar familiar ejemplar particular singular regular dólar pilar líder cadáver carácter poder deber placer vir martir elixir"),
	{"irán", lexeme{tense: noVerb, traits: isProper}}, // the state; in small letters they will go
	verbs(infinitive, "ser ir dar ver"), verbs(participle, "muerto visto hecho dicho puesto escrito abierto vuelto roto sido dado ido"),
	{"estuvo estuvieron estaba fue fueron era eran vivió vivieron vivía duró duraron permaneció permanecieron gobernó gobernaron trabajó " +
		"trabajaron jugó mantuvo mantuvieron siguió siguieron dirigió presidió ocupó ocuparon sirvió lideró existió funcionó reinó", lexeme{traits: isDurative}},
	verbs(past, "fué dió vió"),
}

// esTense is the tense of a word of Spanish by its ending, which its accent
// often decides: "llegará" is future, "llegó" past.
func esTense(word string) tense {
	if len(word) < 4 {
		return noTense
	}
	switch word[len(word)-1] {
	case 'n':
		switch {
		case word == "irán":
			return future
		case ends(word, "arán", "erán", "irán", "drán", "brán", "rrán", "arían", "erían", "irían", "drían", "brían"):
			return future
		case ends(word, "aron", "ieron", "jeron", "yeron", "aban", "ían"):
			return past
		}
	case 's':
		switch {
		case ends(word, "aremos", "eremos", "iremos", "dremos", "bremos"):
			return future
		case ends(word, "ábamos", "íamos", "aste", "iste"):
			return past
		case ends(word, "ados", "adas", "idos", "idas"):
			return participle
		}
	case 'o', 'a':
		switch {
		case ends(word, "ado", "ido", "ada", "ida", "uesto", "uesta", "crito", "crita", "hecho", "dicho", "uelto", "uelta", "bierto", "bierta", "visto", "muerto"):
			return participle
		case ends(word, "dría", "iría"):
			return future
		case ends(word, "aba"):
			return past
		}
	case 'r':
		if ends(word, "ar", "er", "ir") {
			return infinitive
		}
	case 'e':
		if ends(word, "arse", "erse", "irse", "arle", "erle", "irle") {
			return infinitive
		}
	}
	return esAccented(word)
}

// esAccented is the tense of a word that ends in an accented vowel.
func esAccented(word string) tense {
	switch {
	case ends(word, "ó", "í"):
		return past
	case ends(word, "á"):
		if ends(word, "ará", "erá", "irá", "drá", "brá", "rrá") {
			return future
		}
	case ends(word, "é"):
		if ends(word, "aré", "eré", "iré", "dré", "bré") {
			return future
		}
		if len(word) > 4 {
			return past
		}
	}
	return noTense
}

// ends reports whether the word has one of the endings and more before it.
func ends(word string, endings ...string) bool {
	for _, e := range endings {
		if len(word) > len(e) && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
