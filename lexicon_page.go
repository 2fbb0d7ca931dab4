package lede

// A wordClass is a set of what a word can mean on a news page. The classes are
// evidence for the kind of a line, not proof: "may" is a month here and a verb.
type wordClass uint64

const (
	classFunction   wordClass = 1 << iota // the, of, and: dense in sentences, rare in menus and headlines
	classFinite                           // is, was, has: a sentence has one
	classSaying                           // said, told: a story has many
	classPronoun                          // I, we, he
	classMonth                            // January, Sept
	classWeekday                          // Monday, Tue
	classClock                            // am, GMT, EST
	classAgo                              // ago, minutes, hours
	classStamp                            // published, updated, posted
	classBy                               // by, written
	classJob                              // reporter, editor, correspondent
	classAgency                           // Reuters, AP, Getty
	classPicture                          // photo, image, courtesy
	classPose                             // pictured, left, poses: captions show
	classShare                            // Facebook, tweet, share
	classSubscribe                        // newsletter, sign, inbox
	classMore                             // more, related, read, also
	classComment                          // comments, reply
	classLegal                            // rights, reserved, cookies
	classAdvert                           // advertisement, sponsored
	classMenu                             // home, sport, weather
	classTag                              // tags, topics, filed
	classPlay                             // watch, video, listen
	classForm                             // name, email, required, submit
	classAuthor                           // covers, freelance, bio: notes on authors
	classYou                              // you, your: the page speaks to its reader
	classArticle                          // article, story, page
	classCorrection                       // correction, clarification
	classPast                             // was, had, said: stories tell what was, captions what one sees
	classDrawn                            // artist's, rendering, logo: what pictures are and show
	numClasses      = iota
)

