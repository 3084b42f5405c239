package timex

import (
	"testing"

	"hito/model"
)

// TestEnglish reads sentences of every class of expression, written on a day.
func TestEnglish(t *testing.T) {
	for _, c := range englishCases {
		day, err := model.ParseEDTF(c.day)
		if err != nil {
			t.Fatal(err)
		}
		if got := found("en", c.text, day); got != c.want {
			t.Errorf("%s on %s\n got %s\nwant %s", c.text, c.day, got, c.want)
		}
	}
}

var englishCases = []struct{ day, text, want string }{
	// Full and numeric dates, the month first
	{"2025-10-28", "The accord was signed on 09/12/2021 in Lima and amended on 27/3/2022.",
		"09/12/2021 = 2021-09-12 | 27/3/2022 = 2022-03-27"},
	{"2024-03-06", "She resigned on March 1. The hearing will be held on April 10. Two days earlier she had left Lima.",
		"March 1 = 2024-03-01 | April 10 = 2024-04-10 | Two days earlier = 2024-02-28"},
	{"2025-10-28", "She was born on Nov. 29, 1999 and died on 3 April 2020.",
		"Nov. 29, 1999 = 1999-11-29 | 3 April 2020 = 2020-04-03"},
	{"2025-10-28", "The strike began on the 1st of May, 2019, and ended June 2nd.",
		"the 1st of May, 2019 = 2019-05-01 | June 2nd = 2019-06-02"},
	{"2025-10-28", "The talks were held on 2024-06-19, not on 6/19/24.",
		"2024-06-19 = 2024-06-19 | 6/19/24 = 2024-06-19"},
	{"2025-10-28", "The file is dated 2021-07-04T18:05:00Z, the reply 07-Aug-2021.",
		"2021-07-04T18:05:00Z = 2021-07-04 | 07-Aug-2021 = 2021-08-07"},
	{"2025-10-28", "On Tuesday, March 4, 2025, the port was closed.",
		"Tuesday, March 4, 2025 = 2025-03-04"},
	{"2025-10-28", "They wed on the twenty-first of June, 1998, in Oslo.",
		"the twenty-first of June, 1998 = 1998-06-21"},
	{"2025-10-28", "The deed says August the third, eighteen hundred forty-two.",
		"August the third, eighteen hundred forty-two = 1842-08-03"},
	{"2025-10-28", "He left on Sept. 4 and came back Oct. 2nd.",
		"Sept. 4 = 2025-09-04 | Oct. 2nd = 2025-10-02"},
	{"2025-10-28", "The regime fell in nineteen ninety-two, the wall in '89.",
		"nineteen ninety-two = 1992 | '89 = 1989"},
	{"2025-10-28", "Caesar was murdered in 44 BC and Vesuvius erupted in AD 79.",
		"44 BC = -0043 | AD 79 = 0079"},
	{"2025-10-28", "It was built c. 1450 and rebuilt around 1700.",
		"1450 = 1450~ | around 1700 = 1700~"},
	// Day and month without year, by the verb
	{"2025-10-28", "The fair opened on November 15.",
		"November 15 = 2024-11-15"},
	{"2025-10-28", "The fair will open on November 15.",
		"November 15 = 2025-11-15"},
	{"2025-10-28", "The fair will open on March 3.",
		"March 3 = 2026-03-03"},
	{"2025-10-28", "The commission visited the plant in December.",
		"December = 2024-12"},
	{"2025-10-28", "The commission will visit the plant in February.",
		"February = 2026-02"},
	{"2025-10-28", "The vote was set for Dec. 5.",
		"Dec. 5 = 2025-12-05"},
	{"2025-10-28", "In June, he said, he would retire in July.",
		"June = 2025-06 | July = 2026-07"},
	{"2025-10-28", "The law takes effect in January.",
		"January = 2026-01"},
	{"2025-10-28", "On the 15th the ship will sail; on the 3rd it was repaired.",
		"the 15th = 2025-11-15 | the 3rd = 2025-10-03"},
	{"2025-10-28", "The president, elected in May, faces a vote in November.",
		"May = 2025-05 | November = 2025-11"},
	// Month and year
	{"2025-10-28", "Floods struck in May 2019, and again in June last year.",
		"May 2019 = 2019-05 | June last year = 2024-06"},
	{"2025-10-28", "The May 2019 vote, the October of 1987 crash.",
		"The May 2019 = 2019-05 | the October of 1987 = 1987-10"},
	{"2025-10-28", "It rained in January of this year and in 2/2018.",
		"January of this year = 2025-01 | 2/2018 = 2018-02"},
	// Part of a period
	{"2025-10-28", "Early in 2019 the factory closed; by late 2020 it had reopened.",
		"Early in 2019 = 2019-01/2019-04~ | late 2020 = 2020-09~/2020-12"},
	{"2025-10-28", "In mid-March the river rose, at the end of April it fell.",
		"mid-March = 2025-03-11~/2025-03-20~ | the end of April = 2025-04-21~/2025-04-30"},
	{"2025-10-28", "It was agreed late last week and signed early Tuesday.",
		"late last week = 2025-10-23~/2025-10-26 | early Tuesday = 2025-10-28"},
	{"2025-10-28", "At the beginning of the year and in the mid-1990s there was hope.",
		"the beginning of the year = 2025-01/2025-04~ | the mid-1990s = 1994~/1996~"},
	{"2025-10-28", "The books are closed at year-end.",
		"year-end = 2025-12-31"},
	{"2025-10-28", "Earlier this year he quit; later this month he returns.",
		"Earlier this year = 2025 | later this month = 2025-10"},
	// Weekdays
	{"2025-10-28", "The minister said Monday that the treaty would be ratified on Friday.",
		"Monday = 2025-10-27 | Friday = 2025-10-31"},
	{"2025-10-28", "He told reporters on Sunday he will travel to Oslo on Thursday.",
		"Sunday = 2025-10-26 | Thursday = 2025-10-30"},
	{"2025-10-28", "The court is expected to rule on Friday.",
		"Friday = 2025-10-31"},
	{"2025-10-28", "The two leaders are meeting Wednesday in Geneva.",
		"Wednesday = 2025-10-29"},
	{"2025-10-28", "Voters go to the polls on Sunday, when millions will choose a president.",
		"Sunday = 2025-11-02"},
	{"2025-10-28", "On Monday, the central bank raised rates; on Friday it will publish the minutes.",
		"Monday = 2025-10-27 | Friday = 2025-10-31"},
	{"2025-10-28", "\"We will win on Sunday,\" he said Tuesday.",
		"Sunday = 2025-11-02 | Tuesday = 2025-10-28"},
	{"2025-10-28", "They agreed on Monday to meet on Thursday.",
		"Monday = 2025-10-27 | Thursday = 2025-10-30"},
	{"2025-10-28", "Last Tuesday the dam burst, and this Friday the inquiry starts.",
		"Last Tuesday = 2025-10-21 | this Friday = 2025-10-31"},
	{"2025-10-28", "Next Monday is a holiday; the Monday after next is not.",
		"Next Monday = 2025-11-03 | the Monday after next = 2025-11-10"},
	{"2025-10-28", "We met on Tuesday of last week and meet Wednesday next week.",
		"Tuesday of last week = 2025-10-21 | Wednesday next week = 2025-11-05"},
	{"2025-10-28", "A week ago Monday the vote was held.",
		"A week ago Monday = 2025-10-20"},
	{"2025-10-28", "The strike began Monday last and ends Sunday week.",
		"Monday last = 2025-10-27 | Sunday week = 2025-11-09"},
	{"2025-10-28", "By Friday the water had risen.",
		"Friday = 2025-10-24"},
	{"2025-10-28", "Tuesday's attack killed ten; yesterday's killed two.",
		"Tuesday = 2025-10-28 | yesterday = 2025-10-27"},
	{"2025-10-28", "The envoy was to meet the king on Friday.",
		"Friday = 2025-10-31"},
	{"2025-10-28", "He helped to win the match on Saturday.",
		"Saturday = 2025-10-25"},
	{"2025-10-28", "The bank decided to cut rates in March.",
		"March = 2026-03"},
	{"2025-10-28", "The minister refused to say on Sunday whether he had quit.",
		"Sunday = 2025-10-26"},
	{"2025-10-28", "She is to be sworn in on Friday.",
		"Friday = 2025-10-31"},
	{"2025-10-28", "They want him released by Friday.",
		"Friday = 2025-10-31"},
	{"2025-10-28", "The bill, passed on Friday, faces a veto.",
		"Friday = 2025-10-24"},
	{"2025-10-28", "Talks resume Thursday. Talks resumed Thursday.",
		"Thursday = 2025-10-30 | Thursday = 2025-10-23"},
	// Days told from today, and their clock
	{"2025-10-28", "The United Nations said today (Tuesday) that aid had arrived.",
		"today (Tuesday) = 2025-10-28"},
	{"2025-10-28", "They met the day before yesterday and will meet the day after tomorrow.",
		"the day before yesterday = 2025-10-26 | the day after tomorrow = 2025-10-30"},
	{"2025-10-28", "The ceasefire was announced last night and started this morning; it ends tonight at 11.",
		"last night = 2025-10-27 | this morning = 2025-10-28 | tonight at 11 = 2025-10-28"},
	{"2025-10-28", "The meeting starts at 10 a.m. on Thursday, May 7, 2026.",
		"10 a.m. on Thursday, May 7, 2026 = 2026-05-07"},
	{"2025-10-28", "He was shot at 9:30 p.m. Saturday; the trial begins at noon tomorrow.",
		"9:30 p.m. Saturday = 2025-10-25 | noon tomorrow = 2025-10-29"},
	{"2025-10-28", "The shop opens at 9 a.m. and shuts at half past.",
		"9 a.m. : time"},
	{"2025-10-28", "The office will be shut between 3 and 5 p.m. on Thursday.",
		"between 3 and 5 p.m. on Thursday = 2025-10-30"},
	{"2025-10-28", "It happened on the night of 14 July 2016.",
		"the night of 14 July 2016 = 2016-07-14"},
	// Units with last, next, this, past, coming
	{"2025-10-28", "The deadline is next week; the previous one was last month.",
		"next week = 2025-11-03/2025-11-09 | last month = 2025-09"},
	{"2025-10-28", "Over the weekend two men drowned; this weekend will be calm.",
		"the weekend = 2025-10-25/2025-10-26 | this weekend = 2025-11-01/2025-11-02"},
	{"2025-10-28", "The coming year will be hard, the past decade was good, this century is long.",
		"The coming year = 2026 | the past decade = 201X | this century = 20XX"},
	{"2025-10-28", "The week after next, the year before last.",
		"The week after next = 2025-11-10/2025-11-16 | the year before last = 2023"},
	{"2025-10-28", "The week of October 7 saw three attacks, the week beginning March 4 none.",
		"The week of October 7 = 2025-10-06/2025-10-12 | the week beginning March 4 = 2025-03-03/2025-03-09"},
	{"2025-10-28", "The rest of the week will be dry.",
		"rest of the week = 2025-10-28/2025-11-02"},
	{"2025-10-28", "It is the book of the year.",
		""},
	// Quarters, halves and fiscal years
	{"2025-10-28", "Exports grew in the third quarter of 2024 and in Q4.",
		"the third quarter of 2024 = 2024-35 | Q4 = 2025-36"},
	{"2025-10-28", "Third-quarter profit rose from the year-ago quarter; last year's quarter was weak.",
		"Third-quarter = 2025-35 | the year-ago quarter = 2024-35 | last year's quarter = 2024-35"},
	{"2025-10-28", "In the third quarter sales were flat. A year ago they fell. In the 2023 quarter they rose.",
		"the third quarter = 2025-35 | A year ago = 2024-35 | the 2023 quarter = 2023-35"},
	{"2025-10-28", "The company lost money in the first half of 2023, in 2022 H2 and in fiscal 2021.",
		"the first half of 2023 = 2023-40 | 2022 H2 = 2022-41 | fiscal 2021 = 2021"},
	{"2025-10-28", "Losses in the past two quarters and the next three quarters.",
		"the past two quarters = 2025-04-01/2025-09-30 | the next three quarters = 2026-01-01/2026-09-30"},
	// Seasons
	{"2025-10-28", "In the summer of 1989 thousands fled; last winter few did.",
		"the summer of 1989 = 1989-22 | last winter = 2024-24"},
	{"2025-10-28", "Spring rolls are sold in spring.",
		"spring = 2025-21"},
	{"2025-10-28", "The fall of the government came after the fall elections.",
		""},
	{"2025-10-28", "They will marry next summer, not this fall.",
		"next summer = 2026-22 | this fall = 2025-23"},
	// Decades, centuries, years
	{"2025-10-28", "In the 1980s and the early '90s the town was rich; in the nineteen fifties it was poor.",
		"the 1980s = 198X | the early '90s = 1990/1993~ | the nineteen fifties = 195X"},
	{"2025-10-28", "The sixties were loud.",
		"The sixties = 196X"},
	{"2025-10-28", "The castle dates from the 13th century; the temple from the 4th century BC.",
		"the 13th century = 12XX | the 4th century BC = -03XX"},
	{"2025-10-28", "Polls in 2024 showed that 2025 would be hard. The year 1968 changed Paris.",
		"2024 = 2024 | 2025 = 2025 | The year 1968 = 1968"},
	{"2025-10-28", "The 1994 genocide and the 1960s protests are taught.",
		"The 1994 = 1994 | the 1960s = 196X"},
	// Offsets
	{"2025-10-28", "She arrived three days ago and leaves in two weeks.",
		"three days ago = 2025-10-25 | in two weeks = 2025-11-11"},
	{"2025-10-28", "Half a year ago, a year and a half ago, two and a half years ago, a decade ago.",
		"Half a year ago = 2025-04 | a year and a half ago = 2024-04 | two and a half years ago = 2023-04-28 | a decade ago = 201X"},
	{"2025-10-28", "We left 1 month and 21 days ago.",
		"1 month and 21 days ago = 2025-09-07"},
	{"2025-10-28", "Two Sundays ago he preached; three Fridays from now he will again.",
		"Two Sundays ago = 2025-10-19 | three Fridays from now = 2025-11-14"},
	{"2025-10-28", "Two days before Christmas the airport was shut; a week from tomorrow it opens.",
		"Two days before Christmas = 2024-12-23 | a week from tomorrow = 2025-11-05"},
	{"2025-10-28", "The plan was agreed in two weeks.",
		"in two weeks : duration"},
	{"2025-10-28", "He will decide within ten days.",
		"within ten days = 2025-11-07"},
	{"2025-10-28", "Ten years ago this month the mine closed.",
		"Ten years ago this month = 2015-10"},
	// What follows on the date last told
	{"2025-10-28", "The pact was signed on 3 May 2021. Three days later the fighting resumed, and a year later the king abdicated.",
		"3 May 2021 = 2021-05-03 | Three days later = 2021-05-06 | a year later = 2022"},
	{"2025-10-28", "He was elected in 2012. The following year he resigned. That same year his party split.",
		"2012 = 2012 | The following year = 2013 | That same year = 2013"},
	{"2025-10-28", "The summit took place on 5 June 2019; the day before, ministers had met, and the next day they left.",
		"5 June 2019 = 2019-06-05 | the day before = 2019-06-04 | the next day = 2019-06-05"},
	{"2025-10-28", "On 1 September 1939 Germany invaded Poland; two days later Britain declared war.",
		"1 September 1939 = 1939-09-01 | two days later = 1939-09-03"},
	{"2025-10-28", "He had arrived the previous evening and would leave the following Monday.",
		"the previous evening = 2025-10-27 | the following Monday = 2025-11-03"},
	// Ranges
	{"2025-10-28", "The war lasted from 1987 to 1998.",
		"from 1987 to 1998 = 1987/1998"},
	{"2025-10-28", "Between 3 and 5 May the roads were blocked.",
		"Between 3 and 5 May = 2025-05-03/2025-05-05"},
	{"2025-10-28", "The festival ran from May 3 to June 2.",
		"from May 3 to June 2 = 2025-05-03/2025-06-02"},
	{"2025-10-28", "The conference was held on July 11-13, 2018, and on 4-6 March 2019.",
		"July 11-13, 2018 = 2018-07-11/2018-07-13 | 4-6 March 2019 = 2019-03-04/2019-03-06"},
	{"2025-10-28", "He was president (2009-17), senator (2005–08), and lived 1949-2020.",
		"2009-17 = 2009/2017 | 2005–08 = 2005/2008 | 1949-2020 = 1949/2020"},
	{"2025-10-28", "The fair runs from 5/1-5/7, 2026, the course 10/1/2026-10/7/2026.",
		"from 5/1-5/7, 2026 = 2026-05-01/2026-05-07 | 10/1/2026-10/7/2026 = 2026-10-01/2026-10-07"},
	{"2025-10-28", "From late 2019 to early 2021, schools were shut.",
		"From late 2019 to early 2021 = 2019-09~/2021-04~"},
	{"2025-10-28", "It will be dark between now and May 5.",
		"between now and May 5 = 2025-10-28/2026-05-05"},
	{"2025-10-28", "The 2024-25 season was short.",
		"The 2024-25 = 2024/2025"},
	{"2025-10-28", "It was open Jan-Feb 2017 and from April 9th through 17th.",
		"Jan-Feb 2017 = 2017-01/2017-02 | from April 9th through 17th = 2026-04-09/2026-04-17"},
	// Open spans
	{"2025-10-28", "Since 2019 the border has been closed; it stays so until Friday.",
		"Since 2019 = 2019 | until Friday = 2025-10-31"},
	{"2025-10-28", "The bridge must be finished before the end of the year, no later than Dec. 1.",
		"before the end of the year = ../2025 | no later than Dec. 1 = ../2025-12-01"},
	{"2025-10-28", "After 2010 and before July 2015 nobody came.",
		"After 2010 = 2011/.. | before July 2015 = ../2015-06"},
	{"2025-10-28", "The tax applies from 2027 onwards, starting January 1.",
		"from 2027 onwards = 2027/.. | starting January 1 = 2026-01-01/.."},
	// Rolling spans
	{"2025-10-28", "Over the past two months, prices rose; in the next three years they will fall.",
		"the past two months = 2025-08-28/2025-10-27 | the next three years = 2025-10-29/2028-10-28"},
	{"2025-10-28", "The first nine months of 2024 were dry, the last four days of March wet.",
		"The first nine months of 2024 = 2024-01/2024-09 | the last four days of March = 2025-03-28/2025-03-31"},
	{"2025-10-28", "In the 5 upcoming days and over the last few years.",
		"5 upcoming days = 2025-10-29/2025-11-02 | the last few years : duration"},
	// Lists
	{"2025-10-28", "Trials were held on May 3, 4 and 5, 2016.",
		"May 3 = 2016-05-03 | 4 = 2016-05-04 | 5, 2016 = 2016-05-05"},
	{"2025-10-28", "The 1st, 2nd and 3rd of March were public holidays.",
		"The 1st = 2025-03-01 | 2nd = 2025-03-02 | 3rd of March = 2025-03-03"},
	{"2025-10-28", "Floods struck in May and June 2019.",
		"May = 2019-05 | June 2019 = 2019-06"},
	{"2025-10-28", "They met on 16 and 17 April 1999.",
		"16 = 1999-04-16 | 17 April 1999 = 1999-04-17"},
	// Ordinals within a whole
	{"2025-10-28", "On the first Monday of May workers march.",
		"the first Monday of May = 2025-05-05"},
	{"2025-10-28", "It falls in the second week of June 2024, on the last Friday of the month.",
		"the second week of June 2024 = 2024-06-10/2024-06-16 | the last Friday of the month = 2025-10-31"},
	{"2025-10-28", "The third day of October was cold.",
		"The third day of October = 2025-10-03"},
	// Named days
	{"2025-10-28", "After 9/11 the law changed; on Labor Day 2001 it had not.",
		"After 9/11 = 2001-09-12/.. | Labor Day 2001 = 2001-09-03"},
	{"2025-10-28", "On Thanksgiving, Veterans Day and the Fourth of July banks are closed.",
		"Thanksgiving = 2025-11-27 | Veterans Day = 2025-11-11 | the Fourth of July = 2025-07-04"},
	{"2025-10-28", "New Year's Eve was loud; Martin Luther King Jr. Day will be quiet.",
		"New Year's Eve = 2024-12-31 | Martin Luther King Jr. Day = 2026-01-19"},
	{"2025-10-28", "Easter 2024, Good Friday of last year, St. Patrick's Day.",
		"Easter 2024 = 2024-03-31 | Good Friday of last year = 2024-03-29 | St. Patrick's Day = 2025-03-17"},
	{"2025-10-28", "On Christmas Day it snowed; on Memorial Day weekend it did not.",
		"Christmas Day = 2024-12-25 | Memorial Day weekend = 2025-05-24/2025-05-25"},
	{"2023-11-08", "The market reopened after the Oct. 3 quake; the indoor Christmas market did not.", "the Oct. 3 = 2023-10-03"},
	{"2023-11-08", "The bans were extended through April 30; the two sides met in Week 5.", "through April 30 = 2024-04-30"},
	{"2025-10-28", "Halloween and Black Friday sales begin; Mother's Day was in May.",
		"Halloween = 2025-10-31 | Black Friday = 2025-11-28 | Mother's Day = 2025-05-11 | May = 2025-05"},
	{"2025-10-28", "The 80th anniversary of the liberation was marked yesterday.",
		"80th anniversary = 1945 | yesterday = 2025-10-27"},
	// Durations, sets, ages, the present
	{"2025-10-28", "He works every Monday, twice a week, daily, each March.",
		"every Monday : set | a week : set | daily : set | each March : set"},
	{"2025-10-28", "The 30-year-old was jailed for 10 years; she is 45 years old.",
		"30-year-old : age | 10 years : duration | 45 years old : age"},
	{"2025-10-28", "A two-year contract, a 10-day visit, a three-month truce.",
		"two-year : duration | 10-day : duration | three-month : duration"},
	{"2025-10-28", "Now the state is broke; currently nobody pays.",
		"Now : present | currently : present"},
	{"2025-10-28", "It was the worst storm in 50 years.",
		"in 50 years : duration"},
	// Not dates
	{"2025-10-28", "You may leave in May, but Theresa May may not march in March.",
		"May = 2026-05 | March = 2026-03"},
	{"2025-10-28", "May I come in? They may. The soldiers march on.",
		""},
	{"2025-10-28", "April Jones met June Carter in April, and Mr. March too.",
		"April = 2025-04"},
	{"2025-10-28", "The second man won 3-1 on flight 2019 for $1984 in a Boeing 737.",
		""},
	{"2025-10-28", "Windows 2000 sold 1500 copies; 1800 soldiers died.",
		""},
	{"2025-10-28", "The first minister and the second secretary met on the third floor.",
		""},
	{"2025-10-28", "The sun sat low; prices fall, they fall again.",
		""},
	{"2025-10-28", "He lives at 12 June Street, near Article 50 and Resolution 2334.",
		""},
	{"2025-10-28", "He said on Feb 30 nothing happened; 31/31/2020 is no date.",
		""},
	{"2025-10-28", "On Bloody Sunday, in the Prague Spring, she read the Sunday Times.",
		""},
	{"2025-10-28", "Room 2012, page 1999, 2000 euros, a 5-4 ruling, 24-7 support.",
		""},
	{"2025-10-28", "A third of voters, a second term, the last minute, the next step.",
		""},
	{"2025-10-28", "Version 3.11 came after 3.10.2, write to jan@sun.com or open clean-sat.c.",
		""},
	// Days of other calendars
	{"2025-10-28", "Yom Kippur 2023, Hanukkah 2018 and Passover 2018 were quiet.",
		"Yom Kippur 2023 = 2023-09-25 | Hanukkah 2018 = 2018-12-02/2018-12-10 | Passover 2018 = 2018-03-30/2018-04-07"},
	{"2025-10-28", "Chinese New Year 2023, Orthodox Easter 2024, Diwali 2019 and Holi 2019.",
		"Chinese New Year 2023 = 2023-01-22 | Orthodox Easter 2024 = 2024-05-05 | Diwali 2019 = 2019-10-27~ | Holi 2019 = 2019-03-21~"},
	{"2025-10-28", "The fast of Ramadan 2025 ended.",
		"Ramadan 2025 = 2025-03-01~/2025-03-30~"},
	// What the words leave to the line
	{"1998-03-22", "Profit in the fourth quarter was up from the quarter a year ago and the 1995 quarter.",
		"the fourth quarter = 1997-36 | the quarter a year ago = 1996-36 | the 1995 quarter = 1995-36"},
	{"2025-10-28", "early September",
		"early September = 2025-09-01/2025-09-10~"},
	{"2025-10-28", "next Thursday +10 days",
		"next Thursday +10 days = 2025-11-16"},
	{"2025-10-28", "The trial was postponed until January 8; the truce was extended to May.",
		"until January 8 = 2026-01-08 | May = 2026-05"},
	{"2025-10-28", "He won in '04 and '06, and the class of '68 cheered.",
		"'04 = 2004 | '06 = 2006 | '68 = 1968"},
	{"2025-10-28", "It grew in the 19th and early 20th centuries, on 2/3 November and from May 5th-7th, 2006.",
		"the 19th = 18XX | early 20th centuries = 1900/1933~ | 2/3 November = 2024-11-02/2024-11-03 | from May 5th-7th, 2006 = 2006-05-05/2006-05-07"},
}

