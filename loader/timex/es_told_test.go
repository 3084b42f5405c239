package timex

import "testing"

// Bare days go on in the month that was told, and days that letters name are
// those that elections were held on.
func TestSpanishDaysOn(t *testing.T) {
	checkDated(t, []datedCase{
		{"2023-10-18", "Los detuvieron el 9 de febrero. El acuerdo llegó el día 25.", "el 9 de febrero = 2023-02-09 | el día 25 = 2023-02-25"},
		{"2023-10-18", "El 25 de mayo llegó Ana. El 27 partió. El día 3 volvió.", "El 25 de mayo = 2023-05-25 | El 27 = 2023-05-27 | El día 3 = 2023-06-03"},
		{"2023-10-18", "Nació el 9 de octubre. Llegó el día 25.", "el 9 de octubre = 2023-10-09 | el día 25 = 2023-09-25"},
		{"2023-10-18", "En noviembre de 2021 hubo un paro que acabó con un pacto el día 25.", "noviembre de 2021 = 2021-11 | el día 25 = 2021-11-25"},
		{"2023-10-18", "En noviembre de 2021 hubo un paro. Ayer, el día 25 se acordó.", "noviembre de 2021 = 2021-11 | Ayer, el día 25 = 2023-10-17"},
		{"2023-10-18", "El puerto cerró el día 5 por el temporal.", "el día 5 = 2023-10-05"},
		{"2023-10-18", "El día 5 de huelga hubo calma.", ""},
		{"2023-10-18", "Será el día 26, jueves, en Cuenca.", "el día 26, jueves = 2023-10-26"},
		{"2023-10-18", "Las elecciones del 23-J se convocaron al día siguiente.", "23-J = 2023-07-23 | al día siguiente = 2023-07-24"},
		{"2023-10-18", "Tras el 28-M dimitió.", "el 28-M = 2023-05-28"},
		{"2019-05-02", "El 28-A ganó Ana, como en el 26-J de 2016.", "El 28-A = 2019-04-28 | el 26-J de 2016 = 2016-06-26"},
		{"2021-05-10", "Tras el 4-M callaron.", "el 4-M = 2021-05-04"},
		{"2021-05-10", "Cortaron la A-4 y el piso 4-M.", ""},
		{"2023-10-18", "La noche de San Juan llovió, y la noche de Reyes nevó.", "La noche de San Juan = 2023-06-23 | la noche de Reyes = 2023-01-05"},
		{"2023-10-18", "Ardió un 14 de abril de hace noventa años.", "14 de abril de hace noventa años = 1933-04-14"},
		{"2023-10-18", "La detuvieron el 3 de mayo. Pasadas dos semanas, quedó libre.", "el 3 de mayo = 2023-05-03 | Pasadas dos semanas = 2023-05-15/2023-05-21"},
		{"2023-10-18", "Las pasadas dos semanas llovió.", "Las pasadas dos semanas = 2023-10-04/2023-10-17"},
		{"2023-10-18", "La reunión, prevista inicialmente para el 10, se celebró el 12.", "el 10 = 2023-10-10 | el 12 = 2023-10-12"},
		{"2023-10-18", "En la noche del lunes llovió.", "la noche del lunes = 2023-10-16"},
	})
}
