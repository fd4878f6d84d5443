package normalize

// nounArticles, prepositions and the words that open a clause, by language: what a noun phrase
// begins with, and what may stand before it.
var (
	nounArticles = [1 << languages]*wordList{
		langEN: listOf(`the a an`),
		langDE: listOf(`der die das dem den des ein eine einem einen einer eines`),
		langFR: listOf(`le la les un une`),
		langES: listOf(`el la los las un una lo`),
		langIT: listOf(`il lo la i gli le un uno una`),
		langPT: listOf(`o a os as um uma`),
		langNL: listOf(`de het een`),
	}
	prepositions = [1 << languages]*wordList{
		langEN: listOf(`of in on to at by for from with about against via through per behind between under over into after before among like unlike than without outside inside`),
		langDE: listOf(`von vom zu zum zur in im bei beim für mit aus über gegen an am auf nach seit neben unter vor hinter zwischen durch gegenüber laut gemäß ohne um wegen trotz statt`),
		langFR: listOf(`de du des d à au aux par pour sur dans en chez avec contre selon via sans sous vers depuis entre après auprès près dès malgré`),
		langES: listOf(`de del a al en por para con contra según sobre desde ante entre tras sin hacia mediante`),
		langIT: listOf(`di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell su sul sullo sulla sull con per tra fra contro secondo presso verso`),
		langPT: listOf(`de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com contra segundo conforme sobre desde entre ante após sem num numa`),
		langNL: listOf(`van in op bij aan tegen tegenover met voor door uit naar over na volgens via onder tussen zonder om rond`),
	}
	// clauseStarts may stand right before the subject of a clause.
	clauseStarts = [1 << languages]*wordList{
		langEN: listOf(`and but while as that whether if where when because since though although so yet what how which only even also`),
		langDE: listOf(`und aber wie dass daß während ob weil nachdem als auch nur wo was doch denn sondern worüber`),
		langFR: listOf(`et mais que qu comme tandis alors dont où si lorsque quand puis aussi seul même car`),
		langES: listOf(`y e pero que mientras como donde si cuando también solo sólo incluso aunque porque luego después cual`),
		langIT: listOf(`e ed ma che come mentre dove se quando anche solo invece però perché quanto poi`),
		langPT: listOf(`e mas que enquanto como onde se quando também só já porém conforme segundo`),
		langNL: listOf(`en maar dat zoals als terwijl of waar ook alleen want zo nadat omdat doordat toen`),
	}
	// manners stand before a verb whose subject is behind it: "as reported", "así lo reseñó".
	manners = [1 << languages]*wordList{
		langEN: listOf(`as so`),
		langDE: listOf(`wie so das dies darüber zuletzt zuvor auch weiter demnach nun dazu`),
		langFR: listOf(`comme selon ainsi que dont où`),
		langES: listOf(`como según así lo conforme tal que esto`),
		langIT: listOf(`come secondo così lo quanto che ne`),
		langPT: listOf(`como segundo conforme assim o que`),
		langNL: listOf(`zoals zo dat dit ook daarover`),
	}
	// passives make the participle behind them one of what is done to somebody.
	passives = listOf(`was were been be being is are wurde wurden wird werden worden fue fueron sido ser es son été est sont être stato stata stati state è sono viene vengono foi foram é são wordt werd`)
	// havings are Romance auxiliaries, behind which a verb follows and no name of an outlet.
	havings = listOf(`a ont avait ha han había hanno aveva tem têm tinha est sont es son è sono é são`)
	// reflexives and other small words may stand between an outlet and its verb.
	smallWords = listOf(`se s si sich zich lo la le l ne nos nous en y já ya même également aussi ainsi auch ook ebenfalls weiter ferner unterdessen inzwischen nun also even now then today really already still further meanwhile
		también además asimismo igualmente ahora hoy ayer anche già inoltre invece infine intanto oggi ieri também ainda hoje ontem daarnaast verder dan weer nu echter jedoch aber soir matin midi après noche tarde mañana madrugada sera mattina pomeriggio noite manhã avond ochtend middag abend morgen mittag por su parte de son côté pour sa part da sua vez a turno`)
	// reportNouns are what outlets make.
	reportNouns = listOf(`headline headlines scoop revelation revelations account exposé rumor rumors rumour rumours claims coverage report reports story stories article articles investigation review interview edition issue pages page column op-ed editorial exclusive
		bericht berichte berichten nachforschung nachforschungen erkenntnisse erkenntnissen beitrag beiträge enthüllung enthüllungen reportage veröffentlichung veröffentlichungen recherche recherchen informationen meldung meldungen artikel ausgabe angaben
		enquête enquêtes reportage information informations révélations révélation édition une
		artículo reporte reportes exclusiva noticia titular informaciones revelación revelaciones crónica columna informe investigación reportaje información nota entrevista edición portada publicación
		scoop rivelazione rivelazioni notizia articolo articoli inchiesta indiscrezione indiscrezioni intervista edizione
		reportagem reportagens matérias notícia furo manchete coluna matéria artigo informação informações investigação edição dizer resumo palavras
		berichtgeving onderzoek editie publicatie publicaties onthulling onthullingen`)
	// shownThings are what stations show, and what is done with it: no place where something was said.
	shownThings = listOf(`aired airs airing show shows shown broadcast series film movie premiere premieres premiered season episode watch stream streaming
		diffusé diffusée diffusés diffusées série séries émission feuilleton saison téléfilm ausgestrahlt serie sendung läuft lief ausstrahlung
		emitido emitida emite emitió película estreno programa temporada transmitido transmitida transmesso trasmesso trasmessa onda puntata fiction
		exibido exibida exibe novela uitgezonden uitzending programma`)
	// placeNouns are parts of an outlet in which somebody says something.
	placeNouns = listOf(`ondes onde ondas site antenne plateau micro colonnes columnas páginas página web micrófonos colonne pagine sito microfoni colunas portal website homepage internetseite webseite
		episode folge épisode episodio episódio aflevering portrait porträt perfil ritratto`)
	// writers are who writes for an outlet, besides those of roleWord.
	writers = listOf(`reporters journalists correspondents journalistes journaliste periodista reportero columnista colunista giornalista giornalisti jornalista kolumnist editorialista éditorialiste ombudsman`)
	// mediaNouns are what outlets are together, and suchWords lead from them to one.
	mediaNouns = listOf(`media outlets newspapers papers broadcasters networks medien zeitungen sender médias journaux quotidiens chaînes agences medios diarios periódicos cadenas agencias giornali quotidiani testate agenzie mídia meios jornais veículos agências emissoras portais sources fuentes fonti fontes quellen kranten zenders`)
	suchWords  = listOf(`as including like wie darunter etwa comme dont como incluidos come tra cui zoals waaronder entre`)
	// programmes are the parts of what a station sends in which people speak.
	programmes = listOf(`episode edition show programme program podcast bulletin newscast breakfast matinale émission journal magazine antenne plateau micro programa espacio informativo informativos micrófonos trasmissione programma telegiornale tg microfoni telejornal jornal edição uitzending sendung interview morgenmagazin mittagsmagazin`)
	// givings are the nouns of what is said to somebody.
	givings = listOf(`interviews statement statements interview comment comments remarks declaración declaraciones manifestaciones entrevista comunicado nota déclaration déclarations propos entretien confidences dichiarazione dichiarazioni intervista
		declaração declarações gespräch aussage verklaring reactie gesprek`)
	// ownVerbs are what outlets say of their own affairs, as everybody does.
	ownVerbs = listOf(`announced announces denied denies acknowledged acknowledges admitted admits responded responds replied replies answered answers vowed promised refused declined defended defends proposed
		erklärt erklärte kündigt kündigte teilte teilt räumte räumt dementierte bestreitet antwortete antwortet fordert forderte verlangt verlangte verwies verweist
		zei zegt zeggen antwoordt antwoordde reageert reageerde ontkent ontkende erkent erkende contesta contestó responde respondió admite admitió reconoce reconoció exige pide
		risponde risposto ammette ammesso smentisce smentito respondeu anuncia anunciou comunicou comunica negou lamentou admitiu reconheceu pede pediu refuse refusé refusait rechaza rechazó rifiuta rifiutato recusa recusou weigert weigerte défend défendu salue salué promet souhaite appelle répond`)
	// blames are verbs whose object is an outlet as often as they tell it something.
	blames = listOf(`critic critiqu acus accus denunci dénonc épingl attacc elog bocci raill`)
)

func (m *marker) article(k int32) bool {
	return k >= 0 && !m.flag(k, tPunct) && m.listed(nounArticles[m.lang], k)
}

func (m *marker) preposition(k int32) bool {
	return k >= 0 && !m.flag(k, tPunct) && m.listed(prepositions[m.lang], k)
}
