package reader

// The set phrases of English news pages; phrases_es.go says how they are read.

const sectionsEN = `
home, front page, menu, search, world, world news, international, national, us, us news, uk, news, latest news,
breaking news, politics, business, economy, markets, money, sports, sport, football, soccer, culture, arts,
entertainment, lifestyle, life and style, opinion, editorial, editorials, technology, tech, science, health,
education, environment, climate, weather, travel, food, recipes, obituaries, video, videos, watch, photos, gallery,
galleries, podcast, podcasts, audio, live, live updates, crosswords, games, europe, asia, africa, americas,
middle east, australia, advertisement, advertising, sponsored, sponsored content, paid content, subscribe,
subscribe now, subscriptions, sign in, sign up, sign up now, log in, login, log out, register, my account,
newsletters, newsletter, alerts, accept, accept all, reject all, manage preferences, next, previous, back,
back to top, skip to content, skip to main content, skip to navigation, show more, show less, view more, view all,
see all, see more, load more, loading, read more, read the full story, continue reading, keep reading, share,
share this, share this article, share this story, share on, copy link, link copied, print, save, save article, email,
download, listen, listen to this article, play, pause, mute, full screen, comment, comments, leave a comment,
leave a reply, post a comment, view comments, reply, report, like, tags, topics, related topics, about us,
contact us, privacy policy, cookie policy, terms of use, terms and conditions, terms of service, sitemap, site map,
faq, careers, do not sell my personal information, story continues below, story continues below advertisement,
article continues below, article continues after advertisement, follow us, donate, support us, prev, suggested topics, purchase licensing rights, summary, companies, developing story, story developing, this is a developing story, share this post, like this, skip navigation, accept and continue,
accept cookies, reject cookies, cookie settings, manage cookies, manage settings, reuse this content,
explore more on these topics, view all comments, show comments, join the discussion, key points, weekly newsletter,
free weekly newsletter, daily newsletter, free daily newsletter
`

const openersEN = `
follow us on, follow us, follow the latest, follow live, follow along, sign up for, sign up to, subscribe to,
subscribe for, get the latest, get our, download our app, download the app, join our, join the conversation,
click here, tap here, share on, share this, share via, read more about, already a subscriber, to continue reading,
this content is exclusive, this article is for subscribers, this story was originally published,
this article was originally published, # min read, # minute read, # minutes read, # mins read, reading time,
estimated reading time, # comments, # comment, # shares, # views, # hours ago, # hour ago, # minutes ago,
# minute ago, # days ago, # day ago, all rights reserved, this material may not be published, by continuing to use,
by clicking, by signing up, your email address will not be published, required fields are marked,
your browser does not support, javascript is, an error occurred, sorry there was, page # of, # of # photos,
image # of, photo # of, support our journalism, already have an account, don t have an account, # thoughts on, # comments on, # responses to,
we value your privacy, your privacy matters, we and our partners, privacy notice, report a typo, report an error,
listen to this story, listen to this article, was this article helpful, subscribe from, our standards the thomson reuters
`

const modulesEN = `
most read, most viewed, most popular, most watched, most shared, most recent, more news, more stories, more from,
more on this story, more on this topic, more in, more top stories, other news, other stories, related,
related stories, related articles, related content, related coverage, related news, related links, related topics,
recommended, recommended for you, recommended stories, recommended reading, you may also like, you might also like,
you may be interested in, you might be interested in, you may also be interested in, you might also be interested in, we recommend, editors picks, editor s picks, top stories,
top news, latest, latest news, latest stories, latest headlines, recent posts, recent articles, trending,
trending now, popular, popular now, popular stories, don t miss, up next, read next, what to read next, read more,
also read, see also, see more, in other news, elsewhere on the web, around the web, from the web, promoted stories,
promoted content, sponsored links, sponsored content, next article, previous article, comments, leave a comment,
leave a reply, on this story, key points
`

const linksEN = `
read more, read also, also read, see also, related, related story, related article, read next, more, watch, listen,
don t miss, you may also like, recommended, previous post, next post, previous article, next article,
you might also like, more on this, more on this story
`

const pictureLabelsEN = `
photo, photos, photograph, photographs, photo credit, photo by, image, images, image credit, image source,
image caption, picture, pictures, credit, credits, caption, file photo, file, file picture, handout, illustration,
graphic, composite, screenshot
`

const creditLabelsEN = `
by, author, authors, source, sources, written by, edited by, reporting by, additional reporting by, editing by,
writing by, compiled by, with files from, byline
`

const tagLabelsEN = `
tags, tag, topics, topic, filed under, categories, category, keywords, section, share, share this, follow us,
comments, reading time, in this story
`

const mediaLabelsEN = `
video, videos, watch, watch live, listen, audio, podcast, gallery, photo gallery, in pictures, live
`

const filedEN = `
posted in, filed under, filed in, tagged, tagged with, tagged as, categorized as, published in
`

const countedEN = `
shares share comments comment views likes reactions replies responses reads
`

const authorIntrosEN = `
about, about the author
`

const picturesEN = `
photo photos photograph photographer image picture credit handout courtesy illustration screenshot
`

const captionOpenersEN = `
file photo, file image, file picture, file, photo by, photograph by, photo taken, image credit, image source,
image caption, pictured, pictured above, in this photo, in this image, in this file photo, in this picture,
this photo shows, this image shows, this photo provided by, this image provided by, a handout photo, an aerial view,
a general view, screenshot of, left to right, clockwise from, from left
`

const creditsEN = `
with files from, with reporting by, with additional reporting by, with information from, additional reporting by,
reporting by, written by, edited by, compiled by, by the associated press, by our correspondent, staff writer,
staff reporter, staff and agencies, view profile, words by, text by, story by, report by, words and photos by, video by, more articles by, more stories by
`

// staffWords are the words between the names of those who made a report, in the
// agencies' languages: "Reporting by A in B; Editing by C".
const staffWords = `reporting editing writing additional compiled by in and from with con informacion de del desde en y e
	edicion redaccion reporte reportes por escrito editado`

const authorsEN = `
about the author, about the authors, about the writer
`

const professionsEN = `
correspondent correspondents reporter staff editor columnist writer
`

// interfaceWords are words of buttons and networks, in any language: a line of
// nothing but these is no prose.
const interfaceWords = `
facebook twitter x whatsapp telegram linkedin instagram tiktok youtube pinterest reddit threads bluesky
messenger flipboard email mail e-mail correo electronico compartir comparte share tweet tuitear pin
copiar copy enlace link url imprimir print guardar save comentar comment comments comentarios me gusta
like google news discover feed rss signal mastodon spotify
`

// agencies are names of news and picture agencies, by whose mark a credit is
// known; each is one word or a few.
const agencies = `
afp, efe, ap, reuters, dpa, ansa, upi, tass, ria novosti, sputnik, xinhua, kyodo, yonhap, kcna, anadolu,
anadolu agency, aa, bloomberg, europa press, ep, notimex, telam, andina, colprensa, prensa latina, pl, interfax,
ukrinform, getty, getty images, gettyimages, shutterstock, istock, alamy, zuma press, zuma, epa, efe epa, epa efe,
afp getty, agencia efe, agence france presse, associated press, the associated press, ap photo, reuters connect,
pool, magnum, unsplash, pixabay, pexels, wikimedia commons, wikimedia, flickr, archivo, agencias, agencies,
redaccion, agencia, maxar, planet labs, via, nurphoto, contacto, lapresse, belga, apa, pti, ani, bbc, cnn, dw, rtve,
handout, cortesia
`
