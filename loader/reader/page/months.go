package page

import (
	"strings"
	"sync"
)

// monthNames are the twelve months, in order, with "|" between the forms of
// one, of languages that pages come in: a date stands on a page in Spanish or
// English mostly, but the day it names is good in any.
var monthNames = []string{
	// Spanish, Catalan, Galician, Basque, Portuguese
	"enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept|set octubre|oct noviembre|nov diciembre|dic",
	"gener|gen febrer|febr març abril maig juny juliol agost|ag setembre|set octubre novembre desembre|des",
	"xaneiro|xan febreiro marzo abril maio xuño|xuñ xullo|xul agosto setembro outubro|out novembro decembro|dec",
	"urtarrila|urtarrilak|urt otsaila|otsailak|ots martxoa|martxoak apirila|apirilak|api maiatza|maiatzak|mai ekaina|ekainak|eka uztaila|uztailak|uzt abuztua|abuztuak|abu iraila|irailak|ira urria|urriak|urr azaroa|azaroak|aza abendua|abenduak|abe",
	"janeiro|jan fevereiro|fev março abril maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro dezembro|dez",
	// English, French, Italian, German, Dutch
	"january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
	"janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre novembre décembre|decembre|déc",
	"gennaio febbraio|febb marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|sett ottobre|ott novembre dicembre",
	"januar|jänner|jän februar|feber märz|mrz|mär|maerz april mai juni juli august september oktober|okt november dezember|dez",
	"januari februari maart|mrt april mei juni juli augustus september oktober november december",
	// Swedish, Danish, Norwegian, Finnish, Polish, Czech, Hungarian, Romanian, Turkish, Indonesian
	"januari februari mars april|apr maj juni juli augusti september oktober november december",
	"januar februar marts april maj juni juli august september oktober november desember",
	"tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
	"stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
	"ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen - prosince|prosinec",
	"január február március április május június július augusztus szeptember október november december",
	"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
	"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
	"januari februari maret april mei juni juli agustus september oktober november desember",
	// Russian, Ukrainian, Greek
	"января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
	"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
	"ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
}

// monthTable is monthNames by name; where languages differ the earlier has it.
var monthTable = sync.OnceValue(func() map[string]int {
	table := make(map[string]int, 400)
	for _, language := range monthNames {
		for month, forms := range strings.Fields(language) {
			for form := range strings.SplitSeq(forms, "|") {
				if _, ok := table[form]; !ok && form != "-" {
					table[form] = month + 1
				}
			}
		}
	}
	return table
})
