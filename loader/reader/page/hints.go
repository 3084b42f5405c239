package page

import (
	"strings"
	"sync"
)

// hint is what an element's class, id, role and itemprop say of its content.
type hint uint32

const (
	hintMenu    hint = 1 << iota // navigation, breadcrumbs, search
	hintTeaser                   // links to other articles
	hintComment                  // what readers wrote
	hintShare                    // sharing and following
	hintTags                     // subjects, as links
	hintAd                       // advertising, subscriptions
	hintFooter                   // the foot of the site
	hintBody                     // the article
	hintText                     // the article's text, said outright (itemprop=articleBody)
	hintCaption                  // a caption
	hintByline                   // who wrote it
	hintDate                     // when
	hintUpdated                  // when it was changed
	hintTitle                    // its title
	hintLead                     // standfirst
	hintUnseen                   // for screen readers only
	hintConsent                  // asking for leave to keep data
)

// hintForeign are the hints that an element is not the article.
const hintForeign = hintMenu | hintTeaser | hintComment | hintShare | hintTags | hintAd | hintFooter | hintConsent

// hintWords are the words of class names and ids, in English, Spanish and the
// languages of neighbours, by what they hint at. A name is cut into its words at
// what is no letter and at capitals: "related-posts", "relatedPosts".
var hintWords = map[hint]string{
	hintMenu: `nav navi navigation navbar subnav menu menus submenu breadcrumb breadcrumbs migas migajas rastro crumbs
		toolbar topbar masthead search buscador busqueda suche pagination paginacion pager
		skip login signin signup offcanvas hamburger dropdown navegacion cabecera cabezal idiomas langs switcher jumplinks
		toc outline nextprev prevnext previous paginator blaettern hauptmenu`,
	hintTeaser: `related relateds relacionado relacionados relacionada relacionadas recommended recommendations recomendados
		recomendadas recomendado recomendada recomendaciones recirc recirculation sidebar sidebars lateral aside widget widgets
		teaser teasers trending popular populares masleidas masleido leidas leidos mostread mostviewed latest ultimas
		ultimos recientes recent further readmore leermas outbrain taboola zergnet
		promo promos promoted carousel carrusel slider rail rightrail readnext yarpp jp ranking destacados
		sponsors interesar leatambien tambien vertambien onward morefrom youmay similar verwandt verwandte nebenspalte marginal
		blogroll archives crp newsbox infobox teaserlist linkbox linklist morelinks bottomlinks`,
	hintConsent: `cookie cookies gdpr rgpd consent consentimiento didomi onetrust optanon cmp cmpbox sourcepoint cookiebot cybot
		iubenda usercentrics quantcast borlabs truste trustarc klaro`,
	hintComment: `comment comments comentario comentarios commentlist disqus respond reply replies kommentar kommentare
		kommentieren commentaires comentaris discussion opiniones pingback pingbacks trackback trackbacks leserbriefe
		commentform comentar livefyre respuestas reactions guestbook`,
	hintShare: `share shares sharing sharedaddy sharebar social socials compartir compartelo comparte redes rrss follow
		siguenos addthis addtoany sharethis shariff socialmedia whatsapp facebook twitter pinterest telegram teilen partager
		bookmark bookmarks likebox fblike flattr socialize permalink print imprimir`,
	hintTags: `tags etiquetas taglist tagcloud topics temas keywords postmetadata categories categorias
		etiqueta tagged taglinks schlagworte schlagwort stichworte catlinks posttags cats`,
	hintAd: `ad ads adv advert adverts advertisement advertising publicidad publi anuncio anuncios sponsor sponsored
		patrocinado banner banners dfp adsense adslot gpt paywall subscription subscribe suscripcion suscribete suscribirse
		newsletter newsletters boletin boletines donate donaciones donacion promocion werbung anzeige anzeigen reklame
		commercial shop tienda cart warenkorb popup modal overlay lightbox interstitial abo registro adblock`,
	hintFooter: `footer foot colophon copyright copyrights legal disclaimer impressum bottom footnav siteinfo
		fusszeile footerbar piedepagina piepagina`,
	hintBody: `article articulo artikel body content contents contenido entry post story text texto cuerpo main principal
		nota noticia inhalt beitrag hentry news detail detalle single page copy prose maincontent artikeltext storybody
		articlebody postbody contentbody bodytext`,
	hintCaption: `caption captions figcaption pie pies leyenda epigrafe wpcaption piefoto imagecaption bildunterschrift bu
		gallerycaption bildtext photocaption captiontext thumbcaption`,
	hintByline: `byline bylines author authors autor autores autora firma firmas writer vcard creator dateline
		credits verfasser auteur signature redactor periodista`,
	hintDate: `date dates fecha fechas datum time timestamp published publicado publicacion posted pubdate datetime
		postdate dateline hora datepublished data issued datestamp entrydate metadate articledate publishdate publishing
		publish erstellt zeit`,
	hintUpdated: `updated modified actualizado actualizacion actualizada datemodified lastmod edited lastmodified
		modificado geaendert`,
	hintTitle: `headline title titulo titular titulares entrytitle posttitle ueberschrift pagetitle titol`,
	hintLead: `lead lede subtitle subtitulo bajada entradilla sumario standfirst copete volanta kicker antetitulo intro dek
		abstract excerpt summary vorspann teasertext subhead chapeau`,
}