// pageWords lists the words of each class, in small letters and without
// apostrophes. They were chosen by hand from what pages of newspapers of many
// countries print around their stories.
var pageWords = []struct {
	class wordClass
	words []string
}{
	{classFunction, []string{
		"a", "about", "after", "against", "all", "also", "among", "an", "and", "as", "at", "because", "been", "before",
		"being", "between", "but", "by", "during", "for", "from", "if", "in", "into", "it", "its", "just", "no", "not",
		"of", "on", "only", "or", "other", "out", "over", "since", "so", "some", "such", "than", "that", "the", "their",
		"them", "then", "there", "these", "they", "this", "those", "through", "to", "under", "until", "up", "when",
		"where", "whether", "which", "while", "who", "whose", "with", "within", "without",
	}},
	{classFinite, []string{
		"am", "are", "became", "began", "came", "can", "could", "did", "do", "does", "doesnt", "dont", "gave", "goes",
		"got", "had", "has", "have", "is", "isnt", "knew", "made", "may", "might", "must", "saw", "shall", "should",
		"took", "was", "wasnt", "went", "were", "will", "wont", "would",
	}},
	{classSaying, []string{
		"according", "added", "announced", "argued", "asked", "confirmed", "declared", "explained", "insisted", "noted",
		"reported", "said", "says", "stated", "told", "warned", "wrote",
	}},
	{classPronoun, []string{"he", "her", "him", "his", "i", "me", "my", "our", "she", "us", "we"}},
	{classMonth, []string{
		"apr", "april", "aug", "august", "dec", "december", "feb", "february", "jan", "january", "jul", "july", "jun",
		"june", "mar", "march", "may", "nov", "november", "oct", "october", "sep", "sept", "september",
	}},
	{classWeekday, []string{
		"fri", "friday", "mon", "monday", "sat", "saturday", "sun", "sunday", "thu", "thur", "thurs", "thursday", "tue",
		"tues", "tuesday", "wed", "wednesday",
	}},
	{classClock, []string{
		"acdt", "acst", "aedt", "aest", "am", "bst", "cat", "cdt", "cest", "cet", "cst", "eat", "edt", "eest", "eet",
		"est", "gmt", "hkt", "hst", "ist", "jst", "kst", "mdt", "mst", "nzdt", "nzst", "pdt", "pkt", "pm", "pst", "pt",
		"sast", "sgt", "utc", "wat", "wib",
	}},
	{classAgo, []string{
		"ago", "day", "days", "hour", "hours", "hr", "hrs", "min", "mins", "minute", "minutes", "month", "months",
		"second", "seconds", "week", "weeks", "yesterday",
	}},
	{classStamp, []string{
		"created", "edited", "modified", "posted", "publish", "published", "revised", "update", "updated", "uploaded",
	}},
	{classBy, []string{"author", "authors", "by", "compiled", "written"}},
	{classJob, []string{
		"anchor", "bureau", "chief", "columnist", "contributor", "contributors", "correspondent", "critic", "desk",
		"editor", "editors", "freelance", "journalist", "newsroom", "producer", "reporter", "reporters", "reporting",
		"staff", "writer", "writers",
	}},
	{classAgency, []string{
		"aap", "afp", "agence", "alamy", "anadolu", "ansa", "ap", "associated", "bloomberg", "dpa", "efe", "epa", "getty",
		"handout", "imago", "ians", "istock", "itar", "jiji", "keystone", "kyodo", "pa", "pool", "pti", "rex", "reuters",
		"shutterstock", "tass", "unsplash", "upi", "wire", "wires", "xinhua", "yonhap", "zuma",
	}},
	{classPicture, []string{
		"copyright", "courtesy", "credit", "credits", "graphic", "illustration", "image", "images", "photo",
		"photograph", "photographer", "photographs", "photography", "photos", "pic", "picture", "pictures", "pixabay",
		"screengrab", "screenshot", "stock", "supplied", "via", "wikimedia",
	}},
	{classPose, []string{
		"above", "addresses", "appears", "arrive", "arrives", "attend", "attends", "background", "below", "celebrate",
		"celebrates", "centre", "center", "dated", "departs", "file", "front", "gather", "gathers", "gestures", "hold",
		"holds", "l", "leaves", "left", "listens", "look", "looks", "p", "pictured", "pose", "poses", "posing", "r",
		"reacts", "right", "seen", "shake", "shakes", "shown", "shows", "sit", "sits", "smiles", "speaks", "stand",
		"stands", "undated", "walk", "walks", "watches", "wave", "waves", "wearing",
	}},
	{classShare, []string{
		"bookmark", "clipboard", "copied", "copy", "email", "facebook", "flipboard", "instagram", "link", "linkedin",
		"mail", "messenger", "pinterest", "pocket", "print", "reddit", "retweet", "save", "share", "shares", "sharing",
		"sms", "snapchat", "telegram", "threads", "tiktok", "tumblr", "tweet", "twitter", "url", "whatsapp", "x",
		"youtube",
	}},
	{classSubscribe, []string{
		"account", "alerts", "delivered", "digest", "donate", "free", "inbox", "join", "log", "login", "membership",
		"newsletter", "newsletters", "notifications", "offer", "premium", "register", "registered", "sign", "signup",
		"subscribe", "subscriber", "subscribers", "subscription", "subscriptions", "support", "supporter", "trial",
		"unlimited", "unsubscribe",
	}},
	{classMore, []string{
		"also", "continue", "discover", "explore", "follow", "here", "latest", "like", "missed", "more", "most", "next",
		"popular", "previous", "read", "reading", "recent", "recommended", "recommends", "related", "see", "similar",
		"stories", "top", "trending", "trends", "viewed",
	}},
	{classComment, []string{
		"comment", "commenting", "comments", "conversation", "discussion", "likes", "replies", "reply", "report",
		"views", "vote",
	}},
	{classLegal, []string{
		"agreement", "conditions", "consent", "cookie", "cookies", "disclaimer", "ltd", "policies", "policy", "privacy",
		"prohibited", "reproduced", "reproduction", "reserved", "rights", "terms", "trademarks",
	}},
	{classAdvert, []string{
		"ad", "adchoices", "ads", "advertise", "advertisement", "advertisements", "advertiser", "advertising",
		"affiliate", "commission", "paid", "partner", "promo", "promoted", "promotion", "sponsor", "sponsored",
	}},
	{classMenu, []string{
		"accessibility", "app", "apps", "archive", "archives", "business", "careers", "classifieds", "close", "contact",
		"crossword", "edition", "entertainment", "faq", "fashion", "feedback", "finance", "food", "games", "health",
		"help", "home", "homepage", "horoscopes", "jobs", "lifestyle", "local", "markets", "menu", "national",
		"navigation", "news", "obituaries", "opinion", "podcast", "podcasts", "politics", "property", "puzzles",
		"science", "search", "section", "sections", "shop", "shopping", "site", "sitemap", "skip", "sport", "sports",
		"style", "tech", "technology", "toggle", "travel", "tv", "video", "videos", "weather", "world",
	}},
	{classTag, []string{"categories", "category", "filed", "keywords", "section", "tag", "tagged", "tags", "topic", "topics"}},
	{classPlay, []string{
		"audio", "autoplay", "caption", "clip", "enlarge", "expand", "footage", "fullscreen", "galleries", "gallery",
		"hide", "listen", "live", "loading", "mute", "pause", "play", "playing", "replay", "slideshow", "transcript",
		"unmute", "video", "videos", "volume", "watch", "zoom",
	}},
	{classForm, []string{"address", "captcha", "enter", "optional", "password", "required", "select", "send", "submit", "website"}},
	{classAuthor, []string{
		"archive", "award", "based", "bio", "biography", "cofounder", "covering", "covers", "fellow", "founder",
		"freelance", "joined", "previously", "professor", "profile", "writes",
	}},
	{classYou, []string{"you", "your", "youre", "yours"}},
	{classArticle, []string{"article", "articles", "page", "piece", "post", "posts", "stories", "story"}},
	{classPast, []string{
		"added", "announced", "asked", "became", "began", "came", "could", "did", "felt", "found", "gave", "got", "had", "knew",
		"lost", "made", "met", "put", "ran", "said", "sat", "saw", "spoke", "stood", "thought", "told", "took", "was",
		"wasnt", "went", "were", "would", "wrote",
	}},
	{classDrawn, []string{
		"aerial", "artist", "artists", "cartoon", "chart", "closeup", "concept", "depicting", "diagram", "displayed", "drone",
		"exterior", "foreground", "graph", "impression", "interior", "logo", "map", "mural", "painting", "portrait",
		"posted", "rendering", "representational", "representative", "selfie", "signage", "sketch", "view", "visualization",
	}},
	{classCorrection, []string{"clarification", "correction", "corrections", "corrected", "editors", "note"}},
}

