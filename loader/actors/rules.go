package actors

// The rules by which a form is taken for an actor, and what the facts of each
// are, in order. The first fact is always the actor's name.
const (
	// RuleSameName: another spelling of the whole name ("Sergey Lavrov" for
	// "Serguéi Lavrov"). Facts: name, form.
	RuleSameName = "actors.same-name"
	// RuleUser: the user's alias file says so. Facts: name, form.
	RuleUser = "actors.user"
	// RuleTypo: a letter off, the rest alike. Facts: name, form.
	RuleTypo = "actors.typo"
	// RuleShorter: the same name with fewer words. Facts: name, form.
	RuleShorter = "actors.shorter"
	// RuleSurname: one word of the name, which only this actor bears in the
	// document, or which it bore last. Facts: name, form.
	RuleSurname = "actors.surname"
	// RuleSurnameCorpus: one word of a name that the document never gives in
	// full, but other documents do. Facts: name, form.
	RuleSurnameCorpus = "actors.surname-corpus"
	// RuleApposition: the words stand beside the name. Facts: name, form.
	RuleApposition = "actors.apposition"
	// RuleRole: the document says who holds the post. Facts: name, form.
	RuleRole = "actors.role"
	// RuleRoleCorpus: another document says who holds the post. Facts: name, form.
	RuleRoleCorpus = "actors.role-corpus"
	// RulePeer: "su homólogo": the post of somebody told near, in another
	// state. Facts: name, form.
	RulePeer = "actors.peer"
	// RuleDemonym: an adjective of the state. Facts: name, form.
	RuleDemonym = "actors.demonym"
	// RuleCapital: a capital or seat of power that acts for its state. Facts:
	// name, form.
	RuleCapital = "actors.capital"
	// RuleDesignation: the same model or index, with or without its maker's name.
	// Facts: name, form.
	RuleDesignation = "actors.designation"
	// RuleTable: a name that the tables know the state, place or body by.
	// Facts: name, form.
	RuleTable = "actors.table"
	// RuleAcronym: an acronym given in brackets. Facts: name, form.
	RuleAcronym = "actors.acronym"
	// RuleDescribed: a description that the document gave of it before.
	// Facts: name, form.
	RuleDescribed = "actors.described"
	// RulePair: "ambos países": the two most told of there. Facts: name, form.
	RulePair = "actors.pair"
	// RuleGroup: the same people of the same state in other words. Facts:
	// name, form.
	RuleGroup = "actors.group"
	// RuleContext: a body named without its state, which the sentence or the
	// document names. Facts: name, form.
	RuleContext = "actors.context"
)
