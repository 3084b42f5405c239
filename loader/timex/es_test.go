package timex

import (
	"strings"
	"testing"

	"hito/model"
)

// found is the expressions of a text as one line: words = date for dates,
// words : kind for the others.
func found(language, text string, anchor model.Date) string {
	var b strings.Builder
	for i, x := range Resolve(tag(language, text), anchor, text, 0, Options{}) {
		if i > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(text[x.Start:x.End])
		if x.Kind == model.KindDate {
			b.WriteString(" = " + x.Date.String())
		} else {
			b.WriteString(" : " + x.Kind.String())
		}
	}
	return b.String()
}

// TestSpanish reads sentences of every class of expression, written on a day.
func TestSpanish(t *testing.T) {
	for _, c := range spanishCases {
		day, err := model.ParseEDTF(c.day)
		if err != nil {
			t.Fatal(err)
		}
		if got := found("es", c.text, day); got != c.want {
			t.Errorf("%s on %s\n got %s\nwant %s", c.text, c.day, got, c.want)
		}
	}
}

var spanishCases = []struct{ day, text, want string }{
	// Full and numeric dates
	{"2025-10-28", "El acuerdo se firmó el 12-09-2021 en Lima.",
		"el 12-09-2021 = 2021-09-12"},
	{"2025-10-28", "Nació el 29-XI-99 y murió el 3.4.2020.",
		"el 29-XI-99 = 1999-11-29 | el 3.4.2020 = 2020-04-03"},
	{"2025-10-28", "El 1.º de mayo de 2019 y el 1° de junio, el primero de agosto.",
		"El 1.º de mayo de 2019 = 2019-05-01 | el 1° de junio = 2025-06-01 | el primero de agosto = 2025-08-01"},
	{"2025-10-28", "En mil novecientos noventa y dos cayó el régimen.",
		"mil novecientos noventa y dos = 1992"},
	{"2025-10-28", "El dos de mayo de dos mil ocho se rindió la plaza.",
		"El dos de mayo de dos mil ocho = 2008-05-02"},
	{"2025-10-28", "La reunión fue el 2024-06-19, no el 19/06/24.",
		"el 2024-06-19 = 2024-06-19 | el 19/06/24 = 2024-06-19"},
	{"2025-10-28", "El martes, 4 de marzo de 2025, se cerró el puerto.",
		"El martes, 4 de marzo de 2025 = 2025-03-04"},
	{"2025-10-28", "Lo anunció el 14 jul. 2023 y lo confirmó el 6-sep-2023.",
		"el 14 jul. 2023 = 2023-07-14 | el 6-sep-2023 = 2023-09-06"},
	{"2025-10-28", "Nació en abril del 87 y se licenció en el 73.",
		"abril del 87 = 1987-04 | el 73 = 1973"},
	// Day and month without year, by the verb
	{"2025-10-28", "La feria abrió el 15 de noviembre.",
		"el 15 de noviembre = 2024-11-15"},
	{"2025-10-28", "La feria abrirá el 15 de noviembre.",
		"el 15 de noviembre = 2025-11-15"},
	{"2025-10-28", "La feria abrirá el 3 de marzo.",
		"el 3 de marzo = 2026-03-03"},
	{"2025-10-28", "La comisión visitó la planta en diciembre.",
		"diciembre = 2024-12"},
	{"2025-10-28", "La comisión visitará la planta en febrero.",
		"febrero = 2026-02"},
	{"2025-10-28", "El barco zarpó el 30 y volverá el 5.",
		"el 30 = 2025-09-30 | el 5 = 2025-11-05"},
	{"2025-10-28", "El pacto, firmado el 20 de diciembre, caduca.",
		"el 20 de diciembre = 2024-12-20"},
	{"2025-10-28", "La vista está prevista para el 9 de enero.",
		"el 9 de enero = 2026-01-09"},
	// Month and year told otherwise
	{"2025-10-28", "En enero de ese mismo año viajó.",
		"enero de ese mismo año = 2025-01"},
	{"2025-10-28", "Ganaron en 2019. En mayo de ese año perdieron.",
		"2019 = 2019 | mayo de ese año = 2019-05"},
	{"2025-10-28", "La inflación subió en febrero de este año y bajó en agosto del año pasado.",
		"febrero de este año = 2025-02 | agosto del año pasado = 2024-08"},
	{"2025-10-28", "Vence en marzo del próximo año y se revisa el 10 del mes que viene.",
		"marzo del próximo año = 2026-03 | el 10 del mes que viene = 2025-11-10"},
	// Parts of a period
	{"2025-10-28", "A principios de los noventa y a mediados del siglo XX, a finales de la década de 1980.",
		"principios de los noventa = 1990/1993~ | mediados del siglo XX = 1934~/1966~ | finales de la década de 1980 = 1987~/1989"},
	{"2025-10-28", "A finales de julio llegó; a comienzos de abril de 2020 se fue.",
		"finales de julio = 2025-07-21~/2025-07-31 | comienzos de abril de 2020 = 2020-04-01/2020-04-10~"},
	{"2025-10-28", "A mediados de 2023 cambió de equipo.",
		"mediados de 2023 = 2023-05~/2023-08~"},
	{"2025-10-28", "A comienzos de la semana que viene se reunirán.",
		"comienzos de la semana que viene = 2025-11-03/2025-11-05~"},
	{"2025-10-28", "El plazo acaba a fin de mes, no a fines de año.",
		"fin de mes = 2025-10-21~/2025-10-31 | fines de año = 2025-09~/2025-12"},
	// Weekdays
	{"2025-10-28", "El presidente llegará el viernes por la noche.",
		"el viernes por la noche = 2025-10-31"},
	{"2025-10-28", "El presidente llegó el viernes por la noche.",
		"el viernes por la noche = 2025-10-24"},
	{"2025-10-28", "Se ha reunido este lunes con su homólogo.",
		"este lunes = 2025-10-27"},
	{"2025-10-28", "El lunes de la semana pasada visitó Lima; el martes que viene irá a Quito.",
		"El lunes de la semana pasada = 2025-10-20 | el martes que viene = 2025-11-04"},
	{"2025-10-28", "El próximo jueves habrá pleno; el pasado sábado no lo hubo.",
		"El próximo jueves = 2025-10-30 | el pasado sábado = 2025-10-25"},
	{"2025-10-28", "El martes dijo que el viernes firmará.",
		"El martes = 2025-10-28 | el viernes = 2025-10-31"},
	{"2025-10-28", "Anunció que el ministro viajará el jueves a Roma.",
		"el jueves = 2025-10-30"},
	{"2025-10-28", "La próxima semana, el martes, hay consejo.",
		"La próxima semana, el martes = 2025-11-04"},
	{"2025-10-28", "La mañana del miércoles fue tranquila.",
		"La mañana del miércoles = 2025-10-22"},
	// Deictics
	{"2025-10-28", "Hoy, martes, empieza la cumbre; anteayer y antier llovió, anoche no.",
		"Hoy, martes = 2025-10-28 | anteayer = 2025-10-26 | antier = 2025-10-26 | anoche = 2025-10-27"},
	{"2025-10-28", "Pasado mañana empezará; mañana por la tarde, quizá.",
		"Pasado mañana = 2025-10-30 | mañana por la tarde = 2025-10-29"},
	{"2025-10-28", "Esta noche y esta misma tarde, hoy a las 20.30.",
		"Esta noche = 2025-10-28 | esta misma tarde = 2025-10-28 | hoy a las 20.30 = 2025-10-28"},
	{"2025-10-28", "Fue antes de ayer.",
		"antes de ayer = 2025-10-26"},
	// Units
	{"2025-10-28", "Este trimestre, el próximo semestre, la quincena pasada y el fin de semana que viene.",
		"Este trimestre = 2025-36 | el próximo semestre = 2026-40 | la quincena pasada = 2025-10-01/2025-10-15 | el fin de semana que viene = 2025-11-08/2025-11-09"},
	{"2025-10-28", "El mes pasado, el año que viene, la semana entrante, el año antepasado y el mes en curso.",
		"El mes pasado = 2025-09 | el año que viene = 2026 | la semana entrante = 2025-11-03/2025-11-09 | el año antepasado = 2023 | el mes en curso = 2025-10"},
	{"2025-10-28", "En lo que va de año han muerto 40 personas; en el resto de la semana, nadie.",
		"lo que va de año = 2025-01-01/2025-10-28 | resto de la semana = 2025-10-28/2025-11-02"},
	// Seasons, quarters, halves, fortnights
	{"2025-10-28", "El verano pasado estuvo en Italia y el próximo invierno irá a Chile.",
		"El verano pasado = 2025-22 | el próximo invierno = 2025-24"},
	{"2025-10-28", "En el otoño de 2000 y en verano de 1999.",
		"el otoño de 2000 = 2000-23 | verano de 1999 = 1999-22"},
	{"2025-10-28", "En la segunda quincena de abril y en la primera mitad de 2020.",
		"la segunda quincena de abril = 2025-04-16/2025-04-30 | la primera mitad de 2020 = 2020-40"},
	{"2025-10-28", "El tercer cuatrimestre de 2021 fue peor que el segundo trimestre del año pasado.",
		"El tercer cuatrimestre de 2021 = 2021-39 | el segundo trimestre del año pasado = 2024-34"},
	{"2025-10-28", "En los nueve primeros meses del año creció; en el 3T24, no.",
		"nueve primeros meses del año = 2025-01/2025-09 | 3T24 = 2024-35"},
	// Decades and centuries
	{"2025-10-28", "En los 80 vivió aquí; en los años noventa, no; en la década de los 30, tampoco.",
		"los 80 = 198X | los años noventa = 199X | la década de los 30 = 193X"},
	{"2025-10-28", "Durante la década de 2010, en los años 1990, en los 60s.",
		"la década de 2010 = 201X | los años 1990 = 199X | los 60s = 196X"},
	{"2025-10-28", "El siglo XIX, los siglos XVI y el siglo V a. C.",
		"El siglo XIX = 18XX | los siglos XVI = 15XX | el siglo V a. C. = -04XX"},
	// Offsets from the document
	{"2025-10-28", "Hace mes y medio, hace un par de semanas, hace unos diez años, hace medio siglo.",
		"Hace mes y medio = 2025-09-15~/2025-09-21~ | hace un par de semanas = 2025-10-13~/2025-10-19~ | hace unos diez años = 2015~ | hace medio siglo = 1975~"},
	{"2025-10-28", "Dentro de tres semanas volverá; dentro de un par de años, también.",
		"Dentro de tres semanas = 2025-11-18 | dentro de un par de años = 2027~"},
	{"2025-10-28", "Hace dos años y tres meses firmó; dos meses atrás, no.",
		"Hace dos años y tres meses = 2023-07 | dos meses atrás = 2025-08"},
	{"2025-10-28", "Volverá en cinco días. Lo hizo en cinco días.",
		"en cinco días = 2025-11-02 | en cinco días : duration"},
	{"2025-10-28", "De aquí a dos semanas se sabrá.",
		"De aquí a dos semanas = 2025-11-11"},
	// Offsets from what was told, and anaphora
	{"2025-10-28", "Llegó el 5 de mayo. Al día siguiente viajó a Roma. Tres días después regresó.",
		"el 5 de mayo = 2025-05-05 | Al día siguiente = 2025-05-06 | Tres días después = 2025-05-09"},
	{"2025-10-28", "Dimitió el 3 de marzo de 2021. Dos semanas antes lo había negado. Ese mismo día se fue.",
		"el 3 de marzo de 2021 = 2021-03-03 | Dos semanas antes = 2021-02-15/2021-02-21 | Ese mismo día = 2021-03-03"},
	{"2025-10-28", "Se casaron en 1998. Un año antes se conocieron. Ese año hubo elecciones.",
		"1998 = 1998 | Un año antes = 1997 | Ese año = 1997"},
	{"2025-10-28", "El 25 de mayo llegó a Moscú. El 27 viajó a Kiev.",
		"El 25 de mayo = 2025-05-25 | El 27 = 2025-05-27"},
	{"2025-10-28", "Ganó el primer semestre, más que en el mismo periodo del año anterior.",
		"el primer semestre = 2025-40 | el mismo periodo del año anterior = 2024-40"},
	{"2025-10-28", "La víspera de Navidad cenaron juntos.",
		"La víspera de Navidad = 2024-12-24"},
	// Ranges
	{"2025-10-28", "Estuvo allí del 28 de diciembre al 3 de enero de 2020.",
		"del 28 de diciembre al 3 de enero de 2020 = 2019-12-28/2020-01-03"},
	{"2025-10-28", "La feria será del 11 al 13 de julio.",
		"del 11 al 13 de julio = 2026-07-11/2026-07-13"},
	{"2025-10-28", "De enero a abril de 2015 subió.",
		"De enero a abril de 2015 = 2015-01/2015-04"},
	{"2025-10-28", "Gobernó entre 1987 y 1998, y en marzo-abril de 2001.",
		"entre 1987 y 1998 = 1987/1998 | marzo-abril de 2001 = 2001-03/2001-04"},
	{"2025-10-28", "El curso 2021-2022 y la temporada 2023-24.",
		"curso 2021-2022 = 2021/2022 | temporada 2023-24 = 2023/2024"},
	{"2025-10-28", "Del lunes al jueves habrá huelga.",
		"Del lunes al jueves = 2025-10-27/2025-10-30"},
	{"2025-10-28", "Estuvo preso de 1939 a 1941.",
		"de 1939 a 1941 = 1939/1941"},
	// Open ranges
	{"2025-10-28", "Desde 2019 vive en Madrid.",
		"Desde 2019 = 2019"},
	{"2025-10-28", "A partir del 8 de noviembre regirá la norma.",
		"A partir del 8 de noviembre = 2025-11-08/.."},
	{"2025-10-28", "Hasta el viernes habrá plazo.",
		"Hasta el viernes = 2025-10-31"},
	{"2025-10-28", "Se votará antes de fin de año.",
		"antes de fin de año = ../2025"},
	{"2025-10-28", "Solo cuentan los nacidos después de 2010.",
		"después de 2010 = 2011/.."},
	{"2025-10-28", "Vale para el año 2012 o posterior.",
		"el año 2012 o posterior = 2012/.."},
	// Rolling
	{"2025-10-28", "Los últimos dos meses, los próximos tres años.",
		"Los últimos dos meses = 2025-08-28/2025-10-27 | los próximos tres años = 2025-10-29/2028-10-28"},
	{"2025-10-28", "En los últimos años y en las próximas horas.",
		"los últimos años : duration | las próximas horas : duration"},
	// Lists
	{"2025-10-28", "Jugaron los días 1, 2 y 3 de marzo.",
		"los días 1 = 2025-03-01 | 2 = 2025-03-02 | 3 de marzo = 2025-03-03"},
	{"2025-10-28", "Se vieron el 16 y 17 de abril de 1999.",
		"el 16 = 1999-04-16 | 17 de abril de 1999 = 1999-04-17"},
	{"2025-10-28", "Hubo protestas el 5 y el 6 de mayo.",
		"el 5 = 2025-05-05 | 6 de mayo = 2025-05-06"},
	{"2025-10-28", "Llovió en mayo y junio de 2018.",
		"mayo = 2018-05 | junio de 2018 = 2018-06"},
	// Feasts and names
	{"2025-10-28", "En Semana Santa de 2024 y el Viernes Santo de 2025.",
		"Semana Santa de 2024 = 2024-03-24/2024-03-31 | el Viernes Santo de 2025 = 2025-04-18"},
	{"2025-10-28", "El Día de la Independencia de Ucrania y el Día de la Liberación de Corea.",
		"El Día de la Independencia de Ucrania = 2025-08-24 | el Día de la Liberación de Corea = 2025-08-15"},
	{"2025-10-28", "Tras el 11-S, el 23-F y los atentados del 11-M; el 1-O y el 7-O.",
		"el 11-S = 2001-09-11 | el 23-F = 1981-02-23 | 11-M = 2004-03-11 | el 1-O = 2017-10-01 | el 7-O = 2023-10-07"},
	{"2025-10-28", "El Corpus Christi de 2023, el Ramadán de 2025.",
		"El Corpus Christi de 2023 = 2023-06-08 | el Ramadán de 2025 = 2025-03-01~/2025-03-30~"},
	{"2025-10-28", "El 80 aniversario de la rendición.",
		"El 80 aniversario = 1945"},
	// No dates
	{"2025-10-28", "Ganó 3-1 con 2.000 personas y 1900 soldados en la grada.",
		""},
	{"2025-10-28", "El Airbus A350, el Boeing 777, el Su-27 y el vuelo 447.",
		""},
	{"2025-10-28", "La ley 1/2004, el artículo 15, el Real Decreto 463/2020 y la Ley Orgánica 3/2018.",
		""},
	{"2025-10-28", "Julio Iglesias y Abril Zamora cenaron con Plácido Domingo en Santo Domingo.",
		""},
	{"2025-10-28", "Hasta el 40 de mayo no te quites el sayo; el 50/2/1991 no existe.",
		""},
	{"2025-10-28", "El segundo gol, el cuarto puesto y el tercer mundo.",
		""},
	{"2025-10-28", "El mayo francés y la Plaza de Mayo.",
		""},
	{"2025-10-28", "Windows 2000, el Peugeot 2008 y la Agenda 2030.",
		""},
	{"2025-10-28", "Costó 2015 euros y 1998 dólares, unos 1985 kilos.",
		""},
	{"2025-10-28", "La Avenida 9 de Julio y el Hospital 12 de Octubre.",
		""},
	{"2025-10-28", "El 20 % y el 4 por ciento; el 10 del Barcelona.",
		""},
	{"2025-10-28", "En el mar. El horario de verano.",
		""},
	{"2025-10-28", "El código 133-03-03-2020 y la dirección 2001:db8.",
		""},
	// Other kinds
	{"2025-10-28", "Cada lunes, todos los años, los viernes y cada dos semanas.",
		"Cada lunes : set | todos los años : set | los viernes : set | cada dos semanas : set"},
	{"2025-10-28", "Vive aquí desde hace tres años; duró dos horas y media.",
		"desde hace tres años : duration | dos horas y media : duration"},
	{"2025-10-28", "Tiene un hijo de 41 años de edad.",
		"41 años de edad : age"},
	{"2025-10-28", "Ahora y actualmente.",
		"Ahora : present | actualmente : present"},
	{"2025-10-28", "A las 10 de la mañana del lunes.",
		"A las 10 de la mañana del lunes = 2025-10-27"},
	{"2025-10-28", "El partido empezó a las 18:40.",
		"a las 18:40 : time"},
}