// creditNotes are words that, in brackets behind a caption, are its credit.
var creditNotes = []string{
	"courtesy", "courtesy photo", "facebook", "file", "file image", "file photo", "file picture", "flickr", "handout", "instagram",
	"library image", "library picture", "pixabay", "provided", "public domain", "screengrab", "screenshot", "stock image",
	"stock photo", "submitted", "supplied", "twitter", "unsplash", "wikimedia commons", "wikipedia", "youtube",
}

// sideWords say where in a picture somebody is.
var sideWords = []string{
	"above", "back", "back left", "back right", "back row", "background", "below", "bottom", "center", "centre",
	"far left", "far right", "first left", "first right", "foreground", "fourth from left", "from left", "from right",
	"front", "front left", "front right", "front row", "l", "l.", "left", "left to right", "pictured", "pictured above",
	"pictured below", "pictured left", "pictured right", "r.", "right", "second from left", "second from right",
	"second left", "second right", "third from left", "third from right", "third left", "third right", "top",
}

// Constants of the hash of words, FNV-1a in 32 bits.
const (
	lineSeed  = 2166136261
	hashPrime = 16777619
)

// hashWord returns the hash of a word in small ASCII letters and digits.
func hashWord(w string) uint32 {
	h := uint32(lineSeed)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * hashPrime
	}
	return h
}

// monthNames are the months.
var monthNames = [...]string{
	"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
	"december",
}

// weekdays are the days of the week with their short forms.
var weekdays = map[string]bool{
	"fri": true, "friday": true, "mon": true, "monday": true, "sat": true, "saturday": true, "sun": true, "sunday": true,
	"thu": true, "thur": true, "thurs": true, "thursday": true, "tue": true, "tues": true, "tuesday": true, "wed": true,
	"wednesday": true,
}

