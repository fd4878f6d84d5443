package normalize

// englishFurniture are the lines between and below paragraphs that pages of India, Africa,
// Australia, Britain and America have in common; the details are those of furniturePhrases.
var englishFurniture = []phraseRow{
	{cue: cueTeaser, detail: "list", langs: langEN, phrases: `Promoted Content; Promoted Links; Sponsored Links; Visual Stories;
		Web Stories;
		Trending Topics; Topics mentioned in this article; Photogallery; More from this section; More from this category;
		Also in the news; Top Picks; Top picks`},
	{cue: cuePrompt, detail: "label", langs: langEN, phrases: `See Gallery; Your Say; Have your say; Ad loading; ADVT; Story continues;
		Invalid Email; Copied to clipboard; License this article; Sign up for free; Enjoy unlimited digital access; End of Article;
		Read in app; Open in app; Listen to Story; Watch Live News; by Taboola; by Outbrain; Sponsored Links by Taboola;
		Promoted by Taboola;
		Advertisement - Scroll to continue; Enter a valid email; Reading Time; Estimated reading time; Post your comment; Got it;
		Try again later; Live TV; You are at; Connect with us; Exit mobile version; Live Reporting`},
	{cue: cuePrompt, detail: "short", langs: langEN, phrases: `Keep up with; Support the news you; PAY ATTENTION`},
	{cue: cuePrompt, detail: "open", langs: langEN, phrases: `PAY ATTENTION:`},
	{cue: cueMail, detail: "letter", langs: langEN, phrases: `cancel anytime; cancel any time; sign-up for a free trial;
		sign up for a free trial; start your free trial`},
	{cue: cueNotice, detail: "long", langs: langEN, phrases: `Postmedia is committed to maintaining; Please write your correct name and email`},
	{cue: cuePrompt, detail: "open", langs: langEN, phrases: `Got this from a friend?; Was this forwarded to you?; Forwarded this email?;
		Placeholder while article actions load; Waiting for response to load; All quotes delayed a minimum of; Allow Twitter content?;
		Allow X content?; Allow Facebook content?; Allow Instagram content?; Allow YouTube content?;
		This article contains content provided by; Notifications can be managed in; Your support helps us to tell;
		Your support makes all the difference; Get involved: Send photos; Got a news tip?; Have a news tip?; Licensed by Copyright Agency;
		The comments below have not been moderated; The comments below have been moderated; Kindly share this; The video will start in;
		Could not subscribe; See our privacy notice; Report a correction; Help us improve our; Have a story?;
		Kindly do not post any; Found this article interesting;
		Enjoyed this article; Enjoyed this story; Enjoying this article; You must be logged in to; You must log in to; Save my name, email;
		Be the first to review; TEXT AD; Unlock a world of; Tap here to add; Discover more from; Get email updates with;
		Don't miss out on the latest; This site uses Akismet; Copied to your clipboard; Comments are disabled; Comments are now closed`},
	{cue: cueCaption, langs: langEN, phrases: `COURTESY; Map; Infographic; Source: Twitter; Source: Facebook; Source: Instagram; Source: TikTok; Source: YouTube; Source: UGC`},
	{cue: cueCaption, detail: "open", langs: langEN, phrases: `This combined photo shows; This combination photo shows; This combination of photos shows;
		This combination of photos show; This combination of pictures shows; This file photo shows; This file photo taken; This undated photo;
		This undated handout; This handout photo; This handout image; This satellite image; This aerial photo; This image provided by;
		This photo provided by; This photo released by; This image released by; This picture shows; This picture released by; This frame grab`},
	{cue: cueNewsletter, langs: langEN, phrases: `Join; Start the day smarter; Get the latest election news`},
	{cue: cueNewsletter, detail: "app", langs: langEN, phrases: `Download`},
	{cue: cueNotice, langs: langEN, phrases: `Do you have an important success story; We use your sign-up; Catch all the latest;
		Catch all the Business News; Track Latest News; Get a fresh start to your day; Our Breaking News Alert will notify you`},
	{cue: cueNotice, detail: "within", langs: langEN, phrases: `third party syndicated feed; Latest News Updates on;
		information in it may no longer be current; information may no longer be current; information may be out of date;
		Democracy Dies in Darkness; journalism of integrity and credibility`},
}
