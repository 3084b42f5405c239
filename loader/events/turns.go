package events

import (
	"strings"
	"sync"

	"hito/loader/prose"
)

// A turn is a verb that tells its event together with its complement alone:
// "declaró culpable", "envió a prisión", "ganó la Copa", "struck down".

// spanishTurns are the turns of Spanish, by the type of what they tell: the
// verb as in spanishVerbs, then after "+" its complements, each its words
// joined by "_"; articles and possessives may stand between them.
const spanishTurns = `
trial: declarar+culpable,culpables,inocente,inocentes,nulo,nula,inconstitucional quedar+visto_para_sentencia dejar+visto_para_sentencia hallar+culpable,culpables anular+ley,norma,decreto,sentencia,condena,artículo tumbar+ley,norma,decreto,sentencia,condena,artículo
trial: declarar+ante_juez,ante_jueza,ante_tribunal,ante_magistrado,ante_magistrada,ante_fiscal,ante_fiscalía,ante_comisión,como_testigo,como_testigos,como_investigado,como_investigada,como_imputado,como_imputada
trial: dictar+sentencia,fallo,auto
trial: prestar+declaración,testimonio tomar+declaración,testimonio presentar+querella,denuncia,demanda,recurso,cargos interponer(interpuso,interpone,interpuesto)+querella,denuncia,demanda,recurso sentar(,sienta)+en_banquillo
arrest: llevar+esposado,esposada,esposados,esposadas,detenido,detenida,detenidos,detenidas,preso,presos
arrest: enviar+a_prisión,a_cárcel mandar+a_prisión,a_cárcel ingresar+en_prisión,en_cárcel entrar+en_prisión,en_cárcel decretar+prisión ordenar+prisión,detención dejar+en_libertad poner(puso,pone,puesto)+en_libertad,a_disposición quedar+en_libertad
law: firmar+ley,decreto,orden_ejecutiva rubricar+ley,decreto sancionar+ley rechazar+ley,moción,enmienda,proyecto,proposición,presupuesto,presupuestos
law: declarar+estado_de,emergencia,alerta,ley_marcial,toque_de_queda imponer(impuso,impone,impuesto)+estado_de,ley_marcial,toque_de_queda dar(dio,da)+luz_verde,visto_bueno entrar+en_vigor
result: ganar+eurocopa,mundial,copa,supercopa,liga,superliga,torneo,campeonato,final,semifinal,partido,título,medalla,oro,plata,bronce,etapa,tour,giro,vuelta,gran_premio,maratón,clásico,derbi perder(,pierde)+eurocopa,mundial,copa,supercopa,liga,superliga,torneo,campeonato,final,semifinal,partido,título,gran_premio,clásico,derbi conquistar+eurocopa,mundial,copa,supercopa,liga,torneo,campeonato,título,medalla,oro,plata,bronce
election: ganar+elecciones,comicios,referéndum,plebiscito,presidencia,alcaldía perder(,pierde)+elecciones,comicios,referéndum,plebiscito,presidencia,alcaldía
election: acudir+a_urnas ir(fue,va,ido)+a_urnas votar+en_urnas volver(,vuelve,vuelto)+a_urnas regresar+a_urnas
appointment: ocupar+presidencia,vicepresidencia,cargo,puesto,cartera,alcaldía,ministerio,dirección,secretaría
event: recuperar+cuerpo,cuerpos,cadáver,cadáveres,restos abandonar+sede,sala,edificio,lugar,hospital,recinto
appointment: tomar+posesión prestar+juramento
casualties: resultar+herido,heridos,herida,heridas,muerto,muertos,muerta,muertas dejar+muertos,heridos,fallecidos,víctimas
casualties: perder(,pierde)+vida cobrar+vida,vidas quitar+vida
attack: abrir(,,abierto)+fuego tomar+control hacer(hizo,hace,hecho)+con_control
protest: declarar+en_huelga ir(fue,va,ido)+a_huelga salir+a_calle,a_calles tomar+calles echar+a_calle,a_calles
start: dar(dio,da)+comienzo,inicio poner(puso,pone,puesto)+en_marcha,en_servicio
end: poner(puso,pone,puesto)+fin,punto_final dar(dio,da)+por_terminado,por_terminada,por_concluido,por_concluida,carpetazo declarar+en_quiebra,en_bancarrota,en_concurso,en_suspensión_de_pagos
announcement: dar(dio,da)+a_conocer hacer(hizo,hace,hecho)+público,pública,públicos,públicas,oficial
ceremony: rendir(rindió,rinde)+homenaje,tributo
deal: hacer(hizo,hace,hecho)+entrega
`

// englishTurns are those of English.
const englishTurns = `
trial: strike(struck)+down find(found)+guilty,not_guilty,liable declare+unconstitutional,void
arrest: send(sent)+to_prison,to_jail remand+in_custody take(took,taken)+into_custody
law: declare+state_of,emergency,martial_law impose+state_of,martial_law,curfew
result: win(won)+cup,championship,championships,final,semifinal,title,medal,tournament,trophy,match,game,grand_prix lose(lost)+cup,championship,final,semifinal,title,match,game,grand_prix
election: go(went,gone)+to_polls head+to_polls return+to_polls
appointment: take(took,taken)+office,oath
casualties: lose(lost)+life,lives claim+life,lives
attack: open+fire take(took,taken)+control
law: give(gave,given)+green_light come(came)+into_force,into_effect take(took,taken)+effect
end: put(put)+end bring(brought)+end
`