// zones gives the zones of time that newspapers print as an ISO 8601 offset.
// Zones that leave open whether it is summer (ET, PT) have none. Where letters
// mean several zones the one whose papers print it most stands here: CST and
// IST are those of North America and of India.
var zones = map[string]string{
	"acdt": "+10:30", "acst": "+09:30", "aedt": "+11:00", "aest": "+10:00", "akdt": "-08:00", "akst": "-09:00",
	"awst": "+08:00", "bst": "+01:00", "cat": "+02:00", "cdt": "-05:00", "cest": "+02:00", "cet": "+01:00", "cst": "-06:00",
	"ct": "", "eat": "+03:00", "edt": "-04:00", "eest": "+03:00", "eet": "+02:00", "est": "-05:00", "et": "",
	"gmt": "+00:00", "hkt": "+08:00", "hst": "-10:00", "ist": "+05:30", "jst": "+09:00", "kst": "+09:00", "mdt": "-06:00",
	"msk": "+03:00", "mst": "-07:00", "mt": "", "nzdt": "+13:00", "nzst": "+12:00", "pdt": "-07:00", "pkt": "+05:00",
	"pst": "-08:00", "pt": "", "sast": "+02:00", "sgt": "+08:00", "utc": "+00:00", "wat": "+01:00", "wib": "+07:00",
	"z": "+00:00",
}

// nameParticles are the small words within names of people and places.
var nameParticles = map[string]bool{
	"al": true, "as": true, "bin": true, "da": true, "de": true, "del": true, "der": true, "des": true, "di": true,
	"dos": true, "du": true, "e": true, "el": true, "es": true, "la": true, "le": true, "of": true, "on": true, "sur": true,
	"the": true, "ter": true, "upon": true, "van": true, "von": true, "y": true, "zu": true,
}

// notPlaces are labels in capitals, and words that open a sentence before a
// dash, which look like a dateline.
var notPlaces = map[string]bool{
	"a": true, "analysis": true, "breaking": true, "breaking news": true, "but": true, "correction": true, "cricket": true,
	"editorial": true, "exclusive": true, "explainer": true, "fact check": true, "file": true, "football": true,
	"just in": true, "live": true, "more": true, "new": true, "news": true, "note": true, "opinion": true, "photo": true,
	"photos": true, "poll": true, "q": true, "read": true, "read more": true, "related": true, "review": true, "sport": true,
	"summary": true, "tennis": true, "update": true, "updated": true, "video": true, "warning": true, "watch": true,
	"yes": true, "no": true, "and": true, "or": true, "so": true, "still": true, "then": true, "now": true,
}

// authorLabels are labels that stand before an author's name.
var authorLabels = map[string]bool{
	"author": true, "authors": true, "byline": true, "reporter": true, "text": true, "words": true, "writer": true,
}

// nameVerbs open lines like a byline, which name the author again: "Follow
// Jane Smith".
var nameVerbs = map[string]bool{"contact": true, "email": true, "follow": true}

// notNames are words that end a name in a byline.
var notNames = map[string]bool{
	"comments": true, "copy": true, "email": true, "follow": true, "last": true, "posted": true, "published": true,
	"read": true, "share": true, "updated": true, "view": true, "admin": true, "added": true, "comment": true,
	"min": true, "live": true, "special": true,
}

// newsAgencies are agencies that papers name as the author.
var newsAgencies = map[string]bool{
	"aap": true, "afp": true, "agence france-presse": true, "agencies": true, "ani": true, "ap": true,
	"associated press": true, "australian associated press": true, "bernama": true, "bloomberg": true,
	"bloomberg news": true, "canadian press": true, "dpa": true, "efe": true, "ians": true, "kyodo": true,
	"pa": true, "pa media": true, "press association": true, "press trust of india": true, "pti": true, "reuters": true,
	"the associated press": true, "the canadian press": true, "the press association": true, "tpn": true, "upi": true,
	"xinhua": true,
}

