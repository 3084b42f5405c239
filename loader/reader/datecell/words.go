package datecell

import (
	"strings"
	"sync"
)

// The words of date cells, folded: in small letters and without accents.

// months are January to December, a line each, in Spanish, English, Portuguese,
// French, Italian, Catalan and German.
const months = `
enero ene january jan janeiro janvier janv gennaio gen gener januar
febrero feb february fevereiro fev fevrier fevr febbraio febrer februar
marzo mar march marco mars marc marz maerz
abril abr april apr avril avr aprile
mayo may maio mai maggio mag maig
junio jun june junho juin giugno giu juny juni
julio jul july julho juillet juil luglio lug juliol juli
agosto ago august aug aout agost
septiembre setiembre sep sept set september setembro septembre settembre setembre
octubre oct october outubro out octobre ottobre ott oktober okt
noviembre nov november novembro novembre
diciembre dic december dec dezembro dez decembre dicembre desembre des dezember
`

// weekdays say nothing that the date does not.
const weekdays = `lunes martes miercoles jueves viernes sabado domingo lun mie mier jue vie sab dom
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	segunda terca quarta quinta sexta feira lundi mardi mercredi jeudi vendredi samedi dimanche
	lunedi martedi mercoledi giovedi venerdi sabato domenica dilluns dimarts dimecres dijous divendres dissabte diumenge
	montag dienstag mittwoch donnerstag freitag samstag sonntag`

// fillers bind the parts of a date, or stand beside it.
const fillers = `de del d do da o º ª of the el la le i il st nd rd th ro er on en dia day year ano fecha date
	publicado publicada published updated actualizado creado posted`

// clocks stand with a clock time.
const clocks = `t z h hs hr hrs hora horas min am pm gmt utc ut cet cest est edt cst cdt mst mdt pst pdt bst brt art clt pet cot wib msk
	ist jst kst hkt local las los at a s sec`

// spans part the two ends of an interval.
const spans = `al a to hasta until till through thru ate au bis y and und e et`

// sinces and untils leave an end open.
const (
	sinces = `desde since from after despues tras partir depuis seit`
	untils = `antes before hasta until by ante`
)

// abouts are said of an approximate date.
const abouts = `c ca circa cca hacia sobre alrededor aprox aproximadamente about around approx approximately cerca environ vers um
	principios comienzos inicios mediados finales fines early mid late beginning middle end`

// doubts are said of an uncertain one.
const doubts = `probablemente probable probably posiblemente possibly quiza quizas perhaps maybe`

// befores are the era before year 1, whose letters may have stops between them;
// afters the other.
const (
	befores = `ac adc aec ane bc bce`
	afters  = `dc ddc ec ad ce`
)

// blanks are whole cells that say that there is no date.
const blanks = `- -- --- — – ? ?? n/a na nd n.d. n/d s/f s.f. s/d sf sd null none nil nan nat unknown undated tbd tba desconocida
	desconocido pendiente ninguna`

// blankPhrases are those of two words.
const blankPhrases = `sin fecha|no date|not dated|no consta|sin datos|por determinar|not available|no disponible`

// seasons are spring to winter, codes 21 to 24 of EDTF, as in the north.
const seasons = `
primavera spring printemps
verano summer ete estate
otono autumn fall automne
invierno winter hiver inverno
`

// parts are said of quarters and halves of a year.
const (
	quarters = `q t trimestre quarter trim`
	halves   = `h s semestre half sem`
)

// ordinals stand before a part of the year.
const ordinals = `
primer primero primera first 1er 1st i
segundo segunda second 2do 2nd ii
tercer tercero tercera third 3er 3rd iii
cuarto cuarta fourth 4to 4th iv
`

// sort is what a word is in a date cell.
type sort uint8

const (
	unknown sort = iota
	monthWord
	weekdayWord
	fillerWord
	clockWord
	spanWord
	sinceWord
	untilWord
	aboutWord
	doubtWord
	beforeEra
	afterEra
	seasonWord
	quarterWord
	halfWord
	ordinalWord
	decadeWord // 1990s, años
)

type meaning struct {
	sorts  uint32 // a bit for each sort
	number int8   // of a month, a season or an ordinal
}

func (m meaning) is(s sort) bool { return m.sorts&(1<<s) != 0 }

var words = sync.OnceValue(func() map[string]meaning {
	out := make(map[string]meaning, 512)
	put := func(list string, s sort, number int8) {
		for _, word := range strings.Fields(list) {
			m := out[word]
			m.sorts |= 1 << s
			if number > 0 {
				m.number = number
			}
			out[word] = m
		}
	}
	for s, list := range map[sort]string{weekdayWord: weekdays, fillerWord: fillers, clockWord: clocks, spanWord: spans, sinceWord: sinces,
		untilWord: untils, aboutWord: abouts, doubtWord: doubts, beforeEra: befores, afterEra: afters, quarterWord: quarters, halfWord: halves,
		decadeWord: "anos decada decade decenio s"} {
		put(list, s, 0)
	}
	for s, list := range map[sort]string{monthWord: months, seasonWord: seasons, ordinalWord: ordinals} {
		for i, line := range strings.Split(strings.TrimSpace(list), "\n") {
			put(line, s, int8(i+1))
		}
	}
	return out
})

var blank = sync.OnceValue(func() map[string]bool {
	out := make(map[string]bool, 64)
	for _, word := range strings.Fields(blanks) {
		out[word] = true
	}
	for phrase := range strings.SplitSeq(blankPhrases, "|") {
		out[phrase] = true
	}
	return out
})