// unseenClasses are class names, whole, of what only screen readers are given.
var unseenClasses = map[string]bool{
	"sr-only": true, "visually-hidden": true, "visuallyhidden": true, "screen-reader-text": true, "screenreader": true,
	"hidden": true, "is-hidden": true, "u-hidden": true, "hide": true, "d-none": true, "element-invisible": true,
	"noprint-hidden": true, "offscreen": true, "assistive-text": true, "skip-link": true, "sr-text": true, "ng-hide": true,
}

// hintTable is hintWords by word.
var hintTable = sync.OnceValue(func() map[string]hint {
	table := make(map[string]hint, 512)
	for h, words := range hintWords {
		for _, word := range strings.Fields(words) {
			table[word] |= h
		}
	}
	return table
})

// hintsOf are the hints of a class or id: those of its words. A name whose
// words deny it ("no-sidebar", "has-comments") hints at nothing.
func hintsOf(name []byte, isClass bool) hint {
	var all hint
	for at := 0; at < len(name); {
		for at < len(name) && isSpace(name[at]) {
			at++
		}
		start := at
		for at < len(name) && !isSpace(name[at]) {
			at++
		}
		if at-start > 1 && at-start <= 80 {
			all |= hintsOfName(name[start:at], isClass)
		}
	}
	return all
}

func hintsOfName(name []byte, isClass bool) hint {
	table := hintTable()
	if isClass && unseenClasses[string(name)] {
		return hintUnseen
	}
	var all hint
	var word, whole [80]byte
	n, w := 0, 0
	words, denied := 0, false
	end := func() {
		if n == 0 {
			return
		}
		switch string(word[:n]) {
		case "has", "no", "with", "without", "hasnt", "js", "show", "is", "if", "open", "using":
			denied = denied || words == 0
		default:
			all |= table[string(word[:n])]
		}
		words++
		n = 0
	}
	upper := true
	for _, c := range name {
		isUpper := c >= 'A' && c <= 'Z'
		if isUpper {
			if !upper {
				end()
			}
			c += 'a' - 'A'
		}
		upper = isUpper
		if c < 'a' || c > 'z' {
			end()
			upper = true
			continue
		}
		word[n], whole[w] = c, c
		n, w = n+1, w+1
	}
	end()
	if denied {
		return 0
	}
	if words > 1 {
		all |= table[string(whole[:w])]
	}
	return all
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }
