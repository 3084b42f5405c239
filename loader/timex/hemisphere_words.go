package timex

// Names that tell on which half of the world a text's seasons are: states whose
// people live south of the equator, or north of it, and cities that news names
// for them. Lands on both sides (Ecuador, Colombia, Brazil's north apart) are
// counted where most of their people live; those near the equator, where nobody
// tells time by seasons, are left out, and so are names that people bear
// (Rosario, Mendoza). One word each, since tokens are looked up one at a time.
// Spanish and English together.
var (
	southernNames = []string{
		"Argentina", "Chile", "Uruguay", "Paraguay", "Bolivia", "Perú", "Peru", "Brasil", "Brazil", "Australia", "Zelanda", "Zealand",
		"Sudáfrica", "Suráfrica", "Mozambique", "Zimbabue", "Zimbabwe", "Namibia", "Botsuana", "Botswana", "Madagascar", "Patagonia",
		"Montevideo", "Asunción", "Lima", "Cusco", "Arequipa", "Valparaíso", "Bariloche", "Ushuaia", "Mar del Plata",
		"Sídney", "Sydney", "Melbourne", "Johannesburgo", "Johannesburg", "Pretoria", "Auckland", "Antártida", "Antarctica",
		"Malvinas", "Falklands", "Bonaerense", "Rioplatense",
	}
	northernNames = []string{
		"España", "Spain", "México", "Mexico", "Cuba", "Guatemala", "Honduras", "Nicaragua", "Salvador", "Panamá", "Venezuela", "Dominicana",
		"Rusia", "Russia", "Ucrania", "Ukraine", "China", "Japón", "Japan", "Corea", "Korea", "India", "Pakistán", "Pakistan", "Irán", "Iran",
		"Irak", "Iraq", "Israel", "Palestina", "Siria", "Syria", "Turquía", "Turkey", "Francia", "France", "Alemania", "Germany", "Italia", "Italy",
		"Portugal", "Grecia", "Greece", "Polonia", "Poland", "Suecia", "Sweden", "Noruega", "Norway", "Finlandia", "Finland", "Dinamarca", "Denmark",
		"Bélgica", "Belgium", "Holanda", "Netherlands", "Suiza", "Switzerland", "Austria", "Hungría", "Hungary", "Rumanía", "Romania", "Inglaterra",
		"England", "Escocia", "Scotland", "Irlanda", "Ireland", "Britain", "Bretaña", "Europa", "Europe", "Canadá", "Canada", "Estados", "States",
		"EEUU", "EUA", "USA", "Marruecos", "Morocco", "Argelia", "Algeria", "Egipto", "Egypt", "Afganistán", "Afghanistan", "Georgia",
		"Madrid", "Barcelona", "Londres", "London", "París", "Paris", "Berlín", "Berlin", "Roma", "Rome", "Moscú", "Moscow", "Kiev", "Kyiv",
		"Pekín", "Beijing", "Tokio", "Tokyo", "Washington", "Bruselas", "Brussels", "Pionyang", "Pyongyang", "Seúl", "Seoul",
		"Kremlin", "OTAN", "NATO",
	}
)
