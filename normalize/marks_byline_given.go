package normalize

// givenNames are the commonest names by which people of the countries are called whose desks sign in a
// language that marks are read in. They tell an author from a house of two words where a line has nothing
// else that does: "Jeanne Roc avec AFP", "Terre Douve avec AFP". Names that are as well places, days,
// virtues or what papers call themselves are left out.
var givenNames = listOf(`
	aad aafke aaron abdul achim adam adela adèle aditya adolfo adriaan adrian adriana adriano adrien afonso agnès agnese agustín ahmad ahmed aidan ainhoa
	aitor ajay akash alain alan alastair alba albane albert alberta alberto alec alejandra alejandro alessandra alessandro alessia alessio alex alexander
	alexandra alexandre alexis alfonso alfred alfredo ali alice alicia aline alison alix almudena álvaro amaia amanda amandine amelia amina amir amit amy
	ana anabela anaïs andré andrea andreas andreia andrés andrew andy ángel angela ángela ângela ángeles angelika angelo angus aníbal anil anita anja
	anjali anke ann anna annalisa anne anneke annelies anneliese annemarie annette annick annie anouk anthony antje antoine antonella antonia antonio
	antónio antônio antony araceli arie ariel arjen arjun armando armelle armindo arnaud arne arnold arthur artur arturo arun ashley ashok asier astrid
	audrey augusto aurélie aurélien axel ayesha aymeric baptiste barbara bárbara barry bart bas bastian bastien beate beatrice beatriz becky begoña belén
	ben benedita benjamin benoît bernadette bernard bernardo bernd bernhard bert berta bertrand beth bethany bettina bianca bilal billy birgit birte
	björn blanca bob bobby bodo borja boudewijn bradley bram brandon brendan breno brett brian bridget brigitte britta bruce bruna bruno bryan burkhard
	caetano caio caitlin callum cameron camila camille carine carl carla carlijn carlos carlota carme carmen carol caroline carolyn carsten catalina
	catarina caterina catherine cathy cátia cayetana cécile cecilia céline césar cesare chantal charlène charles charlie chiara chloe chris christa
	christelle christian christiane christina christine christoph christophe christopher cindy cintia cinzia claire clara claude claudia cláudia claudio
	cláudio clémence clemens clément clotilde coen colin conor consuelo cor coralie corentin corinne cornelia cosimo craig cristian cristiano cristina
	cristóbal cynthia cyril cyrille daan dagmar daisy damien dan daniel daniela daniele danièle danielle danny daphne dario darren dave davi david davide
	dean debora débora deborah debra declan deepak delphine denis dennis derek detlef diana diane didier diederik diego dieter dietmar dieuwertje dinis
	diogo dirk divya dolores domenico dominic dominique don donald donatella donna doris dorothea dorothée dorothy doug douglas dries duarte duncan dylan
	eberhard ed eddie edith édith edmund edoardo édouard edson eduarda eduardo edward edwin eileen elaine eleanor elena eleonora eline elisa elisabete
	élisabeth elisabetta élise elizabeth elke ella ellen ellie élodie éloïse eloy els elsa elvira emanuela emanuele émeline émile emilia émilie emilio
	emily emma emmanuel emmanuelle encarna enrica enrico enrique eric éric erica erich erika erin ernesto ernst esmée esteban estefanía estela estelle
	estêvão esther ethan étienne étiennette ettore eugene eugenia eugénie eugenio eunice eusebio eva evan evelyn evelyne evert ewan fabián fabiana
	fabiano fabien fabienne fabio fábio fabrice fabrizio fanny farah farhan fatima fátima federica federico felipe felix félix femke ferdinand fermín
	fernanda fernando ferruccio fidel filipa filipe filippo fiona flavia flávia flavie flavio flávio florian floris franca frances francesca francesco
	francis francisca francisco franck franco françois françoise frank frans franz franziska fraser frauke fred frédéric frederick frederico frédérique
	freek friedrich frits fritz gabi gabriel gabriela gabriele gabriella gaël gaëlle gaëtan gaia gareth gary gaurav gavin geert gema gemma geneviève
	gennaro geoff geoffrey georg george georges georgina gerald geraldine gerard gerardo gerben gerd gerhard gerlinde gerrit gert ghislain giacomo giada
	gianfranco gianluca gianni gijs gilbert gilberto gilles gillian gino giorgia giorgio giovanna giovanni gisela gisele giulia giuliano giulio giuseppe
	giuseppina gladys glen glenn gloria glória gonçalo gonzalo gordon graça graciela graeme graham grazia greet greg gregorio gregory gudrun guido
	guilherme guillaume guillermo gunnar günter günther gustavo guus guy gwen gwenaël hamza hanna hannah hannes hans harald harold harriet harry hartmut
	hassan hazel heather hector héctor heidi heike heiko hein heiner heinrich heinz heitor helen helena hélène helga helmut heloísa hendrik henk henning
	henri henrique henry herbert hermann hernán hervé hilario hilary hilde hildegard holger holly honorine horst hortense howard hubert hugh hugo
	humberto hussain iain ian ibrahim ignacio ilaria ilse imogen imran ineke inès inés inês inga inge ingo ingrid íñigo irene irène iris irmgard isaac
	isabel isabela isabella isabelle isadora isidro ivan iván ivo ivonne jaap jack jackie jacob jacopo jacqueline jacques jaime jake jamal james jamie
	jan jana janaína jane janet janice janina janneke jasmine jason jasper javier jean jeanne jeff jeffrey jelle jennifer jenny jens jérémie jeremy
	jérémy jeroen jérôme jerónimo jerry jess jesse jessica jessika jesús jill jim jimmy jo joachim joan joana joanna joanne joão joaquim joaquín jochem
	jochen joe joel joëlle johan johannes john johnny joke jon jonas jonathan joost jordi jörg jorge joris josé josef josefa josefina joseph josephine
	josette josh joshua josien joyce juan juana juanjo judith judy julia júlia julian juliana julie juliette julio júlio julius jürgen jurre justin
	justine jutta kai karan karen karim karin karina karine karl karla karoline karsten kate katharina katherine kathleen kathrin kathryn kathy katie
	katja katrin kavita kees keith kelly ken kenneth kerstin kevin khalid kieran kim kiran kirsty klara klaus koen konrad konstantin kristin kristina
	kurt kyle laëtitia laia lakshmi larissa larry lars laura laure lauren laurence laurène laurens laurent lavinia layla lea léa leah leandro leen leila
	leire lena léna lennart leo léo leon léon leonard leonie leonor leslie leticia letícia letizia lewis liam lidia lieke lies lieve lígia lily linda
	lindsay lisa lise livia lívia liz loïc lois lola loredana lorella lorena lorène lorenz lorenzo lorraine lothar lotte louis louise lourenço luana luc
	luca lucas lucía lúcia luciana luciano lucie lucien lucile lucio lucy ludovic ludwig luigi luis luís luisa luísa luiz luiza lukas luke lutz luuk lynn
	maaike maarten macarena machteld madalena madeleine maëlle mafalda magali magdalena maggie mahmoud maike maja malcolm malte manfred manish manolo
	manon manuel manuela marc marcel marcela marcella marcelo márcia márcio marco marcos marcus mareike margaret margarete margarita margaux margot
	marguerite maria mariam mariana mariangela marianne mariano maribel marie marieke marijke marijn marilena marília marilyn marina marine mario marion
	marisa marisol marit marius marjolein mark markus marleen marlene marta martha martim martin martina martine marvin mary massimiliano massimo mateo
	mateus matheus mathew mathias mathieu mathilde matilde matt matteo matthew matthias matthieu mattia maud maureen maurice mauricio maurício mauro max
	maxence maxime maximilian meera megan meike melanie mélanie melissa mélissa mercè merel merle micaela michael michaël michel michela michele michèle
	michelle michiel mickaël mieke miguel mike milagros milena miles miranda mireia mireille mirella miriam mirjam mirthe mohamed mohammad mohammed mohan
	molly mona monica mónica mônica monique morgan morgane moritz muhammad mukesh muriel murilo mustafa mylène myrthe nadia nadine nancy naomi nasser
	natalia natália natalie natasha nathalie nathan neha neil nelson nerea nicholas nick nico nicola nicolas nicolás nicole nicoletta nicolò niels nienke
	nigel nikhil niklas nils nina nisha noah noé noel noelia noémie noortje nora norbert norman nuno nuria océane octavio odile olaf ole olga oliver
	olivia olivier omar ophélie ornella oscar óscar osman otávio otto owen pablo paloma pamela paola paolo pascal pascale pascalle pasquale pat patrice
	patricia patrícia patrick patrizia patrizio patxi paul paula pauline paulo pedro peer peggy penelope penny pepe perrine pete peter petra phil philip
	philipp phillip phoebe phyllis piera piero pierre piet pieter pietro pilar pim pino polly pooja pradeep prakash pranav priya quentin quinten rachel
	rafael rafaela raffaele raffaella rahul raimundo rainer raj rajesh ralf ralph ramesh ramiro ramón ramona raphaël raphaëlle raquel rashid raul raúl
	ravi ray raymond rebecca reginald régis reiner reinhard reinier rekha remco rémi rémy renan renata renate renato renaud rené renée renske renzo rhys
	rianne ricardo richard rick rik rita rob robbie robert roberto robin rocío rodney rodolfo rodolphe rodrigo roel rogelio roger rogério rohan rohit
	roland rolf romain romane ron ronald roos rory rosa rosana rosanne rosemary rosie ross rossella roxane roy ruben rubén rúben rudi rüdiger rudolf rui
	rupert russell rutger ruth ruud ryan sabine sabrina sally salomé salvador salvatore sam samantha samir samuel sandeep sander sandra sandrine sandro
	sanjay sanne santi sara sarah saskia saverio scott sean sebastiaan sebastian sébastien serena sergi sergio sérgio séverine shane shannon sharon shaun
	sheila shirley shreya sibylle siebe siegfried sietske sigrid silke silvana silvia sílvia silvio sílvio simão simon simona simone sjoerd sneha sofia
	sofía sofie soizic soledad solène sonia sónia sônia sonja sophie stacey stan stanislas stanley stef stefan stefania stefanie stefano steffen stella
	stéphane stephanie stéphanie stephen steve steven stewart stijn stuart sue sunil suresh susan susana susanna sushma susie suzan suzanne svea sven
	svenja swantje sybren sylvain sylvia sylvie tamara tanguy tanja tara tariq tatiana ted telma telmo teodoro teresa terry tessa teun thaís thea theo
	théo theodore théodore theresa thiago thibault thibaut thierry thijs thilo thomas thorsten tiago tijs till tilman tim timothée timothy tina tineke
	tiphaine tiziana tjeerd tobias toby todd tom tomás tommaso tommy tony torben torsten tracey tracy trevor tristan tullio twan tyler udo ugo ulf ulla
	ulrich ulrike umberto unai ursula úrsula usman uta ute uwe valentin valentina valentine valéria valerie valérie vanessa vasco veerle vera verena
	vernon veronica véronique vicente vicky victoire victor víctor vijay vikram viktor viktoria vincent vincenza vincenzo vinícius vinod virginie vito
	vítor vittoria vittorio vivian viviane vivien volker wagner waldemar walter waltraud wayne wendy werner wessel wiebke wietske wilhelm willem
	willemijn william wim winfried wolfgang wouter xabier xavier ximena yann yannick yasmin yoann yohan yolanda youssef yusuf yves yvette yvonne zach
	zachary zaida zainab zoe zoé`)

// givenName says whether token k is such a name.
func (m *marker) givenName(k int32) bool { return m.flag(k, tUpper) && m.listed(givenNames, k) }
