package datecell

import (
	"strings"
	"testing"

	"hito/model"
)

var cells = []struct{ cell, want string }{
	// EDTF and ISO.
	{"2024-06-19", "2024-06-19"}, {"2024-06-19T10:00:00+02:00", "2024-06-19"}, {"2024-06-19 10:00:00", "2024-06-19"},
	{"2024-06-19T10:00:00.000Z", "2024-06-19"}, {"2024-06-19 10:00:00 UTC", "2024-06-19"}, {"2024-06-19 10:00:00+00", "2024-06-19"},
	{"2024-06-19T23:30:00.123456+0200", "2024-06-19"}, {"2024-06-19T10", "2024-06-19"}, {"20240619T103000Z", "2024-06-19"},
	{"2024-06~", "2024-06~"}, {"1936?", "1936?"}, {"2024-06-19/2024-06-21", "2024-06-19/2024-06-21"}, {"../1945", "../1945"},
	{"199X", "199X"}, {"2024-21", "2024-21"}, {"-0043", "-0043"}, {"2024-6-9", "2024-06-09"}, {"2024/06/19", "2024-06-19"}, {"2024.06.19", "2024-06-19"},
	{"2024/6", "2024-06"}, {"2024", "2024"}, {"[2024-06-19]", "2024-06-19"}, {"“2024-06-19”", "2024-06-19"},
	// The broken dates of feeds.
	{"Wed, 19 Jun 2024 10:00:00 +0200", "2024-06-19"}, {"Wed, 19 Jun 24 10:00 GMT", "2024-06-19"}, {"Wed Jun 19 10:00:00 2024", "2024-06-19"},
	{"Wed Jun 19 10:00:00 CEST 2024", "2024-06-19"}, {"Wed, 19 June 2024 10:00:00 EST", "2024-06-19"}, {"19 Jun 2024", "2024-06-19"},
	{"mié, 19 jun 2024 10:00:00 +0200", "2024-06-19"}, {"Mié., 19 de jun. de 2024", "2024-06-19"}, {"Wed, 19-Jun-2024 10:00:00 GMT", "2024-06-19"},
	{"Wednesday, June 19, 2024 10:00 AM", "2024-06-19"}, {"Wed Jun 19 2024 10:00:00 GMT+0200 (hora de verano de Europa central)", "2024-06-19"},
	{"Thu, 01 Feb 1996 00:00:00 Z", "1996-02-01"}, {"Wed, 19 Jun 2024 10:00:00 - 0300", "2024-06-19"}, {"Wed,19 Jun 2024", "2024-06-19"},
	{"Wed, 19 Sept 2024 25:00:00", "2024-09-19"}, {"2024-06-19T10:00:00+2:00", "2024-06-19"}, {"Miércoles, 19 de Junio del 2024 - 10:45 hs", "2024-06-19"},
	// Figures.
	{"19/06/2024", "2024-06-19"}, {"19-06-2024", "2024-06-19"}, {"19.6.2024", "2024-06-19"}, {"06/19/2024", "2024-06-19"}, {"19/6/24", "2024-06-19"},
	{"19/06/2024 10:30", "2024-06-19"}, {"6/19/2024 10:30:00 PM", "2024-06-19"}, {"05/05/2024", "2024-05-05"}, {"3.5.2024", "2024-05-03"}, {"20240619", "2024-06-19"},
	{"20240619103000", "2024-06-19"}, {"06/2024", "2024-06"}, {"1718791200", "2024-06-19"}, {"1718791200000", "2024-06-19"}, {"31/12/99", "1999-12-31"},
	{"19/06/2024, 10:30:00", "2024-06-19"}, {"19/06/2024 a las 10.30 h", "2024-06-19"}, {"19/06/2024 - 10:30", "2024-06-19"},
	// Words.
	{"19 de junio de 2024", "2024-06-19"}, {"19 June 2024", "2024-06-19"}, {"June 19, 2024", "2024-06-19"}, {"June 19th, 2024", "2024-06-19"},
	{"1º de mayo de 2024", "2024-05-01"}, {"primero de mayo de 1931", "1931-05-01"}, {"miércoles 19 de junio de 2024, 10:30 h", "2024-06-19"}, {"junio de 2024", "2024-06"},
	{"Jun-2024", "2024-06"}, {"19-jun-24", "2024-06-19"}, {"19 de junio del 2024", "2024-06-19"}, {"2024 June 19", "2024-06-19"}, {"19/jun/2024", "2024-06-19"},
	{"19 de junho de 2024", "2024-06-19"}, {"le 19 juin 2024", "2024-06-19"}, {"the 19th of June, 2024", "2024-06-19"}, {"jun 24", "!"}, {"19-21 de junio", "!"}, {"19-jun-2024 al 21-jun-2024", "2024-06-19/2024-06-21"}, {"Jun 19, 24", "2024-06-19"},
	{"19 de junio de 2024 a las 10:30 p. m.", "2024-06-19"}, {"Publicado: 19 de junio de 2024", "!"},
	// What is not sure.
	{"c. 1850", "1850~"}, {"ca 1850", "1850~"}, {"hacia 1850", "1850~"}, {"1850 (?)", "1850?"}, {"¿1850?", "1850?"}, {"~2024-06", "2024-06~"}, {"principios de junio de 2024", "2024-06~"},
	{"c. 44 a. C.", "-0043~"}, {"44 BC", "-0043"}, {"15 de marzo de 44 a.C.", "-0043-03-15"}, {"-44", "-0043"}, {"476 d. C.", "!"},
	{"1990s", "199X"}, {"años 1990", "199X"}, {"década de 1990", "199X"}, {"verano de 2024", "2024-22"}, {"Fall 2023", "2023-23"},
	{"Q3 2024", "2024-35"}, {"2024 Q3", "2024-35"}, {"2024-Q3", "2024-35"}, {"3T 2024", "2024-35"}, {"primer trimestre de 2024", "2024-33"}, {"segundo semestre de 2024", "2024-41"}, {"S1 2024", "2024-40"},
	// Intervals.
	{"19–21 June 2024", "2024-06-19/2024-06-21"}, {"19-21 June 2024", "2024-06-19/2024-06-21"}, {"del 19 al 21 de junio de 2024", "2024-06-19/2024-06-21"},
	{"June 19-21, 2024", "2024-06-19/2024-06-21"}, {"19 de junio al 2 de julio de 2024", "2024-06-19/2024-07-02"}, {"19 June 2024 – 2 July 2024", "2024-06-19/2024-07-02"},
	{"19/06/2024 - 21/06/2024", "2024-06-19/2024-06-21"}, {"19/06/2024-21/06/2024", "2024-06-19/2024-06-21"}, {"2024-06-19 - 2024-06-21", "2024-06-19/2024-06-21"},
	{"2024-06-19 to 2024-06-21", "2024-06-19/2024-06-21"}, {"1936-1939", "1936/1939"}, {"1936–39", "1936/1939"}, {"1936-39", "1936/1939"}, {"2024-33", "2024-33"}, {"2024/25", "2024/2025"},
	{"mayo-junio 2024", "2024-05/2024-06"}, {"mayo a junio de 2024", "2024-05/2024-06"}, {"desde 2020", "2020/.."}, {"2020–", "2020/.."}, {"antes de 1936", "../1935"}, {"after June 2024", "2024-07/.."},
	{"from 19 June to 21 June 2024", "2024-06-19/2024-06-21"}, {"hasta 1945", "../1945"},
	// No dates.
	{"", ""}, {"  ", ""}, {"s/f", ""}, {"N/A", ""}, {"sin fecha", ""}, {"?", ""}, {"-", ""},
	{"03/05/2024", "?"}, {"3-5-24", "?"}, {"31/02/2024", "!"}, {"30 de febrero de 2024", "!"}, {"ayer", "!"}, {"el martes", "!"}, {"hace 3 días", "!"}, {"3 May", "!"}, {"12", "!"}, {"45462", "!"},
	{"32/01/2024", "!"}, {"10:30", "!"}, {"2024-13-01", "!"}, {"Putin visita Pekín en junio de 2024", "!"}, {strings.Repeat("9", 500), "!"}, {"99999999999999999999", "!"}, {"19 de junio", "!"},
}

