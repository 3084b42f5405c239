package prose

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestLanguage(t *testing.T) {
	for _, c := range []struct{ want, text string }{
		{"es", "La ministra viajó el martes a Quito para firmar el acuerdo con su homólogo."},
		{"es", "Los pescadores rechazan la tregua."},
		{"es", "Gobierno y sindicatos pactan una subida del salario mínimo tras dos meses de huelga"},
		{"es", "El presidente visitó el museo y habló con los vecinos."},
		{"es", "Según el informe, no hay supervivientes."},
		{"es", "Hallan un barco romano frente a la costa de Almodea. Un grupo de buceadores halló el martes el barco."},
		{"en", "The minister travelled to Quito on Tuesday to sign the deal with her counterpart."},
		{"en", "Talks between the two sides broke down on Friday, officials said."},
		{"en", "He was the first to arrive."},
		{"", "A ministra viajou na terça-feira a Quito para assinar o acordo com o seu homólogo, segundo o governo."},
		{"", "O presidente disse que não vai participar da reunião em Brasília e que os ministros devem decidir."},
		{"", "La ministre s'est rendue mardi à Quito pour signer l'accord avec son homologue, selon le gouvernement."},
		{"", "Le président est arrivé dans la capitale et les manifestants ont quitté la place."},
		{"", "La ministra è arrivata martedì a Quito per firmare l'accordo con il suo omologo, secondo il governo."},
		{"", "Il presidente del Consiglio non ha risposto alle domande dei giornalisti sulla crisi."},
		{"", "La ministra va viatjar dimarts a Quito per signar l'acord amb el seu homòleg, segons el govern."},
		{"", "El president de la Generalitat ha dit que no hi haurà eleccions i que el govern continua amb la legislatura."},
		{"", "A ministra viaxou o martes a Quito para asinar o acordo co seu homólogo, segundo o goberno."},
		{"", "Der Minister reiste am Dienstag nach Quito, um das Abkommen mit seinem Kollegen zu unterzeichnen."},
		{"", "Ministrul a plecat marți la Quito pentru a semna acordul cu omologul său."},
		{"", "De minister reisde dinsdag naar Quito om het akkoord met zijn collega te tekenen."},
		{"", "Ministroa asteartean joan zen Quitora akordioa sinatzera."},
		{"", "Quito"}, {"", ""}, {"", "12 34 ... !!"}, {"", "Министр прибыл во вторник в Кито."},
	} {
		if got := Language(Tokenize(nil, c.text)); got != c.want {
			t.Errorf("%q is %q, want %q", c.text, got, c.want)
		}
		if got := Language(Tokenize(nil, strings.ToUpper(c.text))); got != c.want {
			t.Errorf("in capitals, %q is %q, want %q", c.text, got, c.want)
		}
	}
}

func TestLanguageOfSharedCorpora(t *testing.T) {
	for _, pattern := range []string{"seeds/*.txt", "corpora/meantime-airbus/docs/*.txt"} {
		files, err := filepath.Glob(filepath.Join("../../../shared", pattern))
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d files like %s", len(files), pattern)
		for _, file := range files {
			relative, _ := filepath.Rel("../../../shared", file)
			if got := Language(Tokenize(nil, string(shared(t, relative)))); got != "es" {
				t.Errorf("%s is %q", file, got)
			}
		}
	}
}
