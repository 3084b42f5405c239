package reader

// The words by which captions without credits are known, in Spanish and English;
// scenes.go says how. Case and accents are folded away, except in endings.

const (
	// sceneVerbsShow are verbs in the present for what a picture shows: whom or
	// what they need is said with a preposition ("saluda a", not "saluda el acuerdo").
	sceneVerbsShow = `saluda saludan posa posan pasea pasean sonrie sonrien gesticula gesticulan ondea ondean charla charlan
		estrecha estrechan shakes shake poses pose waves wave smiles smile gestures gesture hugs hug`
	// sceneVerbsOccasion are others, which news in the present has too: the
	// occasion of the picture must be named.
	sceneVerbsOccasion = `participa participan asiste asisten interviene intervienen comparece comparecen
		pronuncia pronuncian llega llegan recibe reciben habla hablan visita visitan escucha escuchan firma firman
		ofrece ofrecen reune reunen dirige dirigen sostiene sostienen preside presiden inaugura inauguran protesta
		protestan muestra muestran sale salen entra entran trabaja trabajan viaja viajan aplaude aplauden observa observan
		contempla contemplan abandona abandonan conversa conversan camina caminan desfila desfilan abraza abrazan
		besa besan brinda brindan sujeta sujetan celebra celebran atraviesa atraviesan
		speaks speak attends attend listens listen arrives arrive delivers deliver addresses address meets meet
		leaves leave takes take signs sign protests protest march marches walks walk looks look stands stand sits sit
		holds hold greets greet embraces embrace watches watch applauds applaud`
	// sceneFollowers are what may stand behind a verb of the first list.
	sceneFollowers = `a al con junto en ante frente para desde durante tras por to at with in during before after for from`
	handWords      = `mano manos hand hands`
	// scenePlaceWords begin what says where or when a picture was taken.
	scenePlaceWords = `durante en tras ante junto frente este esta ayer hoy momentos minutos poco a al con sobre entre
		during in at after before with on near outside inside`
	arrivalWords = `llegada salida paso arrival departure`
	// spellWords are lengths of time: "durante la semana" is no occasion.
	spellWords = `semana semanas dia dias mes meses ano anos fin noche tarde madrugada manana verano invierno otono
		primavera decada ultima ultimo proxima proximo primer primera guerra pandemia mandato
		week month year night day summer winter spring autumn last next first past war`
	// starterWords begin sentences: their capital makes no name of them.
	starterWords = `el la los las un una ayer hoy mientras segun tras para por con en desde cuando donde como sin sobre entre
		ante hasta aunque pero si este esta ese esa su sus tambien the a an in on as when while after before for with`
	// tellingWords are verbs that tell, announce or judge.
	tellingWords = `fue fueron dijo dijeron hizo hicieron puso pusieron vino vinieron tuvo tuvieron estuvo estuvieron dio
		dieron vio vieron pudo pudieron quiso quisieron supo trajo produjo condujo era eran habia habian tenia tenian
		podia podian ha han es son estaba seria serian podria podrian debe deben puede pueden hay hubo
		is are was were has have had said says told will would could can may did does went came made took met
		gave left held began won lost`
)

// tellingEndings are those of past and future tenses.
var tellingEndings = []string{"ó", "aron", "ieron", "eron", "aba", "aban", "rá", "rán"}
