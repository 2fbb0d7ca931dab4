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
		"also", "continue", "discover", "explore", "here", "latest", "like", "missed", "more", "most", "next",
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
		"ad", "ad choices", "ad feedback", "adchoices", "ads by google", "advert", "advertise with us", "advertisement",
		"advertisement - story continues below", "advertisement continue reading below", "advertisement feedback",
		"advertisement scroll to continue", "advertisement story continues below",
		"advertisement. scroll to continue reading", "advertising", "advertisment", "around the web",
		"article continues after ad", "article continues after advertisement",
		"article continues after this advertisement", "article continues below", "article continues below advertisement",
		"article continues below this ad", "brand studio", "content continues below", "continue after advertisement",
		"continue reading below", "from around the web", "from our partners", "paid advertisement", "paid content",
		"paid for and presented by", "paid for by", "paid partner", "paid post", "paid stories", "partner content",
		"promoted", "promoted by taboola", "promoted content", "promoted stories", "recommended by", "remove ads",
		"report this ad", "scroll to continue", "scroll to continue with content", "skip ad", "skip advertisement",
		"sponsor content", "sponsored", "sponsored by", "sponsored by outbrain", "sponsored content", "sponsored links",
		"sponsored post", "sponsored stories", "stories continue below", "story continues",
		"story continues after advertisement", "story continues below", "story continues below ad",
		"story continues below advertisement", "story continues below this ad", "thank you for your patience",
		"this advertisement has not loaded yet", "this article is sponsored", "turn off ads", "video ad feedback",
		"why this ad", "you may like",
	}},
	{Share, []string{
		"article share tools", "bluesky", "bookmark", "bookmark article", "click to email a link", "click to print",
		"click to share on facebook", "click to share on twitter", "click to share on x", "copied", "copy",
		"copy article link", "copy link", "copy link copied", "copy to clipboard", "email", "email a friend",
		"email article", "email story", "email this", "email this article", "email to a friend", "facebook",
		"facebook facebook", "facebook messenger", "facebook twitter", "facebook twitter email",
		"facebook twitter linkedin", "facebook twitter whatsapp", "facebook x", "flipboard", "gift article",
		"gift this article", "give a gift", "google+", "instagram", "like this", "like us on facebook", "link copied",
		"linkedin", "linkedin icon", "messenger", "pin it", "pinterest", "pocket", "post on facebook",
		"post to facebook", "print", "print article", "print friendly", "print this", "print this article",
		"print this page", "print this story", "reblog", "reddit", "save", "save article", "save for later",
		"save story", "saved", "send to a friend", "share", "share article", "share article via email",
		"share article via facebook", "share article via twitter", "share by email", "share full article", "share icon",
		"share in facebook", "share link", "share on", "share on bluesky", "share on email", "share on facebook",
		"share on flipboard", "share on google+", "share on linkedin", "share on pinterest", "share on reddit",
		"share on telegram", "share on threads", "share on tumblr", "share on twitter", "share on vk",
		"share on whatsapp", "share on x", "share options", "share post", "share story", "share this",
		"share this article", "share this content", "share this on", "share this on facebook", "share this on twitter",
		"share this page", "share this post", "share this story", "share this via email", "share this via facebook",
		"share this via twitter", "share this video", "share this with", "share to facebook", "share to twitter",
		"share to whatsapp", "share tweet", "share via", "share via email", "share via facebook", "share via twitter",
		"share via whatsapp", "share with", "share with friends", "share your thoughts", "shares", "sharing", "snapchat",
		"social sharing", "telegram", "threads", "tiktok", "tumblr", "tweet", "tweet on twitter", "tweet this",
		"tweet this article", "twitter", "twitter facebook", "viber", "whatsapp", "x facebook", "x twitter", "youtube",
	}},
	{Newsletter, []string{
		"already a member", "already a subscriber", "become a member", "become a subscriber", "become a supporter",
		"breaking news alerts", "daily newsletter", "donate", "donate now", "download our app", "download the app",
		"email address", "email newsletter", "email newsletters", "enter email", "enter your email",
		"enter your email address", "follow us on", "follow us on facebook", "follow us on google news",
		"follow us on instagram", "follow us on twitter", "follow us on x", "free newsletter", "get email alerts",
		"get newsletters", "get notified", "get our app", "get our free newsletter", "get our free newsletters",
		"get our newsletter", "get the app", "get the latest news", "get the newsletter", "get updates",
		"gift a subscription", "join now", "join our mailing list", "join our newsletter", "join our whatsapp channel",
		"join us on telegram", "join us on whatsapp", "join whatsapp channel", "make a donation", "manage newsletters",
		"manage subscription", "morning newsletter", "my account", "my newsletters", "news alerts", "newsletter",
		"newsletter sign up", "newsletter signup", "newsletters", "no thanks", "not a subscriber", "now subscribe",
		"our newsletters", "premium content", "register", "register for free", "register now", "sign me up", "sign up",
		"sign up for free", "sign up for newsletters", "sign up for our emails", "sign up for our newsletter",
		"sign up for our newsletters", "sign up here", "sign up now", "sign up to newsletters",
		"sign up to our newsletter", "sign up today", "signup", "start your free trial", "stay connected",
		"stay informed", "subscribe", "subscribe for free", "subscribe here", "subscribe now",
		"subscribe to newsletters", "subscribe to our newsletter", "subscribe to our newsletters",
		"subscribe to our youtube channel", "subscribe today", "subscribe us", "subscribe with us",
		"subscriber exclusive", "subscriber only", "subscribers only", "subscriptions", "support local journalism",
		"support our journalism", "support us", "thank you for subscribing", "thanks for signing up",
		"thanks for subscribing", "this article is for subscribers only", "try it free", "unlimited access",
		"unsubscribe", "view all newsletters", "weekly newsletter", "your email", "your email address",
	}},
	{Comments, []string{
		"0 comments", "1 comment", "add a comment", "add comment", "add your comment", "be the first to comment",
		"be the first to like this", "click here to comment", "click to comment", "click to rate", "comment",
		"comment guidelines", "comment now", "comment on this story", "commenting guidelines", "comments",
		"comments are closed", "comments disabled", "comments icon", "comments off", "comments on this story",
		"comments policy", "community guidelines", "downvote", "first to comment", "have your say", "hide comments",
		"join the conversation", "join the debate", "join the discussion", "leave a comment", "leave a reply",
		"leave comment", "leave your comment", "load comments", "log in to comment", "log in to reply",
		"login to comment", "login to post comments", "most commented", "most liked", "most recent", "most recommended",
		"newest", "newest first", "no comments", "no comments yet", "oldest", "oldest first", "post a comment",
		"post comment", "post new comment", "post your comment", "powered by disqus", "read comments", "reader comments",
		"readers' comments", "recent comments", "reply", "report abuse", "report comment", "report this comment",
		"see all comments", "share your opinion", "show all comments", "show comments", "sign in to comment", "sort by",
		"start the conversation", "submit comment", "there are no comments", "upvote", "user comments",
		"view all comments", "view comments", "view conversation", "viewing comments", "write a comment",
		"write a reply", "write your comment", "your comment", "your comments",
	}},
	{Legal, []string{
		"about cookies", "accept", "accept all", "accept all cookies", "accept cookies", "advertising policy",
		"all rights reserved", "allow all", "california privacy rights", "cancel", "code of ethics", "commenting policy",
		"cookie policy", "cookie preferences", "cookie settings", "cookies", "cookies policy", "corrections policy",
		"do not sell my data", "do not sell my info", "do not sell my personal information", "editorial guidelines",
		"editorial policy", "editorial standards", "ethics policy", "ip: privacy", "legal notice",
		"license this article", "manage consent", "manage cookies", "manage preferences", "modern slavery statement",
		"order reprints", "our standards: the thomson reuters trust principles", "privacy", "privacy and cookies",
		"privacy notice", "privacy policy", "privacy preferences", "privacy settings", "privacy statement",
		"purchase licensing rights", "reject all", "reprints", "reprints & permissions", "reprints and permissions",
		"republish", "republish this article", "request permission", "reuse this content", "right of reply",
		"rights and permissions", "terms", "terms & conditions", "terms & conditions apply", "terms and conditions",
		"terms and privacy", "terms of sale", "terms of service", "terms of use", "terms of use and privacy",
		"use of cookies", "user agreement", "your privacy choices",
	}},
	{Tags, []string{
		"article tags", "article topics", "explore more on these topics", "explore more topics", "filed in", "filed to",
		"filed under", "find more stories on", "in this article", "in this story", "key topics", "keywords",
		"mentioned in this story", "more about", "more on these topics", "more on this topic", "posted in",
		"read more about", "related categories", "related companies", "related keywords", "related people",
		"related subjects", "related tags", "related topics", "tag", "tagged", "tagged as", "tagged with", "tags",
		"tags in this story", "topics", "topics in this article", "topics mentioned in this article",
	}},
	{Furniture, []string{
		"404", "404 error", "404 not found", "404 page not found", "about author", "about the author",
		"about the writer", "about us", "accessibility", "accessibility help", "accessibility links", "advanced search",
		"all news", "all sections", "all stories", "all topics", "also in news", "also on", "also read", "also see",
		"archives", "article content", "article information", "ask a question", "audio player", "author archive",
		"back to article", "back to home", "back to home page", "back to homepage", "back to main menu", "back to news",
		"back to the home page", "back to the homepage", "back to top", "breaking news", "buy now", "careers",
		"change location", "choose your edition", "classifieds", "click here", "click here for more",
		"click here to enlarge", "click here to read more", "click here to see more", "click image to enlarge",
		"click to enlarge", "click to expand", "click to play", "click to read more", "close", "close ad",
		"close dialog", "close menu", "close modal", "close navigation menu", "close search", "close this",
		"close video", "connect", "connect with us", "contact", "contact the author", "contact us", "continue reading",
		"continue to article", "continue to site", "cover story", "current time", "dark mode", "digital edition",
		"discover", "discover more", "dismiss", "don't miss", "don't miss out", "don’t miss", "download", "download now",
		"download pdf", "e-edition", "e-paper", "edition", "editor's choice", "editor's pick", "editor's picks",
		"editors choice", "editors pick", "editors picks", "editors' pick", "editors' picks", "editor’s choice",
		"editor’s pick", "editor’s picks", "enlarge image", "epaper", "error 404", "explore", "explore more",
		"facebook page", "failed to load", "featured", "featured stories", "featured video", "featured videos",
		"feedback", "find us on", "find us on facebook", "first published", "follow author",
		"follow the author", "follow us", "follow us on social media", "font size", "footer", "footer menu",
		"footer navigation", "for immediate release", "for subscribers", "forgot password", "forgot your password",
		"from the archive", "from the archives", "from the web", "full screen", "fullscreen", "gallery", "get help",
		"get in touch", "give this article", "global navigation", "go back", "go home", "go to home page",
		"go to homepage", "go to the home page", "go to the homepage", "go to top", "got a news tip", "got a tip",
		"got it", "help center", "help centre", "hide caption", "hide captions", "hide description", "home delivery",
		"home news", "home page", "homepage", "hot right now", "hot topics", "image caption", "image gallery",
		"in case you missed it", "in your area", "invalid email", "invalid email address", "jump to content",
		"jump to navigation", "just in", "keep on reading", "keep reading", "keep scrolling", "larger text",
		"last updated", "latest", "latest articles", "latest headlines", "latest in news", "latest news",
		"latest news and stories", "latest posts", "latest stories", "latest update", "latest updates", "latest video",
		"latest videos", "learn more", "listen", "listen live", "listen now", "listen to article", "listen to story",
		"listen to the story", "listen to this article", "listen to this story", "live", "live now", "live radio",
		"live tv", "live updates", "load more", "loading", "loading comments", "loading more stories",
		"loading something is loading", "loading video", "local news", "log in", "log out", "login", "login / register",
		"logout", "main content", "main menu", "main navigation", "menu", "mobile apps", "more", "more about this story",
		"more articles", "more articles by this author", "more by this author", "more coverage", "more for you",
		"more from", "more from author", "more from this author", "more from this section", "more headlines",
		"more in business", "more in news", "more in politics", "more in sport", "more in sports",
		"more in this section", "more info", "more information", "more like this", "more local news", "more localnews",
		"more must-reads", "more news", "more on this", "more on this story", "more options", "more photos",
		"more posts", "more stories", "more stories from", "more stories like this", "more to explore", "more to know",
		"more to read", "more top stories", "more videos", "more world news", "most discussed", "most popular",
		"most popular articles", "most popular stories", "most popular today", "most popular videos", "most read",
		"most read articles", "most read in news", "most read news", "most read stories", "most read this week",
		"most read today", "most recent stories", "most shared", "most viewed", "most viewed stories",
		"most viewed this week", "most watched", "must read", "must reads", "must watch", "my profile", "navigation",
		"navigation menu", "new stories", "news feed", "news home", "news tips", "news videos", "newsroom", "next",
		"next article", "next page", "next post", "next slide", "next story", "next up", "next video",
		"no image available", "notifications", "now playing", "now trending", "on air", "on air now", "on now",
		"on the web", "one moment please", "open app", "open dropdown menu", "open extended navigation",
		"open image in gallery", "open in app", "open main menu", "open menu", "open navigation", "open navigation menu",
		"open search", "open sections navigation", "open sidebar", "opens in a new window", "opens in new tab",
		"opens in new window", "other articles", "other news", "other stories", "our picks", "page cannot be found",
		"page not found", "pause", "permalink", "photo galleries", "photos", "pick a language", "play", "play audio",
		"play now", "play the video", "play video", "player loading", "please enter a valid email address",
		"please log in", "please sign in", "please wait", "popular", "popular articles", "popular categories",
		"popular in the community", "popular news", "popular now", "popular posts", "popular searches",
		"popular stories", "popular this week", "popular today", "popular topics", "post navigation", "powered by",
		"prev", "prev article", "prev post", "previous", "previous article", "previous page", "previous post",
		"previous slide", "previous story", "primary menu", "primary navigation", "primary sidebar", "print edition",
		"privacy center", "profile", "published", "published in", "published on", "quick links", "reactions",
		"read aloud", "read also", "read article", "read full article", "read full story", "read in app",
		"read it later", "read later", "read less", "read more", "read more articles", "read more at", "read more here",
		"read more news", "read more on", "read more stories", "read more…", "read next", "read now", "read on",
		"read original article", "read our editorial standards", "read the full article", "read the full story",
		"read this article", "read this next", "read time", "reader interactions", "reading list", "reading time",
		"recent articles", "recent news", "recent posts", "recent stories", "recommended", "recommended articles",
		"recommended content", "recommended for you", "recommended news", "recommended reading", "recommended stories",
		"recommended videos", "refresh", "related", "related article", "related articles", "related content",
		"related coverage", "related galleries", "related items", "related links", "related news", "related posts",
		"related reading", "related stories", "related story", "related to this story", "related video",
		"related videos", "replay", "report a correction", "report a typo", "report an error", "report an issue",
		"report error", "report issue", "request a correction", "retry", "return home", "return to home page",
		"return to homepage", "return to the home page", "return to the homepage", "rss", "rss feed", "rss feeds",
		"scroll down", "scroll for more", "scroll to top", "scroll to top of page", "search", "search for",
		"search icon", "search our site", "search site", "search the site", "search this site", "secondary menu",
		"secondary navigation", "sections", "see all", "see all news", "see all photos", "see also", "see less",
		"see more", "see more stories", "see more videos", "see original", "see photos", "select a language",
		"select language", "send us a tip", "send us feedback", "send us your story", "show caption", "show captions",
		"show less", "show me more", "show more", "show more stories", "show navigation", "show search", "side menu",
		"sidebar", "sign in", "sign out", "site index", "site information navigation", "site map", "site navigation",
		"site search", "sitemap", "skip", "skip links", "skip main navigation", "skip navigation",
		"skip past newsletter promotion", "skip to article", "skip to content", "skip to footer", "skip to main",
		"skip to main content", "skip to main navigation", "skip to navigation", "skip to primary sidebar",
		"skip to search", "skip to site index", "slideshow", "smaller text", "something went wrong",
		"sorry, page not found", "start slideshow", "stories for you", "stories you may like", "submit",
		"submit a correction", "submit a letter", "submit a news tip", "submit news", "submit search",
		"suggest a correction", "suggested reads", "switch to dark mode", "take me home", "tap to enlarge", "text size",
		"the latest news", "this is a modal window", "this just in", "this week's top stories", "tip us off",
		"today's headlines", "today's news", "today's paper", "today's top stories", "today’s paper", "toggle menu",
		"toggle navigation", "toggle search", "toggle sidebar", "top articles", "top headlines", "top news", "top picks",
		"top posts", "top read", "top stories", "top stories today", "top trending", "top videos", "trending",
		"trending articles", "trending in news", "trending news", "trending now", "trending on", "trending searches",
		"trending stories", "trending stories now", "trending this week", "trending today", "trending topics",
		"trending videos", "turn on desktop notifications", "turn on notifications", "unmute", "updated",
		"updated on", "video", "video duration", "video player", "video transcript", "videos", "view", "view all",
		"view all articles", "view all posts", "view archive", "view author archive", "view bio", "view full image",
		"view full profile", "view fullscreen", "view gallery", "view image", "view in app", "view in browser",
		"view larger image", "view less", "view more", "view more articles", "view more stories", "view offer",
		"view on facebook", "view on instagram", "view on twitter", "view original tweet", "view photos", "view profile",
		"view slideshow", "view the gallery", "view this post on instagram", "view website", "visit our homepage",
		"visit the homepage", "visit website", "watch", "watch below", "watch live", "watch now", "watch the video",
		"watch the video below", "watch video", "watch:", "web stories", "what others are reading", "what to read next",
		"what's trending", "whatsapp channel", "write to the editor", "you are here", "you are now logged in",
		"you are reading", "you may also be interested in", "you may also like", "you may have missed",
		"you might also be interested in", "you might also like", "you might be interested in", "you might have missed",
		"you might like", "you must be logged in", "you'll also like", "your account", "your profile",
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

// columnLabels say before a bar what another story is; sorted.
var columnLabels = []string{
	"analysis", "comment", "data", "editorial", "exclusive", "explained", "explainer", "fact check", "gallery", "in photos", "in pics", "in pictures",
	"interview", "investigation", "opinion", "photos", "podcast", "profile", "review",
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
	"reporting by", "sign up", "signup for", "subscribe here", "subscribe now", "subscribe to", "support our", "to unsubscribe",
	"unsubscribe from", "with additional", "with assistance", "with files", "with input", "with inputs", "with reporting",
	"you searched",
}

// storyNotes say of an article, in its own last words or first, where it stood before, who
// paid for it and what was changed.
var storyNotes = []string{
	" appeared in ", " first appeared ", " has been amended", " has been corrected", " has been updated", " is adapted from ", " is for members",
	" is for subscribers", " is more than ", " is published in ", " is republished ", " was adapted from ", " was amended", " was co-published ",
	" was corrected", " was first published ", " was originally ", " was produced ", " was published in ", " was republished ",
	" was supported by ", " was translated ", " was updated", " was written with ",
}

// liveOpenings open what is told of a live page, and liveEnds tell that it goes on no more.
var liveOpenings = []string{
	"This live blog ", "This live coverage ", "This live feed ", "This live page ", "This live story ", "This live stream ", "This liveblog ",
}
var liveEnds = []string{" archived", " closed", " ended", " finished", " no longer being updated", " now over"}

// browserPhrases tell the reader what the page wants of the browser.
var browserPhrases = []string{
	"browser does not support", "browser doesn't support", "browser is out of date", "browser is outdated", "browser that supports html5", "enable javascript",
	"javascript disabled", "javascript is disabled", "javascript is not enabled", "javascript must be enabled", "javascript switched off",
	"javascript to run this app", "turn on javascript", "update your browser", "upgrade your browser",
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

// matchLabels stand before what is told of a match below its report, sorted.
var matchLabels = []string{
	"att", "attendance", "booked", "bookings", "crowd", "full-time", "goalscorers", "half-time", "man of the match", "match officials",
	"player of the game", "player of the match", "player of the series", "red card", "red cards", "ref", "referee", "referees", "scorers",
	"sent off", "sin bin", "sin-bin", "sin-binned", "star man", "subs", "subs not used", "substitutes", "substitutes not used",
	"third umpire", "umpires", "unused subs", "unused substitutes", "yellow card", "yellow cards",
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
