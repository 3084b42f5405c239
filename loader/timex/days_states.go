package timex

import (
	"strconv"
	"strings"
	"sync"
)

// A state's own day is called alike everywhere: "Día de la Independencia de
// Guyana", "Día Nacional de Catar", "Guyana's Independence Day". These are the
// days of states that have no other name in feasts, a state a line: the code of
// ISO 3166, what the day is (i: of independence, n: national), month and day;
// then, parted by bars, the state in Spanish as it stands behind "Día de la
// Independencia", its adjective, the state in English and its adjective.
//
// Source: the states' own laws on public holidays.
const stateDays = `
ag i 11-01 | de antigua y barbuda | antiguana | antigua and barbuda | antiguan
bb i 11-30 | de barbados | barbadense | barbados | barbadian
bs i 07-10 | de bahamas, de las bahamas | bahameña | the bahamas | bahamian
bz i 09-21 | de belice | beliceña | belize | belizean
dm i 11-03 | de dominica | dominiquesa | dominica |
gd i 02-07 | de granada | granadina | grenada | grenadian
gy i 05-26 | de guyana | guyanesa | guyana | guyanese
gy n 02-23 | de guyana | guyanés | guyana |
jm i 08-06 | de jamaica | jamaicana | jamaica | jamaican
kn i 09-19 | de san cristóbal y nieves | | saint kitts and nevis |
lc i 02-22 | de santa lucía | santalucense | saint lucia |
sr i 11-25 | de surinam | surinamesa | suriname | surinamese
tt i 08-31 | de trinidad y tobago | trinitense | trinidad and tobago | trinidadian
vc i 10-27 | de san vicente y las granadinas | sanvicentina | saint vincent and the grenadines |
gt i 09-15 | | guatemalteca | guatemala | guatemalan
hn i 09-15 | | hondureña | honduras | honduran
sv i 09-15 | | salvadoreña | el salvador | salvadoran
ni i 09-15 | | nicaragüense | nicaragua | nicaraguan
cr i 09-15 | | costarricense | costa rica | costa rican
cl i 09-18 | | chilena | |
bo i 08-06 | | boliviana | |
br i 09-07 | | brasileña | |
cu i 05-20 | | cubana | cuba | cuban
ec i 08-10 | | ecuatoriana | ecuador | ecuadorian
pa i 11-28 | | panameña | panama | panamanian
pe i 07-28 | | peruana | |
py i 05-15 | | paraguaya | paraguay | paraguayan
uy i 08-25 | | uruguaya | uruguay | uruguayan
ht i 01-01 | | haitiana | haiti | haitian
do i 02-27 | | | the dominican republic | dominican

ad n 09-08 | de andorra | andorrano | andorra | andorran
al i 11-28 | de albania | albanesa | albania | albanian
at n 10-26 | de austria | austriaco | austria | austrian
az i 05-28 | de azerbaiyán, de azerbaiyan | azerí | azerbaijan | azerbaijani
ba i 03-01 | de bosnia, de bosnia y herzegovina | bosnia | bosnia and herzegovina | bosnian
cy i 10-01 | de chipre | chipriota | cyprus | cypriot
cz i 10-28 | de chequia, de la república checa, de checoslovaquia | checa | the czech republic | czech
fi i 12-06 | | finlandesa | |
ee i 02-24 | | estonia | estonia | estonian
lv i 11-18 | | letona | latvia | latvian
lt i 02-16 | | lituana | lithuania | lithuanian
ge i 05-26 | | georgiana | georgia | georgian
am i 09-21 | | armenia | armenia | armenian
md i 08-27 | | moldava | moldova | moldovan
by i 07-03 | | bielorrusa | | belarusian
is n 06-17 | de islandia | islandés | iceland | icelandic
is i 06-17 | de islandia | islandesa | iceland |
kz i 12-16 | | kazaja | kazakhstan | kazakh
kg i 08-31 | de kirguistán, de kirguizistán | kirguisa | kyrgyzstan | kyrgyz
uz i 09-01 | | uzbeka | uzbekistan | uzbek
tj i 09-09 | de tayikistán | tayika | tajikistan | tajik
tm i 09-27 | de turkmenistán | turcomana | turkmenistan | turkmen
lu n 06-23 | de luxemburgo | luxemburgués | luxembourg |
mc n 11-19 | de mónaco | monegasco | monaco |
me i 05-21 | de montenegro | montenegrina | montenegro | montenegrin
me n 07-13 | de montenegro | montenegrino | montenegro |
mk i 09-08 | de macedonia del norte, de macedonia | macedonia | north macedonia | macedonian
mt i 09-21 | de malta | maltesa | malta | maltese
si i 12-26 | de eslovenia | eslovena | slovenia | slovenian
xk i 02-17 | de kosovo | kosovar | kosovo | kosovar
dk n 06-05 | de dinamarca | danés | denmark | danish
ie n 03-17 | de irlanda | irlandés | ireland | irish

ae n 12-02 | de emiratos árabes unidos, de los emiratos árabes unidos, de emiratos | emiratí | the united arab emirates | emirati
bh n 12-16 | de baréin, de bahréin | bareiní | bahrain | bahraini
jo i 05-25 | de jordania | jordana | jordan | jordanian
kw n 02-25 | de kuwait | kuwaití | kuwait | kuwaiti
qa n 12-18 | de catar, de qatar | catarí | qatar | qatari
sa n 09-23 | de arabia saudí, de arabia saudita | saudí | saudi arabia | saudi
iq n 10-03 | de irak, de iraq | iraquí | iraq | iraqi
ye i 11-30 | de yemen, del yemen | yemení | yemen | yemeni
ps i 11-15 | de palestina | palestina | palestine | palestinian
lb i 11-22 | | libanesa | |
sy i 04-17 | | siria | syria | syrian

bt n 12-17 | de bután | butanés | bhutan |
bd i 03-26 | | bangladesí | | bangladeshi
bn n 02-23 | de brunéi | | brunei |
id i 08-17 | | indonesia | |
my i 08-31 | | malasia | | malaysian
ph i 06-12 | | filipina | the philippines |
kh i 11-09 | de camboya | camboyana | cambodia | cambodian
la n 12-02 | de laos | laosiano | laos | lao
lk i 02-04 | de sri lanka | | sri lanka | sri lankan
mm i 01-04 | de birmania, de myanmar | birmana | myanmar | burmese
mn i 12-29 | de mongolia | mongola | mongolia | mongolian
mv i 07-26 | de maldivas, de las maldivas | maldiva | the maldives | maldivian
sg n 08-09 | de singapur | singapurense | singapore |
sg i 08-09 | de singapur | singapurense | singapore | singaporean
th n 12-05 | de tailandia | tailandés | thailand | thai
tl i 05-20 | de timor oriental | timorense | east timor | timorese

ao i 11-11 | de angola | angoleña | angola | angolan
bf i 08-05 | de burkina faso | burkinesa | burkina faso |
bi i 07-01 | de burundi | burundesa | burundi | burundian
bj i 08-01 | de benín | beninesa | benin | beninese
bw i 09-30 | de botsuana | botsuana | botswana |
cd i 06-30 | de la república democrática del congo, de rd congo | | the democratic republic of the congo | congolese
cf i 08-13 | de la república centroafricana | centroafricana | the central african republic |
cg i 08-15 | de la república del congo, del congo | congoleña | the republic of the congo |
ci i 08-07 | de costa de marfil | marfileña | ivory coast | ivorian
cm n 05-20 | de camerún | camerunés | cameroon | cameroonian
cv i 07-05 | de cabo verde | caboverdiana | cape verde | cape verdean
dj i 06-27 | de yibuti | yibutiana | djibouti | djiboutian
er i 05-24 | de eritrea | eritrea | eritrea | eritrean
ga i 08-17 | de gabón | gabonesa | gabon | gabonese
gh i 03-06 | | ghanesa | | ghanaian
gm i 02-18 | de gambia | gambiana | the gambia | gambian
gn i 10-02 | de guinea, de guinea conakry | guineana | guinea | guinean
gw i 09-24 | de guinea bisáu | | guinea bissau |
ke i 12-12 | | keniana | | kenyan
km i 07-06 | de comoras, de las comoras | comorense | the comoros |
lr i 07-26 | de liberia | liberiana | liberia | liberian
ls i 10-04 | de lesoto | | lesotho |
ly i 12-24 | de libia | libia | libya | libyan
mg i 06-26 | de madagascar | malgache | madagascar | malagasy
ml i 09-22 | de malí, de mali | maliense | mali | malian
mr i 11-28 | de mauritania | mauritana | mauritania | mauritanian
mu i 03-12 | de mauricio | mauriciana | mauritius | mauritian
mw i 07-06 | de malaui | malauí | malawi | malawian
mz i 06-25 | de mozambique | mozambiqueña | mozambique | mozambican
na i 03-21 | de namibia | namibia | namibia | namibian
ne i 08-03 | de níger | nigerina | niger |
ng i 10-01 | | nigeriana | | nigerian
rw i 07-01 | de ruanda | ruandesa | rwanda | rwandan
sc i 06-29 | de seychelles | | seychelles |
sd i 01-01 | de sudán | sudanesa | sudan | sudanese
sl i 04-27 | de sierra leona | sierraleonesa | sierra leone |
sn i 04-04 | de senegal | senegalesa | senegal | senegalese
so i 07-01 | de somalia | somalí | somalia | somali
ss i 07-09 | de sudán del sur | sursudanesa | south sudan | south sudanese
st i 07-12 | de santo tomé y príncipe | | sao tome and principe |
sz i 09-06 | de esuatini, de suazilandia | | eswatini |
td i 08-11 | de chad | chadiana | chad | chadian
tg i 04-27 | de togo | togolesa | togo | togolese
tn i 03-20 | | tunecina | | tunisian
tz i 12-09 | de tanzania | tanzana | tanzania | tanzanian
ug i 10-09 | de uganda | ugandesa | uganda | ugandan
zm i 10-24 | de zambia | zambiana | zambia | zambian
zw i 04-18 | de zimbabue | zimbabuense | zimbabwe | zimbabwean

fj i 10-10 | de fiyi | fiyiana | fiji | fijian
fm i 11-03 | de micronesia | micronesia | micronesia | micronesian
ki i 07-12 | de kiribati | | kiribati |
nr i 01-31 | de nauru | | nauru |
pg i 09-16 | de papúa nueva guinea | | papua new guinea |
pw i 10-01 | de palaos | | palau |
sb i 07-07 | de islas salomón, de las islas salomón | | solomon islands |
to i 06-04 | de tonga | tongana | tonga | tongan
tv i 10-01 | de tuvalu | | tuvalu |
vu i 07-30 | de vanuatu | | vanuatu |
ws i 06-01 | de samoa | samoana | samoa | samoan
`

// stateDay is a line of stateDays.
type stateDay struct {
	feast
	national bool
	// es and en are the names of the day in each language.
	es, en []string
}

// statesDays are the lines of stateDays. A feast's number goes on from those of
// feasts: see feastAt.
var statesDays = sync.OnceValue(func() []stateDay {
	all := make([]stateDay, 0, strings.Count(stateDays, "|")/4)
	for line := range strings.Lines(stateDays) {
		fields := strings.Split(line, "|")
		if len(fields) != 5 {
			continue
		}
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		all = append(all, readStateDay(strings.Fields(fields[0]), fields[1:]))
	}
	return all
})

// readStateDay reads the code, the kind and the day, and the names.
func readStateDay(head, names []string) stateDay {
	d := stateDay{national: head[1] == "n"}
	d.month, d.day = figure(head[2][:2]), figure(head[2][3:])
	d.id = head[0] + "-independence"
	es, en := []string{"día de la independencia ", "día de independencia "}, []string{" independence day"}
	if d.national {
		d.id = head[0] + "-national"
		es, en = []string{"día nacional ", "fiesta nacional "}, []string{" national day"}
	}
	for of := range strings.SplitSeq(names[0]+","+names[1], ",") {
		if of = strings.TrimSpace(of); of != "" {
			for _, day := range es {
				d.es = append(d.es, day+of)
			}
		}
	}
	for _, day := range en {
		if names[2] != "" {
			d.en = append(d.en, strings.TrimPrefix(names[2], "the ")+" s"+day, strings.TrimSpace(day)+" of "+names[2])
		}
		if names[3] != "" {
			d.en = append(d.en, names[3]+day)
		}
	}
	return d
}

// figure is the value of two digits.
func figure(digits string) int { return int(digits[0]-'0')*10 + int(digits[1]-'0') }

// feastAt is the named day of a number: those of feasts, those of states, and
// then those of initials.
func feastAt(n int) *feast {
	if n < len(feasts) {
		return &feasts[n]
	}
	if n -= len(feasts); n < len(statesDays()) {
		return &statesDays()[n].feast
	}
	return &initialDays()[n-len(statesDays())]
}

// sharedInitials are the letters with which the names of two months begin: the
// likelier month, and the other.
var sharedInitials = []struct {
	letter        string
	likely, other int
}{{"A", 4, 8}, {"J", 6, 7}, {"M", 5, 3}}

// initialDays are the days that a number and such a letter name, "23-J": 31 of
// each letter.
var initialDays = sync.OnceValue(func() []feast {
	all := make([]feast, 0, 31*len(sharedInitials))
	for _, s := range sharedInitials {
		for day := 1; day <= 31; day++ {
			all = append(all, feast{id: strconv.Itoa(day) + "-" + s.letter, rule: initialFeast, month: s.likely, after: s.other, day: day})
		}
	}
	return all
})

// initialDay is the number of the feast that a day and a letter name, -1 for none.
func initialDay(day int, letter string) int {
	for i, s := range sharedInitials {
		if s.letter == letter && day >= 1 && day <= 31 {
			return len(feasts) + len(statesDays()) + 31*i + day - 1
		}
	}
	return -1
}
