package lede

// A cueClass groups words that report speech by the frame that they take.
type cueClass uint8

// The classes of cue words. The order is part of the model's features.
const (
	cueNone    cueClass = iota
	cueSay              // says that, says “…”
	cueTell             // tells somebody that: takes the addressee without a preposition
	cueAsk              // asks whether
	cuePromise          // vows to, vows that
	cueDeny             // denies that
	cueDecline          // declines to comment
	cueCall             // calls it a …
	cueAccuse           // accuses somebody of …
	cueUrge             // urges somebody to …, that something be done
	cueWrite            // writes, tweets, posts
	cueShow             // shows, finds: reports and figures that say
	cueThink            // thinks, hopes, fears: what is held, not said
	cueJudge            // praises, attacks something
	cueTalk             // talks about, refers to something
	cuePart             // according, citing, quoting: said through the words beside it
	cueSound            // laughs, sighs, smiles beside a marked quote
	cueGo               // goes on, puts it, points out: verbs that report with a particle
	cueNoun             // claim, statement, words: nouns that report
	cueMark             // a colon or a dash between who said it and what was said
)

// cueVerbs are the verbs that report what was said, by class, in their base form
// and sorted. Verbs that do not inflect by rule stand in oddVerbs. From the
// reporting verbs in general grammars and dictionaries of English, and from
// papers of many countries.
var cueVerbs = map[cueClass]string{
	cueSay: `accept acknowledge add admit affirm agree allege allow analyse analyze announce answer argue articulate
		assert attest aver avow boast brag chime clarify comment complain concede conclude concur confess confide
		confirm contend counter declare deduce detail disclose discuss divulge elaborate emphasise emphasize enthuse
		establish exclaim explain express extol fume gripe grumble hint imply indicate inform insist insinuate interject
		intone joke justify lament lecture maintain marvel mention moan muse narrate note object observe opine outline pledge
		posit postulate preach predict proclaim profess promise pronounce propose quip rant reaffirm reason reassert
		recall recite reckon recount reflect reiterate rejoin relate remark reminisce repeat reply report respond
		restate retort reveal rule say signal specify speculate spell state stipulate stress submit suggest summarise
		summarize surmise swear testify theorise theorize thunder underline underscore venture verify voice volunteer`,
	cueTell:    `advise apprise assure brief caution inform instruct notify promise reassure remind teach tell warn convince persuade thank`,
	cueAsk:     `ask challenge enquire inquire ponder query question quiz wonder`,
	cuePromise: `commit guarantee intend offer pledge promise swear threaten undertake vow plan resolve`,
	cueDeny:    `contradict deny disagree disavow disclaim dispute protest rebut refute reject repudiate dismiss`,
	cueDecline: `decline refuse`,
	cueCall: `brand call categorise categorize characterise characterize christen compare condemn declare deem
		denounce depict describe dub hail label liken name nickname portray pronounce term tout paint cast decry deride ridicule`,
	cueAccuse: `accuse allege blame charge credit fault`,
	cueUrge: `advise advocate appeal ask beg beseech caution challenge command counsel dare demand direct encourage exhort
		implore instruct invite order plead press propose recommend request suggest summon tell urge warn`,
	cueWrite: `author blog caption email headline inscribe inscroll jot message pen post print publish retweet scrawl
		scribble text title tweet type write quote`,
	cueShow: `calculate conclude demonstrate determine discover estimate feature find forecast hold indicate project prove read reckon
		reveal rule show suggest`,
	cueThink: `anticipate appreciate assume believe care concern conceive conclude consider decide doubt dread dream envision
		expect favor favour fear feel figure foresee gather guess hope imagine infer know learn like mean
		oppose prefer presume realise realize recognise recognize regard regret remember see sense support suppose suspect think trust
		understand view want wish worry`,
	cueJudge: `admonish applaud assail attack back bash berate blast castigate celebrate chastise chide commend compliment congratulate
		criticise criticize cite defend deplore disparage endorse hammer hit insult laud lambast lambaste mock pan praise rail rap rebuke
		reprimand rip salute savage scold scorn skewer slam slate taunt welcome apologise apologize vilify`,
	cueTalk: `address allude broach cite comment converse debate discuss elaborate highlight invoke mention quote raise refer
		remark reference speak talk touch tout promote echo evoke`,
	cuePart: `accord cite quote reference`,
	cueSound: `babble bark bawl beam bellow bleat blurt boo boom burble cackle chant cheer chirp chortle chorus chuckle coo croak croon
		cry drawl drone exhort gasp giggle greet grin groan growl grunt gush hiss holler howl interrupt jeer laugh mumble murmur
		mutter nod pant plead pray purr rap rasp rave roar scoff scream screech shout shriek shrug sigh sing smile
		snap snarl sneer snicker snort sob splutter stammer stutter tease toast trumpet utter wail warble whine whisper yell yelp`,
	cueGo: `begin carry chip come conclude continue deliver end finish fire follow give go have issue keep lash launch
		make offer open point present proceed push put release respond send set share start strike take throw turn use weigh`,
}

