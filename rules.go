package lede

// What the models of labels, edges and cues miss is mended by rules, each for one shape of
// sentence. This file says in which order they come.

// mendLabels mends the labels round the cue at item c before the edges of what is reported are
// chosen: the source is made whole, whom the verb tells is no part of what is said, and that runs
// on to the end of its clause.
func (f *finder) mendLabels(given []uint8, c int32) {
	f.report.finishPhrases(given)
	f.wholeSource(given, c)
	f.wholeName(given, c)
	f.between(given, c)
	f.behind(given, c)
	f.tailed(given, c)
	f.parted(given, c)
	f.hearer(given, c)
	f.leadIn(given, c)
	f.wholeClause(given, c)
	f.wholePhrase(given, c)
	f.wholeReport(given, c)
	f.wholeSubject(given, c)
	f.wholeTail(given, c)
	f.wholeParticiple(given, c)
	f.urges(given, c)
	f.wholeFront(given, c)
	f.wholeStretch(given, c)
	f.revive(given, c)
}

// mendClauses mends the labels round the cue at item c where the sentence has several clauses, or
// who speaks stands within what is said. It returns the item at which the main clause begins behind
// a participle in front, or -1.
func (f *finder) mendClauses(given []uint8, c int32) (main int32) {
	f.ownRuns(given, c)
	f.colonLed(given, c)
	f.wholeMain(given, c)
	f.relativeEnd(given, c)
	main = f.subordinateEnd(given, c)
	f.headlined(given, c)
	f.inverted(given, c)
	f.parenthesis(given, c)
	f.hearer(given, c)
	f.toldWhom(given, c)
	f.agent(given, c)
	f.reducedEnd(given, c)
	f.addingEnd(given, c)
	f.bothSides(given, c)
	f.accordingAside(given, c)
	return main
}

// mendEnds mends where what is reported round the cue at item c begins and ends, by the words at
// its edges.
func (f *finder) mendEnds(given []uint8, c int32) {
	f.behindDay(given, c)
	f.atPlace(given, c)
	f.asideEnd(given, c)
	f.withSaying(given, c)
	f.liftingEnd(given, c)
	f.andThat(given, c)
	f.relativeFront(given, c)
	f.whileEnd(given, c)
}

// mendOutskirts takes from what is reported round the cue at item c what is the reporter's: the
// words that join the sentence to the one before, and what is added behind who spoke.
func (f *finder) mendOutskirts(given []uint8, c int32) {
	f.joiningFront(given, c)
	f.thatBeforeMarks(given, c)
	f.addsMore(given, c)
	f.reporterTail(given, c)
	f.whollyFronted(given, c)
	f.accordingWithin(given, c)
	f.saidWithin(given, c)
	f.askedTo(given, c)
	f.circumstances(given, c)
	f.ownVerb(given, c)
	f.detailed(given, c)
	f.frontGap(given, c)
	f.cuePreposition(given, c)
	f.factThat(given, c)
	f.directOnly(given, c)
	f.nameBefore(given, c)
	f.hearsaySubject(given, c)
	f.namedBeforeClause(given, c)
}

// mendRuns lets what is reported round the cue at item c run on through what parts it, and gives
// "made it clear that" its words.
func (f *finder) mendRuns(given []uint8, c int32) {
	f.throughDashes(given, c)
	f.tagWithin(given, c)
	f.askedWhom(given, c)
	f.frontWithin(given, c)
	f.madeClear(given, c)
}

// reportsUnlabelled labels what the cue at item c reports by the shape of the sentence alone. It
// reports whether that tells.
func (f *finder) reportsUnlabelled(given []uint8, c int32) bool {
	return f.fronted(given, c) || f.announced(given, c) || f.plainly(given, c) || f.frontedReport(given, c) || f.frontSource(given, c)
}

// lendSource gives q, whose cue is at item c and before whose main clause at item main it may stand,
// who speaks, where the models see nobody; who is quoted by another one always.
func (f *finder) lendSource(q *attribution, c, main int32) {
	f.lendQuoted(q, c)
	f.quotedHaving(q, c)
	f.lendInverted(q, c)
	f.lendSubject(q, c)
	f.lendPlain(q, c)
	f.lendMain(q, main)
	f.lendColon(q, c)
}

// turnSource gives q, whose cue is at item c, who speaks, where the models see somebody else that
// stands near.
func (f *finder) turnSource(q *attribution, c int32) {
	f.sameSpeaker(q, c)
	f.sharedSource(q, c)
	f.turnRound(q, c)
	f.notObject(q, c)
	f.nearSubject(q, c)
	f.byAgent(q, c)
	f.withSubject(q, c)
}

// mendSource puts right where the source of q, whose cue is at item c, begins and ends.
func (f *finder) mendSource(q *attribution, c int32) {
	f.reducedHead(q, c)
	q.source = f.withName(q.source)
	f.withAside(q, c)
	f.beforeMarks(q, c)
	f.clauseSource(q, c)
	if !q.source.empty() {
		f.trimSource(q, c)
	}
	f.shopName(q, c)
	f.whatCalled(q, c)
	q.leave(f.w.text)
}

// clauseSource gives q, whose cue is at item c, the whole subject of the clause in which the cue
// stands.
func (f *finder) clauseSource(q *attribution, c int32) {
	f.relativeHead(q, c)
	f.pronounEnd(q)
	f.atVerb(q, c)
	f.besideVerb(q, c)
	f.madeBy(q, c)
	f.wholeSubjectOf(q, c)
	f.tailSubject(q, c)
	f.whoOfAside(q, c)
	f.reportsSaying(q, c)
	f.saidBy(q, c)
	f.accordingPhrase(q, c)
	f.pushedIn(q, c)
	f.handle(q, c)
	f.besideAdverb(q, c)
	f.ofClause(q, c)
	f.behindVerb(q, c)
	f.nearestClause(q, c)
}

// trimSource takes from the source of q, whose cue is at item c, what is no part of it, and adds
// the names, offices and brackets that are.
func (f *finder) trimSource(q *attribution, c int32) {
	f.withoutBe(q, c)
	f.withoutLead(q, c)
	f.withoutTail(q, c)
	f.withoutWhen(q, c)
	f.withoutFront(q, c)
	f.listedBefore(q, c)
	f.nameless(q, c)
	f.withoutChannel(q, c)
	f.namedBefore(q, c)
	f.officeBefore(q, c)
	f.nameBehind(q, c)
	f.bracketed(q, c)
	f.accordingWhole(q, c)
}
