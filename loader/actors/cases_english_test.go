package actors

// englishCases are news in English.
var englishCases = []sentenceCase{
	{"en", `Russian President Vladimir Putin met North Korean leader Kim Jong Un in Beijing on Wednesday. Putin thanked Kim for sending troops. The Kremlin said the talks lasted two hours.`, `
Russian President = person:vladimir-putin
Russian = state:ru
Vladimir Putin = person:vladimir-putin
North Korean leader = person:kim-jong-un
North Korean = state:kp
Kim Jong Un = person:kim-jong-un
Beijing = place:pekin
Putin = person:vladimir-putin
Kim = person:kim-jong-un
Kremlin = state:ru
`},
	{"en", `U.S. Secretary of State Marco Rubio said Washington would impose sanctions on Iran. Rubio spoke with his Israeli counterpart, Gideon Saar. The State Department declined to comment.`, `
U.S. Secretary of State = person:marco-rubio
U.S. = state:us
Marco Rubio = person:marco-rubio
Washington = state:us
Iran = state:ir
Rubio = person:marco-rubio
his Israeli counterpart = person:gideon-saar
Israeli = state:il
Gideon Saar = person:gideon-saar
State Department = organisation:state-department
`},
	{"en", `Boeing Co. said its chief executive, Kelly Ortberg, will visit China. The company has delivered 30 planes to Air China. Boeing shares rose 2%.`, `
Boeing Co = organisation:boeing-co
its chief executive = person:kelly-ortberg
Kelly Ortberg = person:kelly-ortberg
China = state:cn
The company = organisation:boeing-co
Air China = organisation:air-china
`},
	{"en", `The European Commission fined Google 2.4 billion euros. Commission President Ursula von der Leyen said Brussels would not back down. Google, a unit of Alphabet Inc, will appeal.`, `
European Commission = organisation:comision-europea
Google = organisation:google
President = person:ursula-von-der-leyen
Ursula von der Leyen = person:ursula-von-der-leyen
Brussels = organisation:union-europea
Google = organisation:google
a unit of Alphabet Inc = organisation:google
Alphabet Inc = organisation:alphabet-inc
`},
	{"en", `British Prime Minister Keir Starmer told the BBC that the UK would send fighter jets. Starmer's government faces a vote in the House of Commons.`, `
British Prime Minister = person:keir-starmer
British = state:gb
Keir Starmer = person:keir-starmer
BBC = organisation:bbc
UK = state:gb
Starmer = person:keir-starmer
House of Commons = organisation:house-of-commons
`},
	{"en", `The president of Ukraine, Volodymyr Zelenskyy, arrived in Paris. Zelensky will meet French President Emmanuel Macron. The Ukrainian leader wants more weapons.`, `
The president of Ukraine = person:volodymyr-zelenskyy
Ukraine = state:ua
Volodymyr Zelenskyy = person:volodymyr-zelenskyy
Paris = place:paris
Zelensky = person:volodymyr-zelenskyy
French President = person:emmanuel-macron
French = state:fr
Emmanuel Macron = person:emmanuel-macron
The Ukrainian leader = person:volodymyr-zelenskyy
Ukrainian = state:ua
`},
	{"en", `North Korean troops fought alongside Russian soldiers in Kursk, South Korean officials said. The two countries signed a treaty in 2024.`, `
North Korean troops = organisation:north-korean-troops
North Korean = state:kp
Russian soldiers = organisation:russian-soldiers
Russian = state:ru
Kursk = place:kursk
South Korean officials = organisation:south-korean-officials
South Korean = state:kr
The two countries = state:kr
The two countries = state:ru
`},
}