// paperWords are words in the names of papers, stations and their rooms.
var paperWords = map[string]bool{
	"abc": true, "agency": true, "bbc": true, "bureau": true, "business": true, "cbc": true, "cbs": true, "chronicle": true,
	"cnn": true, "contributor": true, "correspondent": true, "daily": true, "desk": true, "digital": true, "editor": true,
	"express": true, "foundation": true, "gazette": true, "guardian": true, "herald": true, "insider": true,
	"journal": true, "limited": true, "magazine": true, "mail": true, "media": true, "nbc": true, "network": true,
	"news": true, "newspaper": true, "online": true, "opinion": true, "pbs": true, "politics": true, "post": true, "press": true,
	"radio": true, "reporter": true, "reporting": true, "review": true, "science": true, "service": true, "sport": true,
	"sports": true, "staff": true, "standard": true, "star": true, "sun": true, "team": true, "technology": true,
	"telegraph": true, "times": true, "today": true, "travel": true, "tribune": true, "university": true, "writer": true,
}

// creditWays are words that, within a credit, say how the paper came by the
// picture, and name nobody; sorted.
var creditWays = []string{
	"courtesy", "file", "file image", "file photo", "file picture", "handout", "provided", "submitted", "supplied",
}

// creditLabels are the words that stand before a credit, sorted.
var creditLabels = []string{
	"copyright", "courtesy", "credit", "credits", "file", "foto", "fotos", "graphic", "illustration", "image",
	"images", "photo", "photograph", "photographer", "photography", "photos", "pic", "picture", "pictures",
	"screenshot", "source", "video",
}

// maxLabelWords is the length in words of the longest of pageLabels.
const maxLabelWords = 7