func FuzzTagEnglish(f *testing.F) {
	for _, c := range englishCases {
		f.Add(c.text)
	}
	f.Add(".1000")
	f.Fuzz(func(t *testing.T, text string) {
		last := int32(0)
		exprs := tag("en", text)
		for _, e := range exprs {
			if e.Start < last || e.End <= e.Start || int(e.End) > len(text) {
				t.Fatalf("%q: expression %d..%d after %d", text, e.Start, e.End, last)
			}
			last = e.End
		}
		for _, x := range Resolve(exprs, model.DayDate(2025, 10, 28), text, 0, Options{}) {
			checkDate(t, text, x.Date)
		}
	})
}

// TestEnglishDirection reads one sentence in the past and in the future: the
// verb alone decides.
func TestEnglishDirection(t *testing.T) {
	day := model.DayDate(2025, 10, 28)
	for _, c := range []struct{ when, past, future string }{
		{"on Thursday", "2025-10-23", "2025-10-30"},
		{"in November", "2024-11", "2025-11"},
		{"on June 3", "2025-06-03", "2026-06-03"},
		{"on the 20th", "2025-10-20", "2025-11-20"},
		{"at Easter", "2025-04-20", "2026-04-05"},
		{"in the spring", "2025-21", "2026-21"},
		{"in the fourth quarter", "2025-36", "2025-36"},
		{"in the first quarter", "2025-33", "2026-33"},
	} {
		for _, verbs := range [][2]string{
			{"The court ruled ", "The court will rule "},
			{"The ministers met ", "The ministers are to meet "},
			{"The vote was held ", "The vote is expected to be held "},
			{"It had been decided ", "It would be decided "},
			{"She has resigned ", "She plans to resign "},
			{"The school was opened ", "The school opens "},
		} {
			for i, want := range []string{c.past, c.future} {
				text := verbs[i] + c.when + "."
				xs := Resolve(tag("en", text), day, text, 0, Options{})
				if len(xs) != 1 || xs[0].Date.String() != want {
					t.Errorf("%s: %s, want %s", text, found("en", text, day), want)
				}
			}
		}
	}
}
