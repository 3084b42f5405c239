package page

import (
	"strings"
	"sync"
)

// The names of meta elements (name, property, itemprop or http-equiv, in lower
// case) that say when a page was published, the most trusted first; when it was
// changed; who published it, who wrote it.
const (
	metasPublished = `
		article:published_time og:article:published_time article:published article.published og:published_time
		datepublished rnews:datepublished og:pubdate og:pub_date parsely-pub-date sailthru.date vr:published
		shareaholic:article_published_time cxenseparse:recs:publishtime cxenseparse:recs:pub-date
		cxenseparse:publishtime bt:pubdate bt:pubDate nrk:published
		dcterms.issued dc.date.issued dc:date:issued dcterms.created dc.date.created dc:created dcterms.date dc.date dc:date dcterms.available
		dc.date.publication dcsext.articlefirstpublished
		pubdate publishdate publish_date publish-date publishing_date publication_date publication-date publicationdate published_date
		published-date published_at publishedat published_time published publish_time publishtime
		article_date_original article-publication-date article-published article_publication_date article:publication_date
		article_date articledate article-date article:date article.date news_published_at news:publication_date
		originalpublicationdate original-publish-date first_published firstpublished content_create_date contentdate
		iso-8601-publish-date iso8601-publish-date displaydate display_date dateposted dateissued datecreated date_created date.created
		creation_date created_time created dateformatted fecha fechapublicacion fecha_publicacion fecha-publicacion
		citation_publication_date citation_online_date citation_date citation_publication_year
		eprints.date eprints.datestamp ptime pdate xdate release_date og:release_date og:date og:created_time og:regdate
		cdate uploaddate pub_date item-publish-date mediator_published_time gsa-date
		date timestamp live_date temporal`
	metasUpdated = `
		article:modified_time og:article:modified_time og:modified_time og:updated_time article:updated_time article:modified
		datemodified dcterms.modified dc.date.modified dc:modified dc.modified modified_time modificationdate modification_date date_modified
		lastmodified last-modified last_modified lastmod last-updated lastupdate last_updated updated updated_time dateupdate
		revision_date revised eomportal-lastupdate iso-8601-modified-date article:updated article.updated content_modified_date`
	metasOutlet = `og:site_name application-name dc.publisher dcterms.publisher dc:publisher publisher citation_journal_title
		twitter:site al:android:app_name apple-mobile-web-app-title`
	metasAuthor   = `author article:author dc.creator dcterms.creator dc:creator byl parsely-author sailthru.author citation_author autor creator`
	metasTitle    = `og:title twitter:title dc.title dcterms.title headline parsely-title sailthru.title title`
	metasURL      = `og:url twitter:url parsely-link`
	metasLanguage = `og:locale content-language dc.language dcterms.language language`
)

// rank says of every name in a list how trusted it is, from 0.
func rank(names string) map[string]int {
	ranks := map[string]int{}
	for i, name := range strings.Fields(names) {
		if _, ok := ranks[name]; !ok {
			ranks[name] = i
		}
	}
	return ranks
}

var (
	ranksPublished = sync.OnceValue(func() map[string]int { return rank(metasPublished) })
	ranksUpdated   = sync.OnceValue(func() map[string]int { return rank(metasUpdated) })
)

// first is the content of the meta element that has the first of the names.
func (t *tree) firstMeta(names string) string {
	for _, name := range strings.Fields(names) {
		for _, m := range t.metas {
			if m.name == name {
				if value := strings.Join(strings.Fields(m.content), " "); value != "" {
					return value
				}
			}
		}
	}
	return ""
}
