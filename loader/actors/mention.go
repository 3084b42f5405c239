package actors

import "hito/model"

// class says how Link finds out whom a mention names.
type class uint8

const (
	className      class = iota // a name: by its spelling
	classEntity                 // a state, place or body of the tables
	classPost                   // "el canciller ruso": by who holds the post
	classPeer                   // "su homólogo ruso": the same post elsewhere
	classGroup                  // "las tropas norcoreanas": by group and state
	classDescriber              // "la agencia rusa": by the name beside it or told before
	classCountries              // "ambos países"
	classLeaders                // "los líderes", "los dos ministros"
	classTwo                    // "los dos", with no noun
	classState                  // "el Gobierno", "el Gobierno de Petro"
	classCity                   // "la capital"
	classOwn                    // "su país"
	classAlly                   // "su aliado", "su invitado"
	classNominal                // "el norcoreano", "del republicano"
	classProduct                // "el Boeing 787": by its designation
	classThing                  // "el avión": the product told before
)

// What the words around a name say of its kind.
const (
	votePerson uint8 = 1 << iota
	voteOrganisation
	votePlace
	voteStrong // whatever says so leaves no doubt
)

// Mention is one naming of somebody in one document, before Link knows whom.
type Mention struct {
	// Start and End are bytes of the document's text.
	Start, End int32
	Kind       model.ActorKind
	Form       model.FormKind
	// Aside marks mentions in captions, headings and repeated titles.
	Aside bool

	class class
	votes uint8
	// weak marks a name whose only capital is that of its sentence's start.
	weak bool
	// former marks a post no longer held; definite one with an article.
	former, definite bool
	// alias marks an acronym, or what it stands for, in brackets.
	alias     bool
	user      bool   // the user's alias file names it
	owner     int32  // of a group: 1 + the actor of the user's file whose name it is
	female    bool   // a post in a woman's words
	geo       bool   // the noun before belongs to the name: "mar Amarillo"
	speaks    bool   // a verb of saying stands beside it
	own       bool   // "el propio presidente": somebody just named
	words     uint8  // words of a name
	entity    int16  // classEntity: whom it names
	state     int16  // the state of a post, group or organisation, 0 for none
	head      int8   // the post, group or describer
	portfolio int8   // of a minister
	word      uint64 // the word for the post, folded: "canciller", "ministra"
	key       uint64 // of a name, or of a post's specialty: its folded words
	of        int32  // the mention that it stands beside as the same actor, -1
	holder    int32  // the organisation that a post is of, -1
	first     int32  // its first token and the one after its last
	last      int32
	sentence  int32
}

// generic reports whether the words would fit many: "la compañía", "el
// avión", "el presidente". They name their actor where they stand, and are no
// form of its name.
func (m Mention) generic() bool {
	switch m.class {
	case classDescriber, classThing, classCountries, classLeaders, classTwo, classOwn, classAlly, classCity:
		return true
	case classPost, classPeer:
		return m.state == 0 && m.holder < 0 && m.portfolio == 0 && m.key == 0
	}
	return false
}

// Name is whether the mention is a name, not a description or demonym.
func (m Mention) Name() bool {
	return m.class == className || m.class == classProduct || m.class == classEntity && m.Form != model.FormDemonym
}
