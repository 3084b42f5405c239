package actors

// statesTable lists the states: ISO 3166-1 code (lower case; a word of our own
// where there is none), Spanish name first and then other Spanish names,
// English names, demonyms in Spanish (masculine singular: the other forms
// follow by rule), demonyms in English, the capital with its spellings, and
// the seats of power that stand for the state where they act. Checked by hand
// against the list of United Nations members and observers.
const statesTable = `
af|Afganistán|Afghanistan|afgano|Afghan,Afghans|Kabul|
al|Albania||albanés|Albanian,Albanians|Tirana|
de|Alemania,país germano,República Federal de Alemania,RFA|Germany|alemán,germano|German,Germans|Berlín,Berlin|Bundestag
ad|Andorra||andorrano|Andorran|Andorra la Vella|
ao|Angola||angoleño,angolano|Angolan,Angolans|Luanda|
ag|Antigua y Barbuda|Antigua and Barbuda|antiguano|Antiguan||
sa|Arabia Saudita,Arabia Saudí|Saudi Arabia|saudí,saudita|Saudi,Saudis|Riad,Riyadh|
dz|Argelia|Algeria|argelino|Algerian,Algerians|Argel,Algiers|
ar|Argentina,República Argentina||argentino|Argentine,Argentinian|Buenos Aires|Casa Rosada
am|Armenia||armenio|Armenian,Armenians|Ereván,Yerevan|
au|Australia||australiano|Australian,Australians|Canberra|
at|Austria||austriaco,austríaco|Austrian,Austrians|Viena,Vienna|
az|Azerbaiyán,Azerbaiján|Azerbaijan|azerbaiyano,azerí|Azerbaijani,Azeri|Bakú,Baku|
bs|Bahamas,Las Bahamas|The Bahamas|bahameño|Bahamian|Nasáu,Nassau|
bd|Bangladés,Bangladesh|Bangladesh|bangladesí|Bangladeshi|Daca,Dhaka|
bb|Barbados||barbadense|Barbadian|Bridgetown|
bh|Baréin,Bahréin,Bahrein|Bahrain|bareiní,bahreiní|Bahraini|Manama|
be|Bélgica|Belgium|belga|Belgian,Belgians||
bz|Belice|Belize|beliceño|Belizean|Belmopán|
bj|Benín|Benin|beninés|Beninese|Porto Novo|
by|Bielorrusia,Belarús|Belarus|bielorruso|Belarusian,Belarusians|Minsk|
mm|Myanmar,Birmania|Burma|birmano|Burmese|Naipyidó,Naypyidaw|
bo|Bolivia,país altiplánico,Estado Plurinacional de Bolivia||boliviano|Bolivian,Bolivians|La Paz|Palacio Quemado
ba|Bosnia y Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnia and Herzegovina|bosnio,bosnioherzegovino|Bosnian,Bosnians|Sarajevo|
bw|Botsuana,Botswana|Botswana|botsuano|Botswanan|Gaborone|
br|Brasil,gigante sudamericano,gigante suramericano|Brazil|brasileño,brasilero|Brazilian,Brazilians|Brasilia|Planalto,Palacio de Planalto,Itamaraty
bn|Brunéi|Brunei|bruneano|Bruneian|Bandar Seri Begawan|
bg|Bulgaria||búlgaro|Bulgarian,Bulgarians|Sofía,Sofia|
bf|Burkina Faso||burkinés|Burkinabe|Uagadugú,Ouagadougou|
bi|Burundi||burundés|Burundian|Gitega|
bt|Bután|Bhutan|butanés|Bhutanese|Timbu|
cv|Cabo Verde|Cape Verde|caboverdiano|Cape Verdean|Praia|
kh|Camboya|Cambodia|camboyano|Cambodian,Cambodians|Nom Pen,Phnom Penh|
cm|Camerún|Cameroon|camerunés|Cameroonian|Yaundé|
ca|Canadá|Canada|canadiense|Canadian,Canadians|Ottawa|
qa|Catar,Qatar|Qatar|catarí,qatarí|Qatari,Qataris|Doha|
td|Chad||chadiano|Chadian|Yamena|
cl|Chile||chileno|Chilean,Chileans|Santiago de Chile|La Moneda,Palacio de la Moneda
cn|China,República Popular China,República Popular de China,gigante asiático,coloso asiático|People's Republic of China|chino|Chinese|Pekín,Beijing,Beiyín,Peking|Zhongnanhai
cy|Chipre|Cyprus|chipriota|Cypriot,Cypriots|Nicosia|
co|Colombia,país cafetero||colombiano|Colombian,Colombians|Bogotá,Bogota|Palacio de Nariño,Casa de Nariño
km|Comoras||comorense|Comorian|Moroni|
cg|República del Congo|Republic of the Congo|||Brazzaville|
cd|República Democrática del Congo,RDC,RD Congo,Congo|Democratic Republic of the Congo,DRC,DR Congo|congoleño,congolés|Congolese|Kinsasa,Kinshasa|
kp|Corea del Norte,Corea de Norte,República Popular Democrática de Corea,RPDC|North Korea,DPRK|norcoreano|North Korean,North Koreans|Pyongyang,Pionyang,Pyonyang,Piongyang|
kr|Corea del Sur,Corea de Sur,República de Corea|South Korea,Republic of Korea|surcoreano,sudcoreano|South Korean,South Koreans|Seúl,Seoul|Casa Azul
korea|Corea|Korea|coreano|Korean,Koreans||
ci|Costa de Marfil|Ivory Coast|marfileño|Ivorian|Yamusukro|
cr|Costa Rica||costarricense,tico|Costa Rican,Costa Ricans||
hr|Croacia|Croatia|croata|Croatian,Croatians|Zagreb|
cu|Cuba||cubano|Cuban,Cubans|La Habana,Havana|
dk|Dinamarca|Denmark|danés|Danish,Danes|Copenhague,Copenhagen|
dm|Dominica||dominiqués|||
ec|Ecuador||ecuatoriano|Ecuadorian,Ecuadorians,Ecuadorean|Quito|Palacio de Carondelet,Carondelet
eg|Egipto|Egypt|egipcio|Egyptian,Egyptians|El Cairo,Cairo|
sv|El Salvador||salvadoreño|Salvadoran,Salvadorans|San Salvador|
ae|Emiratos Árabes Unidos,Emiratos Árabes,Emiratos,EAU|United Arab Emirates,UAE|emiratí|Emirati,Emiratis|Abu Dabi,Abu Dhabi|
er|Eritrea||eritreo|Eritrean|Asmara|
sk|Eslovaquia|Slovakia|eslovaco|Slovak,Slovaks|Bratislava|
si|Eslovenia|Slovenia|esloveno|Slovenian,Slovene|Liubliana,Ljubljana|
es|España,Reino de España,país ibérico|Spain|español|Spanish,Spaniard,Spaniards|Madrid|La Moncloa,Moncloa,Palacio de la Moncloa,La Zarzuela,Zarzuela,Palacio de Santa Cruz
us|Estados Unidos,Estados Unidos de América,gigante norteamericano,país norteamericano,Tío Sam,EEUU,EE UU,E E U U,USA|United States,United States of America,US,U S,U S A|estadounidense,norteamericano,americano|American,Americans|Washington,Washington DC,Washington D C|Casa Blanca,White House,Pentágono,Pentagon,Capitolio,Despacho Oval,Capitol Hill
ee|Estonia||estonio|Estonian,Estonians|Tallin,Tallinn|
sz|Esuatini,Suazilandia|Eswatini|suazi|Swazi|Mbabane|
et|Etiopía|Ethiopia|etíope|Ethiopian,Ethiopians|Adís Abeba,Addis Abeba,Addis Ababa|
ph|Filipinas|Philippines,The Philippines|filipino|Filipino,Filipinos,Philippine|Manila|Malacañang
fi|Finlandia|Finland|finlandés,finés|Finnish,Finns,Finn|Helsinki|
fj|Fiyi,Fiji|Fiji|fiyiano|Fijian|Suva|
fr|Francia,país galo,República Francesa|France|francés,galo|French|París,Paris|Elíseo,El Elíseo,Palacio del Elíseo,Matignon,Quai d'Orsay,Elysee
ga|Gabón|Gabon|gabonés|Gabonese|Libreville|
gm|Gambia||gambiano|Gambian|Banjul|
ge|Georgia||georgiano|Georgian,Georgians|Tiflis,Tbilisi|
gh|Ghana||ghanés|Ghanaian,Ghanaians|Acra,Accra|
gd|Isla de Granada,Estado de Granada|Grenada||Grenadian||
gr|Grecia,país heleno|Greece|griego,heleno|Greek,Greeks|Atenas,Athens|
gt|Guatemala||guatemalteco|Guatemalan,Guatemalans|Ciudad de Guatemala|
gn|Guinea||guineano|Guinean|Conakri,Conakry|
gw|Guinea-Bisáu,Guinea Bissau|Guinea-Bissau|||Bisáu|
gq|Guinea Ecuatorial|Equatorial Guinea|ecuatoguineano|Equatoguinean|Malabo|
gy|Guyana||guyanés|Guyanese|Georgetown|
ht|Haití|Haiti|haitiano|Haitian,Haitians|Puerto Príncipe,Port-au-Prince|
hn|Honduras||hondureño|Honduran,Hondurans|Tegucigalpa|
hu|Hungría|Hungary|húngaro,magiar|Hungarian,Hungarians|Budapest|
in|India,La India||indio|Indian,Indians|Nueva Delhi,Delhi,New Delhi|
id|Indonesia||indonesio|Indonesian,Indonesians|Yakarta,Jakarta|
iq|Irak,Iraq|Iraq|iraquí|Iraqi,Iraqis|Bagdad,Baghdad|
ir|Irán,República Islámica de Irán,República Islámica|Iran,Islamic Republic|iraní|Iranian,Iranians|Teherán,Tehran,Teheran|
ie|Irlanda,República de Irlanda|Ireland|irlandés|Irish|Dublín,Dublin|
is|Islandia|Iceland|islandés|Icelandic|Reikiavik,Reykjavik|
mh|Islas Marshall|Marshall Islands|marshalés|Marshallese||
sb|Islas Salomón|Solomon Islands|salomonense||Honiara|
il|Israel,Estado de Israel||israelí|Israeli,Israelis|Jerusalén,Jerusalem|Tel Aviv,Knéset,Kneset,Knesset
it|Italia,país transalpino|Italy|italiano|Italian,Italians|Roma,Rome|Quirinal,Palacio Chigi,Montecitorio
jm|Jamaica||jamaicano,jamaiquino|Jamaican,Jamaicans|Kingston|
jp|Japón,país nipón|Japan|japonés,nipón|Japanese|Tokio,Tokyo|
jo|Jordania|Jordan|jordano|Jordanian,Jordanians|Amán,Amman|
kz|Kazajistán,Kazajstán|Kazakhstan|kazajo|Kazakh,Kazakhs|Astaná,Astana|
ke|Kenia|Kenya|keniano,keniata|Kenyan,Kenyans|Nairobi|
kg|Kirguistán|Kyrgyzstan|kirguís|Kyrgyz|Biskek,Bishkek|
ki|Kiribati|||||
kw|Kuwait||kuwaití|Kuwaiti,Kuwaitis||
la|Laos||laosiano|Laotian|Vientián,Vientiane|
ls|Lesoto|Lesotho|lesotense||Maseru|
lv|Letonia|Latvia|letón|Latvian,Latvians|Riga|
lb|Líbano,El Líbano|Lebanon|libanés|Lebanese|Beirut|
lr|Liberia||liberiano|Liberian|Monrovia|
ly|Libia|Libya|libio|Libyan,Libyans|Trípoli,Tripoli|
li|Liechtenstein||liechtensteiniano||Vaduz|
lt|Lituania|Lithuania|lituano|Lithuanian,Lithuanians|Vilna,Vilnius|
lu|Luxemburgo|Luxembourg|luxemburgués|||
mk|Macedonia del Norte|North Macedonia|macedonio,normacedonio|Macedonian|Skopie,Skopje|
mg|Madagascar||malgache|Malagasy|Antananarivo|
my|Malasia|Malaysia|malasio|Malaysian,Malaysians|Kuala Lumpur|
mw|Malaui|Malawi|malauí|Malawian|Lilongüe|
mv|Maldivas|Maldives|maldivo|Maldivian|Malé|
ml|Malí,Mali||maliense|Malian,Malians|Bamako|
mt|Malta||maltés|Maltese|La Valeta,Valletta|
ma|Marruecos|Morocco|marroquí|Moroccan,Moroccans|Rabat|
mu|Mauricio|Mauritius|mauriciano|Mauritian|Port Louis|
mr|Mauritania||mauritano|Mauritanian|Nuakchot,Nouakchott|
mx|México,Méjico,Estados Unidos Mexicanos,país azteca,nación azteca|Mexico|mexicano,mejicano|Mexican,Mexicans|Ciudad de México,CDMX,Mexico City|Palacio Nacional,Los Pinos
fm|Micronesia||micronesio|||
md|Moldavia,Moldova|Moldova|moldavo|Moldovan,Moldovans|Chisináu,Chisinau|
mc|Mónaco|Monaco|monegasco|||
mn|Mongolia||mongol|Mongolian|Ulán Bator|
me|Montenegro||montenegrino|Montenegrin|Podgorica|
mz|Mozambique||mozambiqueño|Mozambican|Maputo|
na|Namibia||namibio|Namibian|Windhoek|
nr|Nauru|||||
np|Nepal||nepalí,nepalés|Nepali,Nepalese|Katmandú,Kathmandu|
ni|Nicaragua||nicaragüense,nica|Nicaraguan,Nicaraguans|Managua|El Carmen
ne|Níger|Niger|nigerino|Nigerien|Niamey|
ng|Nigeria||nigeriano|Nigerian,Nigerians|Abuya,Abuja|
no|Noruega|Norway|noruego|Norwegian,Norwegians|Oslo|
nz|Nueva Zelanda,Nueva Zelandia|New Zealand|neozelandés|New Zealander|Wellington|
om|Omán|Oman|omaní|Omani,Omanis|Mascate,Muscat|
nl|Países Bajos,Holanda|Netherlands,The Netherlands,Holland|neerlandés,holandés|Dutch|Ámsterdam,Amsterdam|Binnenhof
pk|Pakistán|Pakistan|pakistaní,paquistaní|Pakistani,Pakistanis|Islamabad|
pw|Palaos|Palau|palauano|||
ps|Palestina,Estado de Palestina,Autoridad Nacional Palestina,Autoridad Palestina,ANP|Palestine,Palestinian Authority|palestino|Palestinian,Palestinians|Ramala,Ramallah|Mukata
pa|Panamá|Panama|panameño|Panamanian,Panamanians|Ciudad de Panamá|
pg|Papúa Nueva Guinea|Papua New Guinea|papú||Port Moresby|
py|Paraguay||paraguayo|Paraguayan,Paraguayans|Asunción|Palacio de López
pe|Perú,país inca|Peru|peruano|Peruvian,Peruvians|Lima|Palacio de Gobierno del Perú,Torre Tagle
pl|Polonia|Poland|polaco|Polish,Poles|Varsovia,Warsaw|
pt|Portugal||portugués,luso|Portuguese|Lisboa,Lisbon|Palacio de Belém,São Bento
gb|Reino Unido,Gran Bretaña,Inglaterra|United Kingdom,UK,U K,Great Britain,Britain,England|británico,inglés|British,Britons,English|Londres,London|Downing Street,Whitehall,Westminster,Palacio de Buckingham,Buckingham Palace
cf|República Centroafricana|Central African Republic|centroafricano||Bangui|
cz|República Checa,Chequia|Czech Republic,Czechia|checo|Czech,Czechs|Praga,Prague|
do|República Dominicana|Dominican Republic|dominicano|Dominican,Dominicans|Santo Domingo|
rw|Ruanda|Rwanda|ruandés|Rwandan,Rwandans|Kigali|
ro|Rumanía,Rumania|Romania|rumano|Romanian,Romanians|Bucarest,Bucharest|
ru|Rusia,Federación Rusa,Federación de Rusia|Russia,Russian Federation|ruso|Russian,Russians|Moscú,Moscow,Moskva|Kremlin
ws|Samoa||samoano|Samoan|Apia|
kn|San Cristóbal y Nieves|Saint Kitts and Nevis||||
sm|San Marino||sanmarinense|||
vc|San Vicente y las Granadinas|Saint Vincent and the Grenadines||||
lc|Santa Lucía|Saint Lucia||||
st|Santo Tomé y Príncipe|São Tomé and Príncipe||||
sn|Senegal||senegalés|Senegalese|Dakar|
rs|Serbia||serbio|Serbian,Serbs|Belgrado,Belgrade|
sc|Seychelles||seychellense|||
sl|Sierra Leona|Sierra Leone|sierraleonés||Freetown|
sg|Singapur|Singapore|singapurense|Singaporean||
sy|Siria,República Árabe Siria|Syria|sirio|Syrian,Syrians|Damasco,Damascus|
so|Somalia||somalí|Somali,Somalis|Mogadiscio,Mogadishu|
lk|Sri Lanka||esrilanqués,ceilandés|Sri Lankan|Colombo|
za|Sudáfrica,Suráfrica|South Africa|sudafricano,surafricano|South African,South Africans|Pretoria|
sd|Sudán|Sudan|sudanés|Sudanese|Jartum,Khartoum|
ss|Sudán del Sur|South Sudan|sursudanés|South Sudanese|Yuba,Juba|
se|Suecia|Sweden|sueco|Swedish,Swedes|Estocolmo,Stockholm|
ch|Suiza,Confederación Helvética,Confederación Suiza|Switzerland|suizo,helvético|Swiss|Berna,Bern|
sr|Surinam|Suriname|surinamés||Paramaribo|
th|Tailandia|Thailand|tailandés|Thai,Thais|Bangkok|
tz|Tanzania||tanzano|Tanzanian|Dodoma|
tj|Tayikistán|Tajikistan|tayiko|Tajik,Tajiks|Dusambé,Dushanbe|
tl|Timor Oriental|East Timor|timorense||Dili|
tg|Togo||togolés|Togolese|Lomé|
to|Tonga||tongano||Nukualofa|
tt|Trinidad y Tobago,Trinidad y Tabago|Trinidad and Tobago|trinitense||Puerto España|
tn|Túnez|Tunisia|tunecino|Tunisian,Tunisians||
tm|Turkmenistán|Turkmenistan|turcomano|Turkmen|Asjabad|
tr|Turquía,Türkiye|Turkey|turco,otomano|Turkish,Turks|Ankara|
tv|Tuvalu|||||
ua|Ucrania|Ukraine|ucraniano,ucranio|Ukrainian,Ukrainians|Kiev,Kyiv,Kíev|Rada Suprema,Verjovna Rada
ug|Uganda||ugandés|Ugandan,Ugandans|Kampala|
uy|Uruguay||uruguayo,charrúa|Uruguayan,Uruguayans|Montevideo|Torre Ejecutiva
uz|Uzbekistán|Uzbekistan|uzbeko|Uzbek,Uzbeks|Taskent,Tashkent|
vu|Vanuatu|||||
va|Vaticano,El Vaticano,Ciudad del Vaticano,Santa Sede|Vatican,Holy See|vaticano|||Casa Santa Marta
ve|Venezuela,República Bolivariana de Venezuela||venezolano|Venezuelan,Venezuelans|Caracas|Miraflores,Palacio de Miraflores
vn|Vietnam,Viet Nam||vietnamita|Vietnamese|Hanói,Hanoi|
ye|Yemen||yemení|Yemeni,Yemenis|Saná,Sanaa|
dj|Yibuti,Djibouti|Djibouti|yibutiano|||
zm|Zambia||zambiano|Zambian|Lusaka|
zw|Zimbabue,Zimbabwe|Zimbabwe|zimbabuense|Zimbabwean|Harare|
tw|Taiwán,República de China|Taiwan|taiwanés|Taiwanese|Taipéi,Taipei|
xk|Kosovo||kosovar|Kosovar,Kosovars|Pristina|
eh|Sáhara Occidental,Sahara Occidental,República Saharaui,RASD|Western Sahara|saharaui|Sahrawi||
pr|Puerto Rico||puertorriqueño,boricua|Puerto Rican,Puerto Ricans||
hk|Hong Kong||hongkonés|Hongkonger||
gl|Groenlandia|Greenland|groenlandés|Greenlandic|Nuuk|
su|URSS,Unión Soviética,Unión de Repúblicas Socialistas Soviéticas|USSR,Soviet Union|soviético|Soviet,Soviets||
yu|Yugoslavia||yugoslavo|Yugoslav||
cs|Checoslovaquia|Czechoslovakia|checoslovaco|||
dd|Alemania Oriental,República Democrática Alemana,RDA|East Germany,GDR||||
`
