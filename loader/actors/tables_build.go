package actors

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// slug is a name as part of an id: folded, with hyphens.
func slug(name string) string {
	out := make([]byte, 0, len(name))
	gap := false
	for _, r := range prose.FoldString(name) {
		if r == ' ' || r == '-' || r == '.' || r == '\'' || r == '’' || r == '/' || r == '&' || r == ',' || r == '(' || r == ')' || r == '\n' || r == '\t' || r == '\r' || r == '\u00a0' {
			gap = len(out) > 0
			continue
		}
		if gap {
			out = append(out, '-')
			gap = false
		}
		out = append(out, string(r)...)
	}
	return string(out)
}

func (b *builder) entity(e entity) int16 {
	b.t.entities = append(b.t.entities, e)
	return int16(len(b.t.entities) - 1)
}

func (b *builder) states() {
	for line := range strings.Lines(strings.TrimSpace(statesTable)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		for len(f) < 7 {
			f = append(f, "")
		}
		es, _, _ := strings.Cut(f[1], ",")
		en, _, _ := strings.Cut(f[2], ",")
		if en == "" {
			en = es
		}
		id := b.entity(entity{id: "state:" + f[0], es: es, en: en, kind: model.State})
		b.t.states[f[0]] = id
		for n := range strings.SplitSeq(f[1]+","+f[2], ",") {
			b.name(n, isEntity, id)
		}
		for d := range strings.SplitSeq(f[3], ",") {
			b.demonym(d, id)
		}
		for d := range strings.SplitSeq(f[4], ",") {
			b.name(d, isDemonym, id)
		}
		if f[5] != "" {
			b.place(strings.Split(f[5], ","), id, false)
		}
		for seat := range strings.SplitSeq(f[6], ",") {
			if seat != "" {
				b.place([]string{seat}, id, true)
			}
		}
	}
}

// demonym adds the four forms of a Spanish demonym: gender and number follow
// from the masculine singular.
func (b *builder) demonym(masculine string, id int16) {
	d := prose.FoldString(strings.TrimSpace(masculine))
	if d == "" {
		return
	}
	var endings []string
	stem := d
	switch d[len(d)-1] {
	case 'o':
		stem, endings = d[:len(d)-1], []string{"o", "a", "os", "as"}
	case 's', 'n', 'l', 'z', 'r':
		endings = []string{"", "a", "es", "as"}
	case 'i', 'u':
		endings = []string{"", "es", "s"}
	default:
		endings = []string{"", "s"}
	}
	for _, e := range endings {
		b.name(stem+e, isDemonym, id)
	}
}

func (b *builder) place(names []string, of int16, seat bool) {
	name := strings.TrimSpace(names[0])
	id := b.entity(entity{id: "place:" + slug(name), es: name, en: name, kind: model.Place, of: of, seat: seat})
	if of != 0 && !seat {
		b.t.capitals[of] = id
	}
	for _, n := range names {
		b.name(n, isEntity, id)
	}
}

func (b *builder) places() {
	for line := range strings.Lines(strings.TrimSpace(placesTable)) {
		class, list, _ := strings.Cut(strings.TrimSpace(line), ":")
		for group := range strings.SplitSeq(list, ";") {
			b.place(strings.Split(strings.TrimSpace(group), "="), 0, false)
			b.t.entities[len(b.t.entities)-1].city = class == "city"
		}
	}
	for _, d := range []struct{ place, demonym string }{{"asia", "asiático"}, {"africa", "africano"}, {"america-latina", "latinoamericano"},
		{"gaza", "gazatí"}, {"cataluna", "catalán"}, {"pais-vasco", "vasco"}, {"escocia", "escocés"}, {"chechenia", "checheno"}} {
		for i, e := range b.t.entities {
			if e.id == "place:"+d.place {
				b.demonym(d.demonym, int16(i))
			}
		}
	}
}

