package prose

import (
	"math/bits"
	"strings"
	"sync"
)

// languageSample is how many words Language looks at: more change nothing.
const languageSample = 4096

// weights is what a word says for each of the languages that have it: what few
// share says more. It is 24 shared among them.
var weights = [17]int{1: 24, 12, 8, 6, 4, 4, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1}

// Language is the language of the tokens, "es" or "en", or "" where it is
// another one, or too little is said to tell. It weighs the words that every
// sentence of a language needs; those of its neighbours speak against it.
func Language(tokens []Token) string {
	lexicon := functionWords()
	var scores [len(languages)]int
	words := 0
	for i := range tokens {
		token := &tokens[i]
		if token.Kind != Word {
			continue
		}
		if words++; words > languageSample {
			break
		}
		if known := lexicon.Find(token.Fold); known != nil {
			mask := *known
			weight := weights[bits.OnesCount16(mask)]
			for mask != 0 {
				scores[bits.TrailingZeros16(mask)] += weight
				mask &= mask - 1
			}
		}
	}
	best, second := 0, 1
	if scores[1] > scores[0] {
		best, second = 1, 0
	}
	for i := 2; i < len(scores); i++ {
		if scores[i] > scores[second] {
			second = i
		}
	}
	// Two words of its own at least, one word in twelve, and a clear lead.
	if scores[best] < 24 || scores[best] < 2*words || 4*scores[best] < 5*scores[second] {
		return ""
	}
	return languages[best].code
}

var functionWords = sync.OnceValue(func() *Lexicon[uint16] {
	lexicon := NewLexicon[uint16](1024)
	for i, language := range languages {
		for _, word := range strings.Fields(language.words) {
			mask, _ := lexicon.Lookup(Fold(word))
			lexicon.Put(word, mask|1<<i)
		}
	}
	return lexicon
})

// languages are those that can be told, the first two those that hito reads.
// The words are each language's articles, prepositions, conjunctions, pronouns
// and auxiliaries, most frequent first, and its days, which news prose is full
// of. They are compared with accents folded away.
var languages = [...]struct{ code, words string }{
	{"es", `de la que el en y a los se del las un por con una su para es al lo como mas o pero sus le ha me si sin sobre
		este ya entre cuando todo esta ser son dos tambien fue habia era muy hasta desde nos durante uno ni contra
		ese esto mi antes algunos unos yo otro otras otra tanto esa estos mucho quienes nada muchos cual poco ella
		estar haber estas algo nosotros segun tras aunque hay han sido donde quien porque despues ademas mientras
		ante bajo hacia asi luego entonces fueron tiene tienen hizo hace dijo puede pueden anos ano hoy ayer no
		aseguro senalo recibio reunio llego anadio murieron frente pais semana segun pueblo dias meses ciudad gobierno
		lunes martes miercoles jueves viernes sabado domingo
		enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`},
	{"en", `the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had
		they you were their one all we can her has there been if more when will would who so no she other its may
		these what them than some him time into only do such my new about out also two any up first could our then
		me should after said over before between under while where during since against because however both
		through until those did does being january february march april june july august september october november december
		monday tuesday wednesday thursday friday saturday sunday`},
	{"pt", `de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando
		muito nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me esse eles voce
		essa num nem suas meu minha numa pelos elas qual lhe deles este dele foi sao esta ser tem ha segundo ainda
		sobre apos durante disse ontem hoje segunda terca quarta quinta sexta feira sabado domingo pais semana meses cidade governo
		janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro`},
	{"fr", `de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ou
		elle cette mais ont ete ses nous comme d l s n c j qu ils leur on sa lui tout meme fait deux apres ces entre
		depuis sans y etre avait selon contre dont encore aussi lors hier lundi mardi mercredi jeudi vendredi
		samedi dimanche
		janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre gouvernement`},
	{"it", `di e il la che a per un in del non i le della una con da si dei al gli ha nel lo l sono delle alla come piu dell
		anche o all su nella ma ed dal dalla degli se ai suo questo questa stato tra due hanno era nell sua loro dopo
		fra ai sul sulla dai essere c d un stata secondo ieri oggi lunedi martedi mercoledi giovedi venerdi sabato
		domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre governo`},
	{"ca", `de la que i el a en d l els les un per del amb una va es al s als no ha dels pel mes com han o seva seu son ser
		aquest aquesta pero entre molt sobre quan tambe hi ho sense fins contra des segons despres on si perque qui
		aixo nou anys any despres avui ahir dos pels dilluns dimarts dimecres dijous divendres dissabte diumenge
		gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre govern setmana ciutat pais`},
	{"gl", `de a o que e do da en os un as unha para no na con por dos se ao non das polo pola mais como foi os nos nas seu
		sua ou entre ata tamen este esta onte hoxe despois segundo luns martes mercores xoves venres sabado domingo
		xaneiro febreiro marzo abril maio xuno xullo agosto setembro outubro novembro decembro pais semana meses cidade goberno fronte`},
	{"ro", `de si in a la cu pe din care nu un o sa ca mai se al este pentru au fost lui prin sau dar ale dupa ce intre
		luni marti miercuri joi vineri sambata duminica`},
	{"de", `der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat
		dass sie nach wird bei einer um am sind noch wie einem uber so zum war haben nur oder aber vor zur bis
		montag dienstag mittwoch donnerstag freitag samstag sonntag`},
	{"nl", `de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar door over bij uit naar heeft
		hij worden nog ze tot werd maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`},
}