func TestParse(t *testing.T) {
	for _, c := range cells {
		d, outcome := Parse(c.cell, NoOrder)
		want := c.want
		switch want {
		case "!", "?":
			if expected := map[string]Outcome{"!": Unreadable, "?": Ambiguous}[want]; outcome != expected || !d.IsZero() {
				t.Errorf("%q: %v, outcome %d, not %d", c.cell, d, outcome, expected)
			}
			continue
		case "":
			if outcome != Empty {
				t.Errorf("%q: %v, outcome %d, not empty", c.cell, d, outcome)
			}
			continue
		}
		if outcome != Read || d.String() != want {
			t.Errorf("%q: %v, outcome %d, not %s", c.cell, d, outcome, want)
		}
	}
}

func TestOrder(t *testing.T) {
	for _, c := range []struct {
		column []string
		want   Order
	}{
		{[]string{"03/05/2024", "13/05/2024"}, DayFirst},
		{[]string{"03/05/2024", "05/13/2024"}, MonthFirst},
		{[]string{"13/05/2024", "05/13/2024"}, NoOrder},
		{[]string{"03/05/2024"}, NoOrder},
		{[]string{"01/05/2024", "02/05/2024", "01/06/2024", "03/07/2024"}, DayFirst},
		{[]string{"05/01/2024", "05/02/2024", "06/01/2024", "07/03/2024"}, MonthFirst},
		{[]string{"2024-05-01", "mayo"}, NoOrder},
	} {
		var column Column
		for _, cell := range c.column {
			column.See(cell)
		}
		if got := column.Order(); got != c.want {
			t.Errorf("%q is in order %d, not %d", c.column, got, c.want)
		}
	}
	for order, want := range map[Order]string{DayFirst: "2024-05-03", MonthFirst: "2024-03-05"} {
		if d, _ := Parse("03/05/2024", order); d.String() != want {
			t.Errorf("in order %d it is %v", order, d)
		}
	}
}

