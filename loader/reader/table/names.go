package table

import (
	"strings"
	"sync"

	"hito/loader/prose"
)

// role is what a column holds.
type role uint8

const (
	noRole    role = iota
	dateRole       // when it was published, or happened
	endRole        // the day it ended
	lastRole       // when it was last changed
	titleRole      // the title of an article, or of an event
	textRole       // the whole text
	leadRole       // a description or summary
	eventRole      // what happened
	urlRole
	outletRole
	authorRole
	languageRole
	placeRole
	actorRole
	kindRole    // the type of event
	subkindRole // a finer type
	yearRole    // the parts of a date in columns of their own
	monthRole
	dayRole
	endYearRole
	endMonthRole
	endDayRole
	shownRole     // the date in words
	precisionRole // ACLED's time_precision
	groupRole
	roles
)

// names are the usual names of columns, without accents, spaces and marks, in
// Spanish, English and the words of programs that write such tables; for each
// role the most telling first.
var names = [roles]string{
	dateRole: `edtf datepublished publishedat publisheddate publicationdate pubdate publishdate fechapublicacion fechadepublicacion fechapub
		publicado publicada published publishdatetime datetimepub firstpublished webpublicationdate fechahora fecha date datetime eventdate fechasuceso
		fechaevento fechadelsuceso fechadelevento fechadelhecho startdate fechainicio fechadeinicio fechainicial inicio start desde from begin cuando when dia
		data pubdatetime dategmt createdat created creado fechacreacion timestamp seendate sqldate`,
	endRole:  `enddate fechafin fechadefin fechafinal fechatermino end fin final hasta to termino finish dateend`,
	lastRole: `datemodified modified updatedat updated lastmodified actualizado fechaactualizacion fechamodificacion modificado`,
	titleRole: `headline title titular titulo headlinemain webtitle titlerendered textheadline encabezado titol cabecera
		nombre name asunto subject tituloarticulo titulonoticia`,
	textRole: `articlebody fulltext textocompleto textonoticia texto text cuerpo body content contenido contentrendered bodytext contenttext
		contenthtml article articulo noticia textocuerpo articletext maintext rawtext plaintext texttext cuerponoticia
		selftext paragraphs parrafos story message mensaje`,
	leadRole: `description descripcion summary resumen abstract entradilla bajada copete lead leadparagraph snippet excerpt sumario
		subtitulo subtitle detalle detalles details notes notas nota observaciones comentario comentarios comments trailtext standfirst`,
	eventRole: `suceso sucesos acontecimiento acontecimientos evento eventos event events hecho hechos hito hitos incident incidente
		incidentes milestone what que queocurrio queocurre loocurrido happening episodio ocurrencia`,
	urlRole: `url link enlace permalink canonicalurl weburl sourceurl articleurl urlnoticia href uri vinculo guid documentidentifier`,
	outletRole: `outlet medio source fuente sourcename publisher newspaper periodico diario publication publicacion sitename site sitioweb medianame
		cabeceramedio mediooutlet medium domain dominio agencia agency sourcecommonname fuentes sources`,
	authorRole:   `author autor autores authors byline bylineoriginal firma creator creador periodista writer escritor dccreator redactor from`,
	languageRole: `language idioma lang lengua languagecode inlanguage locale`,
	placeRole: `place lugar location ubicacion donde where sitio city ciudad municipio municipality locality localidad pueblo
		admin3 admin2 admin1 departamento provincia province state estado region comunidad country pais sede venue escenario`,
	actorRole: `actores actors actor participantes participants participante quien quienes who personas people persona protagonistas
		protagonista implicados involved actor1 assocactor1 actor2 assocactor2 actor1name actor2name organizaciones organizacion partes parties entidades entities`,
	kindRole:      `eventtype tipo type tipoevento tipodesuceso tiposuceso tipodeevento categoria category clase kind disordertype`,
	subkindRole:   `subeventtype subtipo subtype subcategoria`,
	yearRole:      `year ano anio startdateyear startyear anoinicio`,
	monthRole:     `month mes startdatemonth startmonth mesinicio`,
	dayRole:       `day dia startdateday startday diainicio`,
	endYearRole:   `endyear anofin aniofin enddateyear`,
	endMonthRole:  `endmonth mesfin enddatemonth`,
	endDayRole:    `endday diafin enddateday`,
	shownRole:     `displaydate fechamostrada fechatexto startdatedisplaydate`,
	precisionRole: `timeprecision dateprecision precision`,
	groupRole:     `group grupo`,
}

// place is a role and how telling of it a name is, 0 the most.
type place struct {
	role role
	rank int
}

var places = sync.OnceValue(func() map[string][]place {
	out := make(map[string][]place, 512)
	for r := range roles {
		for i, name := range strings.Fields(names[r]) {
			out[name] = append(out[name], place{r, i})
		}
	}
	return out
})

// looseRank is of names that only begin or end as a known one does.
const looseRank = 1000

// looseNames begin or end the names of columns of dates and titles that have
// more to them: "fecha_alta", "Fecha (dd/mm/aaaa)", "pub_date_iso", "título es".
var looseNames = map[string]role{"fecha": dateRole, "date": dateRole, "titulo": titleRole, "titular": titleRole, "title": titleRole, "headline": titleRole}

// maxName is the length of the longest column name, in bytes: what is longer is
// no name.
const maxName = 80

// rolesOf are the roles that a column of the name may have.
func rolesOf(name string) []place {
	if len(name) > maxName {
		return nil
	}
	if at := strings.IndexAny(name, "(["); at > 0 {
		name = name[:at]
	}
	name = strings.TrimLeft(name, "\ufeff\u200b") // where files were put together
	var key []byte
	var first, last []byte
	for _, word := range strings.FieldsFunc(prose.FoldString(name), func(r rune) bool { return !isNameRune(r) }) {
		if first == nil {
			first = []byte(word)
		}
		last = []byte(word)
		key = append(key, word...)
	}
	if found := places()[string(key)]; found != nil {
		return found
	}
	for _, word := range [...][]byte{first, last} {
		if r, ok := looseNames[string(word)]; ok {
			return []place{{r, looseRank}}
		}
	}
	return nil
}

func isNameRune(r rune) bool { return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r > 127 }

// fieldRoles are the roles of the fields that Options name.
var fieldRoles = map[string]role{
	"date": dateRole, "end": endRole, "title": titleRole, "text": textRole, "event": eventRole, "url": urlRole, "outlet": outletRole,
	"author": authorRole, "language": languageRole, "place": placeRole, "actors": actorRole, "type": kindRole,
}
