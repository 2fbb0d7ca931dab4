package lede

// A posClass is a rough part of speech, for words whose number is small.
type posClass uint8

const (
	posOpen  posClass = iota // any other word
	posDet                   // the, a, this
	posPoss                  // his, their
	posSubj                  // he, they: pronouns as subject
	posObj                   // him, them, it
	posPrep                  // in, with
	posConj                  // and, but
	posSub                   // because, if, while: opens a clause
	posThat                  // that
	posWh                    // who, which, what
	posAux                   // is, has, did
	posModal                 // will, can
	posNot                   // not, n't, never
	posTo                    // to
	posAdv                   // also, then, later
	posDay                   // Monday, yesterday, today
	posNum                   // one, several, many
	posTitle                 // Mr, President, spokesman
	posPunct                 // , . : – ( ) and the like
)

// closedWords are the words of the closed classes, sorted in each.
var closedWords = map[posClass]string{
	posDet:  `a an another any both each either every neither no some such that's the these this those`,
	posPoss: `her his its my our their whose your`,
	posSubj: `he i she they we who you`,
	posObj:  `everybody everyone her herself him himself it itself me myself nobody one others somebody someone them themselves us you`,
	posPrep: `about above across after against ahead along alongside amid among amongst around as at before behind below
		beneath beside besides between beyond by concerning despite down during except for from in inside into
		like near of off on onto out outside over past regarding since through throughout till toward towards
		under underneath until unlike up upon versus via with within without`,
	posConj:  `and but nor or plus yet &`,
	posSub:   `although because if lest once so than though unless when whenever where whereas wherever whether while why how`,
	posThat:  `that`,
	posWh:    `which what whatever whichever whom whoever`,
	posAux:   `'d 'm 're 's 've am are be been being did do does doing done get gets getting got had has have having is was were`,
	posModal: `can cannot could may might must ought shall should will would`,
	posNot:   `ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't n't never not shouldn't wasn't weren't won't wouldn't`,
	posTo:    `to`,
	posAdv: `again ago already also always apart aside away back earlier especially even ever far further here however indeed instead
		just largely last later long maybe meanwhile moreover much nearly next nonetheless now often only
		otherwise perhaps privately publicly quite rather really recently repeatedly right separately simply since sometimes
		soon still then there thereby therefore though thus together too twice very well`,
	posDay: `friday monday saturday sunday thursday tuesday wednesday today tonight tomorrow yesterday morning afternoon evening
		january february march april june july august september october november december week month year weekend night day`,
	posNum: `all dozens few half hundreds many more most one other several thousands two three four five six seven eight nine ten`,
	posTitle: `adviser advisor ambassador analyst attorney author candidate captain chair chairman chairwoman chancellor chief
		co-founder coach colonel columnist commissioner congressman congresswoman counsel director doctor dr economist editor
		executive expert founder gen general governor gov head host inspector judge justice king lawyer leader lieutenant
		lord manager mayor minister mp mr mrs ms official officer organiser organizer owner player police president pres
		prince princess principal prof professor prosecutor queen rep representative reporter researcher resident rev scientist sec
		secretary sen senator sergeant sheriff sir spokesman spokesperson spokeswoman strategist student superintendent
		survivor teacher victim witness writer aide aides officials experts analysts residents witnesses critics supporters
		lawmakers sources source people man woman mother father wife husband son daughter brother sister friend`,
}

// commonWords are open words that matter to how a sentence is built.
const commonWords = `able agreed asked available clear comment common going likely meeting news press reporters response
	interview conference statement statements speech rally twitter facebook instagram post tweet blog book letter email radio
	television tv show program programme paper report court hearing question questions words ahead prior due because order rather
	thing things time times way part number percent million billion part something anything everything nothing country government
	company state states law plan deal case`
