package words

import "hito/model"

// MendUI is what the browser says where the person corrects an event. Fields
// and Prompts are by what is corrected.
type MendUI struct {
	Title, Hint, Heading, None, NoEvent, Hide string
	Fields, Prompts                           map[model.DecisionKind]string
	// AsFound is what an empty line means, EmptyIsFound how to say it.
	AsFound, EmptyIsFound, NoDate   string
	Decided, TakenBack, NothingHere string
	Elsewhere                       string
}

func spanishMend() MendUI {
	return MendUI{
		Title: "Corregir", Hint: "{key:corrections.accept} cambia · {key:corrections.exclude} retira lo decidido · {key:doubts.undo} deshace lo último · {key:corrections.close} cierra",
		Heading: "Lo que has decidido", None: "Nada todavía.", NoEvent: "No hay ningún suceso a la vista que corregir.",
		Hide: "no mostrar más este suceso",
		Fields: map[model.DecisionKind]string{
			model.DecideDate: "fecha", model.DecideName: "título", model.DecideType: "tipo", model.DecideHide: "ocultar",
			model.DecideSame: "el mismo", model.DecideDifferent: "distintos",
		},
		Prompts: map[model.DecisionKind]string{model.DecideDate: "fecha:", model.DecideName: "título:", model.DecideType: "tipo:"},
		AsFound: "como lo dicen las fuentes", EmptyIsFound: "vacío, como lo dicen las fuentes · Intro anota · esc cancela",
		NoDate:  "no es una fecha: 2024-06-19, 2024-06, junio de 2024, ../1945",
		Decided: "Anotado ({key:correct} lo muestra y lo retira)", TakenBack: "Retirado: queda como lo dicen las fuentes",
		NothingHere: "x retira una decisión: elige una de las de abajo", Elsewhere: "Es de documentos que no están abiertos",
	}
}

func englishMend() MendUI {
	return MendUI{
		Title: "Correct", Hint: "{key:corrections.accept} changes · {key:corrections.exclude} takes a decision back · {key:doubts.undo} undoes the last · {key:corrections.close} closes",
		Heading: "What you decided", None: "Nothing yet.", NoEvent: "There is no event in sight to correct.",
		Hide: "show this event no more",
		Fields: map[model.DecisionKind]string{
			model.DecideDate: "date", model.DecideName: "title", model.DecideType: "type", model.DecideHide: "hide",
			model.DecideSame: "the same", model.DecideDifferent: "different",
		},
		Prompts: map[model.DecisionKind]string{model.DecideDate: "date:", model.DecideName: "title:", model.DecideType: "type:"},
		AsFound: "as the sources say", EmptyIsFound: "empty: as the sources say · Enter notes it · esc cancels",
		NoDate:  "no date: 2024-06-19, 2024-06, June 2024, ../1945",
		Decided: "Noted ({key:correct} shows it and takes it back)", TakenBack: "Taken back: it is as the sources say",
		NothingHere: "x takes a decision back: choose one of those below", Elsewhere: "It is of documents that are not open",
	}
}
