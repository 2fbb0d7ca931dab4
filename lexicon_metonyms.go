package lede

// governmentVerbs are the forms of verbs for what governments do and a town or
// country as such does not: saying, deciding, dealing with other governments.
// They are those of the verbs of saying and of intent that follow the names of
// capitals in the Reuters texts, without those that tell of a place too ("win",
// "lose", "face", "host").
var governmentVerbs = []string{
	"accuse", "accused", "accuses", "accusing", "admit", "admits", "admitted", "admitting", "agree",
	"agreed", "agrees", "agreing", "announce", "announced", "announces", "announcing", "appeal",
	"appealed", "appealing", "appeals", "argue", "argued", "argues", "arguing", "ask", "asked",
	"asking", "asks", "assert", "asserted", "asserting", "asserts", "back", "backed", "backing",
	"backs", "ban", "banned", "banning", "bans", "believe", "believed", "believes", "believing",
	"blame", "blamed", "blames", "blaming", "block", "blocked", "blocking", "blocks", "break",
	"breaking", "breaks", "broke", "call", "called", "calling", "calls", "cancel", "canceled",
	"canceling", "cancels", "cede", "ceded", "cedes", "ceding", "challenge", "challenged",
	"challenges", "challenging", "choose", "chooses", "choosing", "chose", "chosen", "claim",
	"claimed", "claiming", "claims", "commit", "commits", "committed", "committing", "complain",
	"complained", "complaining", "complains", "concede", "conceded", "concedes", "conceding",
	"condemn", "condemned", "condemning", "condemns", "confirm", "confirmed", "confirming",
	"confirms", "consider", "considered", "considering", "considers", "criticise", "criticised",
	"criticises", "criticising", "criticize", "criticized", "criticizes", "criticizing", "dash",
	"dashed", "dashes", "dashing", "decide", "decided", "decides", "deciding", "declare", "declared",
	"declares", "declaring", "decline", "declined", "declines", "declining", "defend", "defended",
	"defending", "defends", "demand", "demanded", "demanding", "demands", "denied", "denies",
	"denounce", "denounced", "denounces", "denouncing", "deny", "denying", "deploy", "deployed",
	"deploying", "deploys", "dismiss", "dismissed", "dismisses", "dismissing", "downplay",
	"downplayed", "downplaying", "downplays", "encourage", "encouraged", "encourages", "encouraging",
	"endorse", "endorsed", "endorses", "endorsing", "expect", "expected", "expecting", "expects",
	"expel", "expelled", "expelling", "expels", "fear", "feared", "fearing", "fears", "finance",
	"financed", "finances", "financing", "fund", "funded", "funding", "funds", "hail", "hailed",
	"hailing", "hails", "honour", "honoured", "honouring", "honours", "impose", "imposed", "imposes",
	"imposing", "insist", "insisted", "insisting", "insists", "intend", "intended", "intending",
	"intends", "invade", "invaded", "invades", "invading", "issue", "issued", "issues", "issuing",
	"lobbied", "lobbies", "lobby", "lobbying", "maintain", "maintained", "maintaining", "maintains",
	"negotiate", "negotiated", "negotiates", "negotiating", "object", "objected", "objecting", "objects", "offer", "offered", "offering", "offers",
	"oppose", "opposed", "opposes", "opposing", "order", "ordered", "ordering", "orders", "pledge",
	"pledged", "pledges", "pledging", "praise", "praised", "praises", "praising", "prefer",
	"prefered", "prefering", "prefers", "press", "pressed", "presses", "pressing", "promise",
	"promised", "promises", "promising", "propose", "proposed", "proposes", "proposing", "protest",
	"protested", "protesting", "protests", "pull", "pulled", "pulling", "pulls", "pursue", "pursued",
	"pursues", "pursuing", "push", "pushed", "pushes", "pushing", "ratified", "ratifies", "ratify",
	"ratifying", "react", "reacted", "reacting", "reacts", "recall", "recalled", "recalling",
	"recalls", "recognise", "recognised", "recognises", "recognising", "recognize", "recognized",
	"recognizes", "recognizing", "refuse", "refused", "refuses", "refusing", "reject", "rejected",
	"rejecting", "rejects", "remain", "remained", "remaining", "remains", "replied", "replies",
	"reply", "replying", "request", "requested", "requesting", "requests", "respond", "responded",
	"responding", "responds", "retaliate", "retaliated", "retaliates", "retaliating", "reveal",
	"revealed", "revealing", "reveals", "said", "sanction", "sanctioned", "sanctioning", "sanctions",
	"say", "saying", "says", "scrap", "scrapped", "scrapping", "scraps", "seek", "seeking", "seeks",
	"send", "sending", "sends", "sent", "sign", "signed", "signing", "signs", "slam", "slammed",
	"slamming", "slams", "sought", "speak", "speaking", "speaks", "spoke", "spoken", "stress",
	"stressed", "stresses", "stressing", "suggest", "suggested", "suggesting", "suggests", "support",
	"supported", "supporting", "supports", "suspect", "suspected", "suspecting", "suspects",
	"suspend", "suspended", "suspending", "suspends", "tell", "telling", "tells", "threaten",
	"threatened", "threatening", "threatens", "told", "urge", "urged", "urges", "urging", "veto",
	"vetoed", "vetoes", "vetoing", "view", "viewed", "viewing", "views", "vow", "vowed", "vowing",
	"vows", "want", "wanted", "wanting", "wants", "warn", "warned", "warning", "warns", "welcome",
	"welcomed", "welcomes", "welcoming", "withdraw", "withdrawing", "withdrawn", "withdraws",
	"withdrew", "worried", "worries", "worry", "worrying",
}

// governmentFillers are the words that may stand between a subject and its verb:
// auxiliaries, negation, adverbs of time.
var governmentFillers = []string{
	"'s", "again", "already", "also", "always", "are", "been", "can", "could", "did", "do", "does",
	"further", "had", "has", "have", "however", "initially", "is", "later", "long", "may", "might", "must",
	"n't", "never", "not", "now", "n’t", "often", "only", "previously", "quickly", "recently",
	"repeatedly", "should", "since", "soon", "still", "strongly", "then", "therefore", "was", "were",
	"will", "would", "’s",
}

// subjectOpeners are the words in front of a clause's subject.
var subjectOpeners = []string{
	"after", "although", "and", "as", "because", "before", "but", "if", "meanwhile", "once", "said",
	"saying", "says", "since", "so", "than", "that", "then", "though", "unless", "until", "what",
	"when", "where", "whereas", "whether", "which", "while", "why",
}
