package actors

// companiesCases are news of companies.
var companiesCases = []sentenceCase{
	{"es", `General Motors (GM) anunció que cerrará cuatro plantas en Norteamérica. Rick Wagoner, presidente y consejero delegado de GM, dijo que la empresa necesita ayuda del Congreso. El fabricante de automóviles de Detroit perdió 2.500 millones de dólares. Ford y Chrysler también han pedido préstamos al Gobierno de Estados Unidos. El presidente Barack Obama nombró a Steven Rattner. GM venderá Saab y Hummer. Según la portavoz Renee Rashid-Merem, Chevrolet no se verá afectada. El sindicato United Auto Workers (UAW) aceptó recortes.`, `
General Motors = organisation:gm
GM = organisation:gm
Norteamérica = place:norteamerica
Rick Wagoner = person:rick-wagoner
presidente y consejero delegado de GM = person:rick-wagoner
GM = organisation:gm
la empresa = organisation:gm
Congreso = organisation:congreso-estados-unidos
Detroit = place:detroit
Ford = organisation:ford
Chrysler = organisation:chrysler
Gobierno de Estados Unidos = state:us
Estados Unidos = state:us
El presidente = person:barack-obama
Barack Obama = person:barack-obama
Steven Rattner = person:steven-rattner
GM = organisation:gm
Saab = organisation:saab
Hummer = organisation:hummer
la portavoz = person:renee-rashid-merem
Renee Rashid-Merem = person:renee-rashid-merem
Chevrolet = organisation:chevrolet
El sindicato = organisation:united-auto-workers
United Auto Workers = organisation:united-auto-workers
UAW = organisation:united-auto-workers
`},
	{"es", `Apple presentó hoy el nuevo iPhone en San Francisco. Steve Jobs, director ejecutivo de Apple, mostró el teléfono en la conferencia Macworld. Jobs dijo que Apple reinventa el teléfono. La compañía de Cupertino cambió su nombre, Apple Computer, por Apple Inc. Google y Yahoo! ofrecerán sus servicios. Cisco Systems demandó a Apple por el nombre. AT&T será el operador exclusivo, según Stan Sigman, presidente de Cingular. Phil Schiller, vicepresidente de Apple, y el diseñador Jonathan Ive también hablaron.`, `
Apple = organisation:apple
iPhone = product:iphone
San Francisco = place:san-francisco
Steve Jobs = person:steve-jobs
director ejecutivo de Apple = person:steve-jobs
Apple = organisation:apple
el teléfono = product:iphone
Macworld = organisation:macworld
Jobs = person:steve-jobs
Apple = organisation:apple
el teléfono = product:iphone
La compañía = organisation:apple
Cupertino = place:cupertino
Apple Computer = organisation:apple
Apple Inc = organisation:apple
Google = organisation:google
Yahoo = organisation:yahoo
Cisco Systems = organisation:cisco-systems
Apple = organisation:apple
Stan Sigman = person:stan-sigman
presidente de Cingular = person:stan-sigman
Cingular = organisation:cingular
Phil Schiller = person:phil-schiller
vicepresidente de Apple = person:phil-schiller
Apple = organisation:apple
Jonathan Ive = person:jonathan-ive
`},
	{"es", `Lehman Brothers se declaró en quiebra. El secretario del Tesoro, Henry Paulson, y el presidente de la Reserva Federal, Ben Bernanke, pidieron que se apruebe el rescate. George W. Bush habló desde la Casa Blanca. "Nuestra economía está en peligro", dijo Bush. El Banco de Inglaterra y el Banco Central Europeo inyectaron liquidez. AIG recibió 85.000 millones de la Fed.`, `
Lehman Brothers = organisation:lehman-brothers
El secretario del Tesoro = person:henry-paulson
Henry Paulson = person:henry-paulson
el presidente de la Reserva Federal = person:ben-bernanke
Reserva Federal = organisation:reserva-federal
Ben Bernanke = person:ben-bernanke
George W. Bush = person:george-w-bush
Casa Blanca = place:casa-blanca
Bush = person:george-w-bush
Banco de Inglaterra = organisation:banco-de-inglaterra
Inglaterra = state:gb
Banco Central Europeo = organisation:banco-central-europeo
AIG = organisation:aig
Fed = organisation:reserva-federal
`},
	{"es", `Porsche aumentará su participación en Volkswagen al 75 %. El presidente de Porsche, Wendelin Wiedeking, anunció la compra en Stuttgart. Baja Sajonia, el segundo accionista de VW, se opone. Christian Wulff, primer ministro de Baja Sajonia, criticó a Wiedeking. La Comisión Europea aprobó la operación.`, `
Porsche = organisation:porsche
Volkswagen = organisation:volkswagen
El presidente de Porsche = person:wendelin-wiedeking
Porsche = organisation:porsche
Wendelin Wiedeking = person:wendelin-wiedeking
Stuttgart = place:stuttgart
Baja Sajonia = place:baja-sajonia
VW = organisation:vw
Christian Wulff = person:christian-wulff
primer ministro de Baja Sajonia = person:christian-wulff
Baja Sajonia = place:baja-sajonia
Wiedeking = person:wendelin-wiedeking
Comisión Europea = organisation:comision-europea
`},
	{"es", `Microsoft ofreció 44.600 millones de dólares por Yahoo. Steve Ballmer, presidente ejecutivo de Microsoft, envió una carta al consejo de Yahoo. Jerry Yang, cofundador de Yahoo, rechazó la oferta. Google cayó un 8 % en bolsa.`, `
Microsoft = organisation:microsoft
Yahoo = organisation:yahoo
Steve Ballmer = person:steve-ballmer
presidente ejecutivo de Microsoft = person:steve-ballmer
Microsoft = organisation:microsoft
Yahoo = organisation:yahoo
Jerry Yang = person:jerry-yang
cofundador de Yahoo = person:jerry-yang
Yahoo = organisation:yahoo
Google = organisation:google
`},
	{"es", `La constructora Obrasur S.A. compró ayer Canteras Ruiz, S. L. por un millón. El juez citó al dueño de Obrasur. Lo contó Radio Magallanes.`, `
La constructora = organisation:obrasur
Obrasur = organisation:obrasur
Canteras Ruiz = organisation:canteras-ruiz
Obrasur = organisation:obrasur
Radio Magallanes = organisation:radio-magallanes
`},
	{"es", `El exalcalde Ramón Soto, condenado. La Audiencia condenó ayer a Ramón Soto y absolvió a su hermana, Teresa Soto. Soto recurrirá. La vicepresidenta Francia Márquez habló. Márquez pidió calma.`, `
El exalcalde = person:ramon-soto
Ramón Soto = person:ramon-soto
Audiencia = organisation:audiencia
Ramón Soto = person:ramon-soto
Teresa Soto = person:teresa-soto
Soto = person:ramon-soto
La vicepresidenta = person:francia-marquez
Francia Márquez = person:francia-marquez
Márquez = person:francia-marquez
`},
	{"es", `El juez citó al expresidente de la constructora Ferrolán Sur, Ignacio Landa, y a los directivos de Ferrolán Sur. El consejo de administración de Ferrolán Sur se reunirá el martes. Habló el presidente de la compañía Ana Ruiz.`, `
expresidente de la constructora Ferrolán Sur = person:ignacio-landa
Ferrolán Sur = organisation:ferrolan-sur
Ignacio Landa = person:ignacio-landa
Ferrolán Sur = organisation:ferrolan-sur
Ferrolán Sur = organisation:ferrolan-sur
el presidente de la compañía = person:ana-ruiz
Ana Ruiz = person:ana-ruiz
`},
}
