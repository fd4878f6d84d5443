package normalize

// englishPageWords are the words by which English pages speak of themselves.
var englishPageWords = []pageWordRow{
	{pageThing, `ad ads advert advertisement advertiser advertising advertorial adverts affiliate alert alerts app apps archives
		article articles audio banner blog blogs briefing briefings button byline calculator calculators caption
		captions carousel categories circulars classifieds clip comment comments commission content coupon coupons
		coverage crossword crosswords digest download downloads email emails embed epaper episode episodes explainer faq
		faqs favorites favourites feed feeds flyers followers font footer forum forums fundraiser galleries gallery gif
		giveaway giveaways hashtag hashtags header headline headlines homepage horoscope hotline icon inbox infographic
		infographics keyword keywords labels likes link links liveblog livefeed livestream livestreams logo lottery
		lotto mailbox menu menus merch navbar navigation news newsfeed newsletter newsletters newsroom notification
		notifications page pages pdf permalink photo photogallery photos pingback player playlist podcast podcasts popup
		profile promoted puzzles quiz racecards recap recipes replies reply retweets rss shortcuts sidebar site sitemap
		slideshow slideshows sponsor sponsored stories story subscriber subscribers subtitles sudoku supplement
		supplements survey surveys tab tabs tag tags teaser text thread thumbnail ticker tipline trackback transcript
		transcripts tweet tweets video videos voucher vouchers watchlist webpage webpages website widget widgets wordle`},
	{readerDoes, `advertise apply bookmark browse calculate chat checkout click collapse continue copy customise customize disable
		discover dismiss edit enable enrol enroll expand explore filed flag follow hide install join jump learn like
		listen load loads log logged logout mute nominate paste pause personalise personalize pin pledge posted preorder
		print published read reading reads recommend redirected redirecting refresh register reload replay reset retry
		retweet rewatch rsvp save scroll see share sign signup skip submit subscribe subscribed swipe tap toggle undo
		unlock unmute unsubscribe update updated upload upvote verify view watch`},
	{listWord, `essential essentials featured latest most newest picks popular recent recommendations recommended related roundup
		similar suggested top trending`},
	{pointsOn, `above all also back below daily free full further here live more next now other previous today weekly`},
	{machineWord, `adblock adblocker android autoplay browser browsers buffering captcha chrome cookie cookies desktop firefox html5 ios
		ipad iphone javascript loading login offline outdated password placeholder playback plugin plugins safari smartphone
		unavailable unsupported url urls username`},
	{accountWord, `accessibility account accounts anytime cfds consent copyright disclaimer gdpr guidelines membership paywall
		preferences privacy subscription subscriptions terms trademark unlimited`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `about africa agriculture americas arts asia banking basketball beauty books business cars celebrities celebrity
		columns community companies courts cricket crime culture economy editorial education energy entertainment environment
		europe fashion features film finance food football games gaming golf health help home industry international jobs
		leadership letters life lifestyle local markets media metro mlb money motoring movies multimedia music nation national
		nba nfl nhl obituaries opinion politics property rankings religion retail science showbiz sport sports style tech
		technology tennis transport travel tv uk weather world`},
	{timeWord, `ago day days hour hours hr hrs min mins minute minutes month months week weeks`},
	{toReader, `me my please you your yours yourself`},
	{ofHouse, `our ours us we`},
	{eitherWord, `accept access activate add advice agree archive arrow author authors become bet block book bought breaking buy
		category change cheat check checked cite close compare complaint complaints concerns conditions confidential
		confidentially connection contact contributor conversation correct correction corrections deal deals device
		devices discuss discussion donate down edition editor editors enter error exclusive experience favorite
		favourite feedback fill find fun gamble get gift give grab guess hear heard idea ideas image images improve
		improved inaccuracy inaccurate inform informed informing internet issue journalism journalists kindly leave
		licence license magazine manage member members miss mistake mistakes mobile newspaper notice offer offers
		official open order paper pass permission phone pick picture pictures plan plans play plus policy poll post
		posts premium price question questions rate rated react reader readers receive remove report reporter reporting
		reserved respond responsibly rights rules sale screen search section send sent server settings shares shop show
		spot spotted standards stay stream support supported tablet tell tested thank thanks tick timeline tip tips
		topic topics translate treat trial try turn typo typos up upgrade useful version viewers views visit vote
		watchdog web welcome win winner write writer`},
}