// turn is one of the complements of a verb's form.
type turn struct {
	folds []uint64
	kind  kind
	tense tense // of the verb's form
}

// turns are the turns of a language, by the folded form of the verb.
type turns map[uint64][]turn

var (
	turnsSpanish = sync.OnceValue(func() turns { return readTurns(spanishTurns, conjugate) })
	turnsEnglish = sync.OnceValue(func() turns { return readTurns(englishTurns, inflect) })
)

func readTurns(table string, forms func(verb, func(string, tense))) turns {
	all := make(turns, 1024)
	eachEntry(table, func(head string, fields []string) {
		for _, field := range fields {
			infinitive, complements, _ := strings.Cut(field, "+")
			var of []turn
			for complement := range strings.SplitSeq(complements, ",") {
				t := turn{kind: kindOf(head)}
				for w := range strings.SplitSeq(complement, "_") {
					t.folds = append(t.folds, prose.Fold(w))
				}
				of = append(of, t)
			}
			forms(parseVerb(infinitive), func(form string, tense tense) {
				fold := prose.Fold(form)
				for _, t := range of {
					t.tense = tense
					all[fold] = append(all[fold], t)
				}
			})
		}
	})
	return all
}

// turningVerbs are the verbs of a table of turns, without their complements.
func turningVerbs(table string) string {
	var out strings.Builder
	eachEntry(table, func(_ string, fields []string) {
		for _, field := range fields {
			infinitive, _, _ := strings.Cut(field, "+")
			out.WriteString(infinitive + " ")
		}
	})
	return out.String()
}

// turnReach is how many tokens behind its verb a turn's complement begins: "El
// jurado declaró este martes al exalcalde Luis Soto culpable".
const turnReach = 8

// turned is the word of the verb at at as its complement turns it; w itself
// where none does.
func (f *finder) turned(at int, w word) word {
	if w.marks&markTurn == 0 || w.marks&markPreposition != 0 { // "de" is dé of dar too
		return w
	}
	all := turnsSpanish
	if f.Document.Language == "en" {
		all = turnsEnglish
	}
	last, said := f.complementReach(at + 1)
	turns := all()[f.Tokens[at].Fold]
	for i := range turns {
		t := &turns[i]
		if said>>(t.folds[0]%64)&1 == 0 || !f.saysAmong(at+1, last, t.folds) {
			continue
		}
		w.verb, w.marks = t.kind, w.marks&^(markPlain|markSay|markReport|markSupport|markCopula|markMakes|markResult)
		w.reflexive = 0
		if w.tense == noTense || f.Document.Language == "en" {
			w.tense = t.tense // "found guilty": of find
		}
		if w.tense == infinitive && f.Document.Language == "en" && at > 0 && f.isPluralBefore(at) {
			w.tense = present // "Voters go to the polls"
		}
		break
	}
	return w
}

// isPluralBefore reports whether a word ends as English plurals do not far
// before at, so that a base form there is its verb: "Voters in Chile go".
func (f *finder) isPluralBefore(at int) bool {
	switch f.text(at - 1) {
	case "to", "may", "might", "can", "could", "should", "must", "would", "will", "not":
		return false
	}
	for back := at - 1; back >= max(0, at-pluralReach) && f.Tokens[back].Kind == prose.Word; back-- {
		if f.Tokens[back].Len() > 3 && strings.HasSuffix(f.text(back), "s") && f.word(back).verb == 0 {
			return true
		}
	}
	return false
}

// pluralReach is how many tokens before its verb a plural subject stands.
const pluralReach = 5

// complementReach is the tokens from first on, last excluded, at which a
// complement of the verb before them may begin: within reach, with no mark and no
// other complement before. Said has a bit set for each by its fold.
func (f *finder) complementReach(first int) (last int, said uint64) {
	for last = first; last < min(len(f.Tokens), first+turnReach); last++ {
		t := &f.Tokens[last]
		if t.Kind == prose.Punct || t.Kind == prose.Break {
			break
		}
		said |= 1 << (t.Fold % 64)
		if t.Fold == foldEn && f.mentionAt(last+1) { // "firmó en Lima la ley"
			continue
		}
		if !f.expressionCovers(last) && f.endsComplement(last) {
			return last + 1, said
		}
	}
	return last, said
}

// saysAmong reports whether the words stand in order from one of the tokens on.
func (f *finder) saysAmong(first, last int, folds []uint64) bool {
	for at := first; at < last; at++ {
		if f.Tokens[at].Fold == folds[0] && f.saysInOrder(at, folds) {
			return true
		}
	}
	return false
}

// endsComplement reports whether the word begins something else than the
// object or who is spoken of: "ganó en la Copa", "declaró que".
func (f *finder) endsComplement(at int) bool {
	switch f.Tokens[at].Fold {
	case foldA, foldAl: // "declaró a Ana culpable"
		return false
	case foldDe, foldDel: // "declaró al alcalde de Lima culpable"
		return !f.mentionAt(at+1) && f.marks(at+1)&markArticle == 0
	}
	return f.marks(at)&(markPreposition|markClause) != 0
}

// saysInOrder reports whether the words stand from at on, with nothing but
// articles between.
func (f *finder) saysInOrder(at int, folds []uint64) bool {
	for i, fold := range folds {
		for i > 0 && at < len(f.Tokens) && f.Tokens[at].Fold != fold && f.marks(at)&markArticle != 0 {
			at++
		}
		if at >= len(f.Tokens) || f.Tokens[at].Kind != prose.Word || f.Tokens[at].Fold != fold {
			return false
		}
		at++
	}
	return true
}
