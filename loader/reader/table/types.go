package table

import (
	"strings"
	"sync"

	"hito/loader/prose"
)

// typeWords are hito's types of event with the words by which tables name them,
// folded and without spaces; those of ACLED's event and sub-event types
// (acleddata.com, codebook) among them. The finer type decides.
var typeWords = [][2]string{
	{"meeting", `meeting reunion encuentro cumbre summit talks conversaciones conferencia conference dialogo entrevista`},
	{"visit", `visit visita viaje trip gira`},
	{"treaty", `treaty tratado acuerdo agreement pacto convenio armisticio armistice paz`},
	{"message", `message mensaje carta letter llamada call telegrama`},
	{"statement", `statement declaracion discurso speech comunicado`},
	{"deployment", `deployment despliegue headquartersorbaseestablished envio`},
	{"attack", `attack ataque atentado batalla battle battles combate bombardeo bombing bombardment explosionsremoteviolence violenceagainstcivilians
		armedclash attackshelling shellingartillerymissileattack airdronestrike suicidebomb remoteexplosivelandmineied grenade chemicalweapon
		sexualviolence abductionforceddisappearance governmentregainsterritory nonstateactorovertakesterritory lootingpropertydestruction
		invasion invasion asalto ofensiva secuestro asesinato assassination murder homicidio guerra conflicto conflict military militar`},
	{"casualties", `casualties victimas bajas muertes deaths fallecimiento muerte death defuncion`},
	{"ceremony", `ceremony ceremonia acto homenaje conmemoracion funeral inauguracion desfile boda premio award`},
	{"election", `election elections elecciones eleccion referendum votacion vote comicios`},
	{"appointment", `appointment nombramiento designacion investidura`},
	{"resignation", `resignation dimision renuncia cese dismissal destitucion`},
	{"arrest", `arrest arrests detencion captura detenciones`},
	{"trial", `trial juicio sentencia judicial court proceso verdict condena`},
	{"protest", `protest protests protesta manifestacion riot riots disturbios huelga strike peacefulprotest violentdemonstration mobviolence
		protestwithintervention excessiveforceagainstprotesters marcha demonstration`},
	{"announcement", `announcement anuncio presentacion`},
	{"start", `start inicio comienzo fundacion foundation creacion launch lanzamiento apertura`},
	{"end", `end fin final cierre clausura`},
	{"disaster", `disaster desastre terremoto earthquake incendio fire inundacion flood accidente accident catastrofe`},
	{"test", `test ensayo prueba`},
	{"sanction", `sanction sanctions sancion sanciones embargo`},
	{"deal", `deal contrato contract compra venta fusion merger`},
	{"result", `result resultado resultados results`},
	{"publication", `publication publicacion libro book articulo article informe report`},
	{"law", `law ley decreto decree reforma legislacion legislation constitucion`},
}

var types = sync.OnceValue(func() map[string]string {
	out := make(map[string]string, 256)
	for _, line := range typeWords {
		for _, word := range strings.Fields(line[1]) {
			if _, ok := out[word]; !ok {
				out[word] = line[0]
			}
		}
	}
	return out
})

// typeOf is hito's type of event for what a table calls it, "" for none: the
// whole cell, else its first word that is known, in the singular or plural.
func typeOf(cell string) string {
	if cell == "" || len(cell) > maxName {
		return ""
	}
	words := strings.FieldsFunc(prose.FoldString(cell), func(r rune) bool { return !isNameRune(r) })
	if found, ok := types()[strings.Join(words, "")]; ok {
		return found
	}
	for _, word := range words {
		for _, form := range [...]string{word, strings.TrimSuffix(word, "s"), strings.TrimSuffix(word, "es")} {
			if found, ok := types()[form]; ok && len(form) > 2 {
				return found
			}
		}
	}
	return ""
}
