package reader

// troubleEN are pages as English outlets have them; troubleES says how they are
// marked.
var troubleEN = []sample{
	{name: "menu, byline, ads, related", stated: "2024-05-03", marked: `
N Skip to main content
N World
T Bridge collapse in Tarvisa leaves eleven injured
C By Martha Irving
M Published May 3, 2024 6:34 PM
N Share this article
N 4 min read

P Rescue workers at the site of the collapse in Tarvisa on Thursday. Photo: Luke Meadow/AP

. The bridge over the Tarva came down on Thursday evening as three lorries and a bus were crossing it. Eleven people were hurt, two of them badly.

N Advertisement

. Mayor Rose Entry declared three days of mourning and asked residents to stay away. "Nobody had warned us of such a risk," she said.

Z Read more: How the country's longest bridge was built

H An overdue inspection

. According to the ministry, the last inspection was carried out in 2019 and recommended that two pillars be reinforced. The work was never put out to tender.

C Additional reporting by John Reed
N Topics: bridges, Tarvisa
Z Most read
Z Five bridges that time did not spare
Z Government to review all viaducts by the end of the year
Z What we know about the lorry drivers
`},
	{name: "wire dateline, newsletter, about the author", stated: "2021-11-14", outlet: "Reuters", marked: `
M QUITO, Nov 14 2021 (Reuters) -
. The Cotalo volcano threw a column of ash eight kilometres high on Sunday and forced two thousand people out of nearby villages, the geophysical institute said.
P FILE PHOTO: A farmer clears ash off his roof near Banos Altos
. Authorities raised the alert to orange and closed the airport. The cloud is moving west.
N Sign up for our weekly newsletter to get the best of our coverage.
. Scientists did not rule out a larger eruption in the coming weeks, though seismic activity has fallen since Friday.
C Reporting by Ana Hill; Editing by Tom Reed
C About the author
C Ana Hill is a correspondent based in Quito who covers natural disasters.
`},
	{name: "prose that begins as furniture does", marked: `
T More than forty nations sign the river pact

. More than forty countries signed the pact on Tuesday. Related talks on fishing will go on until June.

. Watch officers on both banks reported no incidents over the weekend, the commission said in a statement.

. Share prices of the two dam builders fell after the announcement.
`},
}