func (b *builder) organisations() {
	for line := range strings.Lines(strings.TrimSpace(organisationsTable)) {
		class, list, _ := strings.Cut(strings.TrimSpace(line), ":")
		for group := range strings.SplitSeq(list, ";") {
			names := strings.Split(strings.TrimSpace(group), "=")
			e := entity{id: "organisation:" + slug(names[0]), es: names[0], en: names[0], kind: model.Organisation}
			if first, _, long := strings.Cut(names[0], " "); long && class == "bloc" {
				e.head = (uint64(14695981039346656037) ^ prose.Fold(first)) * 1099511628211
			}
			e.bloc, e.power = class == "bloc", class == "power"
			if class == "agency" {
				e.describer = index(b.t.describers, "media")
			}
			id := b.entity(e)
			for _, n := range names {
				b.name(n, isEntity, id)
			}
			switch e.id {
			case "organisation:union-europea":
				b.t.european = id
				b.demonym("europeo", id)
				b.demonym("comunitario", id)
				b.name("European", isDemonym, id)
				b.place([]string{"Bruselas", "Brussels"}, id, false)
			case "organisation:occidente":
				b.demonym("occidental", id)
			case "organisation:consejo-de-seguridad-de-la-onu":
				b.t.securityCouncil = id
			}
		}
	}
}

// movements reads which state's politics an adjective is of.
func (b *builder) movements() {
	number := uint64(0)
	for line := range strings.Lines(strings.TrimSpace(movementsTable)) {
		number++
		code, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		for w := range strings.FieldsSeq(words) {
			for _, ending := range [...]string{"", "s"} {
				b.edit(w+ending, func(e *word) { e.movement, e.flags = b.t.states[code], e.flags|flagAdjective })
			}
			if stem, ok := strings.CutSuffix(w, "ista"); ok {
				b.edit(stem+"ismo", func(e *word) { e.movement, e.group = b.t.states[code], index(b.t.groups, "movement") })
				b.t.movementOf[prose.Fold(stem+"ismo")] = number
			}
		}
	}
}

// centralBanks reads the acronyms of central banks, each the group of its state.
func (b *builder) centralBanks() {
	bank := index(b.t.groups, "central-bank")
	for line := range strings.Lines(strings.TrimSpace(centralBanksTable)) {
		code, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		for w := range strings.FieldsSeq(words) {
			b.edit(w, func(e *word) { e.group, e.movement = bank, b.t.states[code] })
		}
	}
}

// plurals are words for two or more who hold a post.
func (b *builder) plurals() {
	for line := range strings.Lines(strings.TrimSpace(pluralsTable)) {
		post, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		for w := range strings.FieldsSeq(words) {
			b.edit(w, func(e *word) { e.plural = index(b.t.posts, post) })
		}
	}
}

func (b *builder) wordLists() {
	for _, list := range []struct {
		words string
		flag  flag
	}{
		{commonWords, flagCommon}, {organisationHeads, flagOrgHead}, {organisationTails, flagOrgTail}, {placeHeads, flagPlaceHead},
		{placeNouns, flagPlaceNoun}, {notNames, flagNobody}, {currencyCodes, flagMoney}, {companyWords, flagCompany}, {productNouns, flagProduct}, {tradeWords, flagTrade}, {countedWords, flagCounted}, {thingNouns, flagThing}, {openingVerbs, flagVerb}, {sharesWords, flagShares}, {boardWords, flagBoard}, {surnames, flagSurname}, {humanWords, flagHuman}, {abstracts, flagAbstract}, {geographyWords, flagGeo | flagPlaceNoun}, {nationalHeads, flagNational}, {stakeWords, flagStake}, {kinWords, flagKin}, {eventHeads, flagEvent}, {timeNames, flagTime}, {motionWords, flagMotion}, {givenNames, flagGiven},
		{"el la los las lo un una the su sus his her their its", flagDeterminer}, {"su sus his her their its", flagPossessive},
		{"de del of", flagOf}, {"y e and", flagAnd}, {"en desde hasta hacia in at near from through throughout across", flagPreposition},
		{"a al to", flagTo}, {"von van der den da dos do di bin ibn ben al ter du zu", flagParticle},
		{"entonces actual nuevo nueva propio propia flamante veterano veterana hoy futuro futura then current new acting joven todavía polémico influyente destacado", flagBefore},
		{"supremo suprema interino interina electo electa adjunto adjunta general ejecutivo ejecutiva provisional honorario saliente entrante constitucional federal regional autonómico autonómica estatal estatales encargado encargada designado designada reelecto legítimo oficial oficiales militar militares nacional nacionales armadas armado especial especiales local locales popular públicos pública privado privada principales principal elect republicano republicana demócrata socialista conservador conservadora laborista opositor opositora oficialista izquierdista derechista ultraderechista liberal independiente chavista peronista kirchnerista morenista priista panista islamista comunista nacionalista independentista republican democratic conservative military", flagAdjective},
		{"dijo dice dijeron afirmó aseguró señaló explicó declaró anunció agregó añadió subrayó insistió advirtió comentó indicó sostuvo manifestó expresó said told says added", flagSaying},
		{"ex antiguo antigua entonces fallecido fallecida difunto difunta extinto former exs late then", flagFormer}, {"ministerio ministry", flagMinistry},
		{"países naciones estados capitales repúblicas potencias gobiernos regímenes vecinos countries nations", flagCountries},
		{"líderes mandatarios presidentes dirigentes gobernantes leaders presidents", flagLeaders},
		{"ambos ambas dos both two", flagBoth}, {"foto fotos fotografía fotografías imagen archivo photo crédito", flagCredit}, {"mayor principal gran importante segundo segunda tercer tercera primer primera antigua antiguo nueva nuevo popular prestigioso prestigiosa conocido conocida propia propio largest biggest leading main", flagMost},
		{"hermana hermano hermanos hija hijo hijos esposa esposo mujer marido viuda viudo padre madre yerno nuera primo prima sobrino sobrina nieto nieta cuñado cuñada pareja novia novio abogado abogada asesor asesora colaborador colaboradora aliado aliada rival sucesor sucesora predecesor predecesora antecesor antecesora amigo amiga", flagRelative},
		{"coreas koreas", flagKoreas}, {"capital", flagCapital},
		{"los", flagTwo}, {"país", flagOwn}, {"aliado aliada invitado invitada anfitrión anfitriona huésped interlocutor interlocutora visitante", flagAlly},
		{"norte", flagNorth}, {"sur", flagSouth}, {partisans, flagPartisan}, {"miles decenas cientos centenares millares docenas", flagMany},
		{"esos estos aquellos esas estas aquellas esa esta aquella ese este aquel", flagThese}, {"mismo misma propio propia", flagSelf},
		{"salir salió sale salen salieron saldrá partir partió regresar regresó volver volvió procedente procedentes despegó despegar", flagDeparture}, {"por para", flagVia},
		{`ha han es son fue fueron será serán está están dijo dice dicen había tiene tienen anuncia advierte asegura afirma niega pide exige acusa
		rechaza gana pierde visita recibe llega viaja firma presenta lanza confirma denuncia insiste amenaza promete hace va vuelve sigue quiere busca
		también no se ya sostiene mantiene reitera prepara aprueba inaugura celebra logra vence derrota compra vende invierte cierra abre espera
		considera cree propone ordena decide evita admite reconoce destaca señala subraya explica recuerda alcanza supera entrega fabrica pertenece
		said says told has had will would is was announced warned denied met visited arrived won lost beat signed launched plans wants`, flagVerb},
	} {
		for w := range strings.FieldsSeq(list.words) {
			b.edit(w, func(e *word) { e.flags |= list.flag })
		}
	}
}