// pageLabels are whole lines that pages print round their stories and that no
// story has, by the kind of aside they are, in small letters without marks.
var pageLabels = []struct {
	kind   AsideKind
	labels []string
}{
	{Advert, []string{
		"ad", "ad choices", "adchoices", "ads by google", "advert", "advertisement", "advertisement continue reading below",
		"advertisement scroll to continue", "advertising", "article continues after ad", "article continues after advertisement",
		"article continues below", "article continues below advertisement", "paid content", "paid partner",
		"paid post", "promoted", "promoted content", "promoted stories", "scroll to continue", "skip ad",
		"skip advertisement", "sponsor content", "sponsored", "sponsored by", "sponsored content", "sponsored links",
		"story continues below", "story continues below advertisement", "this article is sponsored", "thank you for your patience",
	}},
	{Share, []string{
		"click to share on facebook", "copy", "copy link", "copy link copied", "email", "email this", "email this article",
		"facebook", "facebook twitter", "facebook twitter email", "facebook twitter linkedin", "facebook twitter whatsapp",
		"flipboard", "google+", "instagram", "link copied", "linkedin", "messenger", "pinterest", "pocket", "print",
		"print this article", "print this page", "print this story", "reddit", "save", "save article", "share",
		"share article", "share on", "share on facebook", "share on linkedin", "share on pinterest", "share on reddit",
		"share on twitter", "share on whatsapp", "share on x", "share options", "share this", "share this article",
		"share this on", "share this page", "share this post", "share this story", "share tweet", "share via email",
		"share via facebook", "share via twitter", "share with friends", "shares", "sharing", "social sharing", "tumblr",
		"tweet", "tweet this", "twitter", "whatsapp",
	}},
	{Newsletter, []string{
		"get our newsletter", "get the app", "get the latest news", "join our mailing list", "join our newsletter",
		"newsletter", "newsletter sign up", "newsletters", "sign up", "sign up for our emails", "sign up for our newsletter",
		"sign up for our newsletters", "sign up now", "sign up to our newsletter", "subscribe", "subscribe now",
		"subscribe to our newsletter", "subscribe today",
	}},
	{Comments, []string{
		"add a comment", "add comment", "comment", "comments", "comments are closed", "hide comments", "join the conversation",
		"leave a comment", "leave a reply", "load comments", "no comments", "post a comment", "post comment",
		"reader comments", "recent comments", "reply", "show comments", "view comments", "write a comment",
	}},
	{Legal, []string{
		"all rights reserved", "cookie policy", "cookie settings", "cookies", "do not sell my personal information",
		"privacy", "privacy notice", "privacy policy", "terms", "terms and conditions", "terms of service", "terms of use",
		"your privacy choices",
	}},
	{Tags, []string{"filed under", "in this story", "more on this topic", "related tags", "related topics", "tags", "topics"}},
	{Furniture, []string{
		"about the author", "about us", "accessibility", "back to top", "close", "close navigation menu", "contact us",
		"continue reading", "editors picks", "enlarge image", "first published", "follow us", "give this article", "latest news",
		"last updated", "latest stories", "listen", "listen to this article", "load more", "loading", "for immediate release", "log in", "menu", "more from",
		"more news", "more on this story", "more stories", "more to read", "most popular", "most read", "most viewed",
		"next", "next article", "next post", "now playing", "one moment please", "open in app", "play video", "prev", "previous",
		"previous article", "previous post", "published", "read article", "read full story", "read more", "read next", "read this next", "recommended",
		"recommended for you", "recommended stories", "related", "related articles", "related content", "related news",
		"related posts", "related stories", "replay", "see also", "sign in", "skip to content", "skip to main content",
		"top stories", "trending", "trending now", "trending stories", "up next", "updated", "view all", "watch live", "watch now",
		"you may also like", "you might also like",
	}},

	// The same in Dutch, French, German, Italian, Polish, Portuguese, Russian, Spanish, Turkish and the Nordic languages, as
	// their papers print them.
	{Advert, []string{
		"advertentie", "annonce", "anuncio", "anzeige", "pubblicità", "publicidad", "publicidade", "publicité",
		"reklam", "reklama", "reklame", "werbung", "реклама",
	}},
	{Share, []string{
		"artikel drucken", "artikel merken", "artikel teilen", "auf facebook teilen", "compartilhar", "compartilhe",
		"compartir", "condividi", "copiar enlace", "copier le lien", "delen", "drucken", "enregistrer",
		"envoyer par e-mail", "guardar", "imprimer", "imprimir", "link kopieren", "merken", "partager",
		"partager sur facebook", "paylaş", "stampa", "teilen", "udostępnij", "поделиться",
	}},
	{Newsletter, []string{
		"abonnez-vous", "abonnieren", "assine", "assine a newsletter", "inscrivez-vous", "jetzt abonnieren",
		"newsletter abonnieren", "s'abonner", "suscribirse", "suscríbete", "подписаться",
	}},
	{Comments, []string{
		"aggiungi un commento", "ajouter un commentaire", "comentar", "comentarios", "comentários", "commentaires",
		"commenter", "commenti", "deixe um comentário", "deja un comentario", "komentarze", "kommentar schreiben",
		"kommentare", "reacties", "réagir", "комментарии",
	}},
	{Legal, []string{
		"alle rechte vorbehalten", "aviso legal", "datenschutz", "impressum", "mentions légales",
		"politique de confidentialité", "política de privacidad", "política de privacidade", "privacyverklaring",
		"todos los derechos reservados", "todos os direitos reservados", "tous droits réservés", "все права защищены",
	}},
	{Tags, []string{
		"etiquetas", "mots-clés", "schlagwörter", "temas", "themen", "tópicos", "теги",
	}},
	{Furniture, []string{
		"czytaj także", "czytaj też", "lea también", "lee también", "leer más", "lees meer", "lees ook", "leggi anche",
		"leia mais", "leia também", "les plus lus", "lesen sie auch", "lire aussi", "lire la suite", "lo más leído",
		"lo más visto", "mais lidas", "meer nieuws", "meest gelezen", "mehr lesen", "mehr zum thema", "meistgelesen",
		"más noticias", "più letti", "read in english", "sur le même sujet", "te puede interesar", "vea también",
		"veja também", "ver mais", "ver más", "voir aussi", "à lire aussi", "à lire également", "читайте также",
		"читать далее",
	}},
}

// teaserLabels are labels that stand before the headline of another story.
var teaserLabels = map[string]bool{
	"also read": true, "also see": true, "more": true, "more on this": true, "read": true, "read also": true,
	"read more": true, "read more here": true, "read next": true, "recommended": true, "related": true,
	"related article": true, "related articles": true, "related content": true, "related news": true, "related story": true,
	"related stories": true, "see also": true, "see more": true, "top story": true, "trending": true,
	"you may also like": true, "watch": true, "watch also": true, "watch more": true, "listen": true,
}

// correctionOpenings open notes on mistakes and changes.
var correctionOpenings = []string{
	"a previous version of this", "an earlier version of this", "clarification:", "correction", "correction:",
	"editor's note", "editor’s note", "editors' note", "editors’ note", "this article has been amended", "this article has been corrected",
	"this article has been updated", "this article was amended", "this article was corrected", "this article was updated",
	"this story has been amended", "this story has been corrected", "this story has been updated", "this story was corrected",
	"this story was updated",
}