// TestUnix reads moments of Unix time, told by how many figures they have.
func TestUnix(t *testing.T) {
	for figures, want := range map[string]string{"1718791200": "2024-06-19", "1718791200000": "2024-06-19", "1718791200000000": "2024-06-19", "20240619": "2024-06-19", "99999999999999999999": ""} {
		if d, _ := Parse(figures, 0); d.String() != want {
			t.Errorf("%s is %v, not %s", figures, d, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range cells {
		f.Add(c.cell, byte(0))
	}
	f.Fuzz(func(t *testing.T, cell string, order byte) {
		d, outcome := Parse(cell, Order(order%3))
		if (outcome == Read) == d.IsZero() {
			t.Errorf("%q: %v, outcome %d", cell, d, outcome)
		}
		if again, err := model.ParseEDTF(d.String()); outcome == Read && (err != nil || again != d.Canonical()) {
			t.Errorf("%q: %v is read back as %v: %v", cell, d, again, err)
		}
		var column Column
		column.See(cell)
		column.Order()
	})
}

func BenchmarkParse(b *testing.B) {
	for _, cell := range []string{"2024-06-19T10:00:00+02:00", "19/06/2024", "19 de junio de 2024", "Wed, 19 Jun 2024 10:00:00 +0200"} {
		b.Run(cell, func(b *testing.B) {
			b.SetBytes(int64(len(cell)))
			b.ReportAllocs()
			for b.Loop() {
				Parse(cell, DayFirst)
			}
		})
	}
}