// oddVerbs are the forms of the cue verbs that do not inflect by rule: base,
// third person, past, participle, -ing.
var oddVerbs = map[string][4]string{
	"say": {"says", "said", "said", "saying"}, "tell": {"tells", "told", "told", "telling"},
	"write": {"writes", "wrote", "written", "writing"}, "speak": {"speaks", "spoke", "spoken", "speaking"},
	"swear": {"swears", "swore", "sworn", "swearing"}, "read": {"reads", "read", "read", "reading"},
	"hold": {"holds", "held", "held", "holding"}, "find": {"finds", "found", "found", "finding"},
	"show": {"shows", "showed", "shown", "showing"}, "think": {"thinks", "thought", "thought", "thinking"},
	"know": {"knows", "knew", "known", "knowing"}, "feel": {"feels", "felt", "felt", "feeling"},
	"foresee": {"foresees", "foresaw", "foreseen", "foreseeing"}, "see": {"sees", "saw", "seen", "seeing"},
	"mean": {"means", "meant", "meant", "meaning"}, "understand": {"understands", "understood", "understood", "understanding"},
	"begin": {"begins", "began", "begun", "beginning"}, "come": {"comes", "came", "come", "coming"},
	"give": {"gives", "gave", "given", "giving"}, "go": {"goes", "went", "gone", "going"},
	"keep": {"keeps", "kept", "kept", "keeping"}, "make": {"makes", "made", "made", "making"},
	"put": {"puts", "put", "put", "putting"}, "send": {"sends", "sent", "sent", "sending"},
	"set": {"sets", "set", "set", "setting"}, "take": {"takes", "took", "taken", "taking"},
	"throw": {"throws", "threw", "thrown", "throwing"}, "strike": {"strikes", "struck", "struck", "striking"},
	"teach": {"teaches", "taught", "taught", "teaching"}, "spell": {"spells", "spelled", "spelt", "spelling"},
	"sing": {"sings", "sang", "sung", "singing"}, "have": {"has", "had", "had", "having"},
	"rip": {"rips", "ripped", "ripped", "ripping"}, "undertake": {"undertakes", "undertook", "undertaken", "undertaking"},
	"cast": {"casts", "cast", "cast", "casting"}, "hit": {"hits", "hit", "hit", "hitting"},
	"learn": {"learns", "learned", "learnt", "learning"}, "dream": {"dreams", "dreamed", "dreamt", "dreaming"},
	"forecast": {"forecasts", "forecast", "forecast", "forecasting"}, "beseech": {"beseeches", "besought", "besought", "beseeching"},
	"allege": {"alleges", "alleged", "alleged", "alleging"},
}

// doubling are the cue verbs that double their last letter: "admitted".
const doubling = `admit allot aver beg blog brag chat chip commit concur counsel demur dub fan grin infer jot label nod pan pen plan
	prefer quip quiz rap rebut refer regret shrug signal slam snap sob spot submit stun tag`

// oddPasts are the past tenses, not made by rule, of common verbs that report nothing:
// one behind a comma may close the clause before it. From grammars of English.
var oddPasts = wordSet(`became bent blew bore bought broadcast broke brought built burst caught chose clung crept dealt drew drove dug
	fed fell felt fled flew flung forgot fought froze gave got grew heard held hid hung kept knelt laid lay leapt
	led left lit lost met mistook overcame paid put ran rang rode rose sank sat sent shone shook shot shrank shut
	slept slid sold sought sped spent sprang spun stank stole stood stuck stung swam swept swung threw took tore
	undid upheld upset voted went wept withdrew withstood woke won wore wrung`)

// cueNouns are the nouns that report: in "his claim that …", "in the words of
// the judge", "a statement saying".
const cueNouns = `accusation acknowledgment admission admonition advice affidavit allegation announcement answer apology appeal argument
	assertion assessment assurance boast caution chant claim comment commitment complaint conclusion condemnation confession
	contention criticism declaration demand denial description disclosure email estimate evidence explanation
	forecast guarantee hint idea insistence instruction interview letter line memo mantra message motto news note notion observation
	opinion phrase pledge plea post prediction promise pronouncement proposal protest question quote rebuke recommendation
	remark reminder reply report request response revelation rhetoric ruling rumor rumour saying sentiment sign slogan speech
	statement story suggestion talk testimony text theory threat tweet verdict view vow warning wish word`

// phraseCues are the words that make a cue of what follows them.
const phraseCues = `according per via quoth reportedly allegedly`

// rareCues are verbs that report as another one does, each behind a colon: too rare in
// the corpus that the models know, or in none of their lists, they are taken for that
// one. From papers of Africa, Asia and the Caribbean. Sorted.
const rareCues = `adjudge:declare alert:inform bemoan:lament bewail:lament chorus:shout claim:assert corroborate:confirm
	debunk:refute declaim:proclaim demur:object depose:testify enjoin:urge enlighten:inform entreat:implore eulogise:praise eulogize:praise
	excoriate:lambast felicitate:congratulate forewarn:warn gloat:boast interpose:interject intimate:indicate jest:joke
	pontificate:opine rationalise:reason rationalize:reason riposte:retort rue:lament
	upbraid:chide`