// legalOpenings open lines on rights and terms.
var legalOpenings = []string{
	"all quotes delayed", "by using this site", "copyright ", "opinions expressed", "reproduction of this", "the opinions expressed",
	"the views expressed", "this material may not be", "views expressed",
}

// newsletterPhrases stand in invitations to subscribe.
var newsletterPhrases = []string{
	"delivered to your", "e-mail updates", "email updates", "free trial", "in your inbox", "newsletter", "sign up", "sign-up",
	"signup", "subscribe", "subscription", "to your inbox", "your inbox",
}

// invitations stand in lines that ask the reader to take the page's letters, or say
// what the page earns by its links.
var invitations = []string{
	"affiliate commission", "already a member?", "already a subscriber", "become a subscriber", "continue reading this article",
	"create a free account", "earn a commission", "earn commission", "get unlimited access", "in your inbox", "log in to continue",
	"our daily newsletter", "our email newsletter", "our free newsletter", "our local newsletter", "our morning newsletter",
	"our newsletter", "our weekly newsletter", "receive a commission", "receive a small commission", "register to continue",
	"renew your subscription", "sign in to continue", "subscribe to continue", "subscribe to read", "to continue reading",
	"to your inbox", "unlimited digital access", "unlock exclusive", "unlock your", "your premium access", "your subscription has",
	"your subscription is", "your subscription will",
}

// tagOpenings open lists of topics.
var tagOpenings = []string{
	"categories:", "category:", "filed to", "filed under", "in this article:", "keywords:", "posted in", "related tags",
	"related topics", "tag:", "tagged", "tags", "tags:", "topics:", "trends:",
}

// authorPhrases stand in notes on the author.
var authorPhrases = []string{
	" covers ", " has been ", " is a ", " is an ", " is the ", " joined ", " reports on ", " was a ", " writes about ", " writes for ",
}

// noteOpenings are the first two words of notes that are no part of the story:
// invitations, who helped, mistakes and changes.
var noteOpenings = []string{
	"additional reporting", "by signing", "click here", "contact us", "copyright 2019", "correction a", "correction an",
	"correction in", "correction the", "correction this", "editors note", "enter your", "follow us", "join our",
	"reporting by", "sign up", "signup for", "subscribe here", "subscribe now", "subscribe to", "support our",
	"with additional", "with assistance", "with files", "with input", "with inputs", "with reporting",
}

// labelEnds are what may follow a credit's label within a caption.
var labelEnds = []string{" by ", " courtesy", " credit", " source, ", " via ", "...", ":"}

// labelledEnds are what may follow the label of a line that is a credit.
var labelledEnds = []string{"/", ":", "by ", "courtesy", "credit", "via "}

// termsPhrases stand in notes on terms, on cookies and on the browser.
var termsPhrases = []string{
	"all rights reserved", "cookie", "enable javascript", "privacy policy", "terms and conditions", "terms of service",
	"terms of use", "your browser", "your web browser",
}

// askerLabels stand before who asked or wrote, in the papers that do not say "by".
var askerLabels = []string{"entrevista: ", "interview: ", "intervista: ", "text: ", "texte: ", "texto: ", "words: "}

// cookiePhrases stand in what a page says of each of its cookies.
var cookiePhrases = []string{
	"cookie consent plugin", "cookie is native", "cookie is set", "cookie is used", "cookies are set", "cookies are used", "cookies help",
	"this cookie ", "this is an important cookie", "use cookies", "used cookies", "user consent for",
}

// wallPhrases stand on pages that stand before another one, or in its place: they
// ask whether one is human, or say that there is no such page.
var wallPhrases = []string{
	"access denied", "access to this page", "are you a robot", "are you human", "automation tools", "cookies on your", "enable javascript",
	"javascript is", "not a robot", "our partners", "page could not be found", "page you are looking for", "page you requested", "such as cookies",
	"unusual activity from your", "use cookies", "verify you are", "verify that you are", "your browser", "your consent", "your privacy",
}
