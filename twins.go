package lede

import "github.com/lede-news/lede/internal/gaz"

// sureTwin is the confidence, in percent, from which on a mention may be something
// else than the other mentions of its name: see splitTwins.
const sureTwin = 75

// splitTwins takes apart what one name means in a story that speaks of a place
// and of the team or government that has its name: "Milwaukee beat Texas in
// Milwaukee". Only the names of listed towns and countries mean both, and only
// mentions that the tagger is sure of leave the others: one team taken for a town
// among many is the tagger's mistake.
func (l *linker) splitTwins() {
	for i := range l.mentions {
		m := &l.mentions[i]
		f := &l.forms[m.form]
		if m.given >= 0 || f.given >= 0 || m.conf < sureTwin || !areTwins(f.typ, m.typ) || !l.isTown(m) {
			continue
		}
		key := joinHash(l.key(l.wordsOf(m.form), m.typ, ""), twinSalt)
		at, fresh := l.byKey.number(key)
		if fresh {
			l.forms = append(l.forms, form{
				typ: m.typ, from: f.from, to: f.to, first: int32(i), head: at, given: -1, twin: m.typ == nameOrg,
			})
			f = &l.forms[m.form]
			f.twin = m.typ != nameOrg
		}
		f.count--
		f.votes[m.typ] -= int32(m.conf) + 1
		m.form = at
		l.forms[at].count++
		l.forms[at].votes[m.typ] += int32(m.conf) + 1
	}
	l.findFirsts()
}

// twinSalt tells the key of a form that was split off from that of the others.
const twinSalt uint64 = 0xd6e8feb86659fd93

// areTwins reports whether a name may be of the type a here and of the type b
// there.
func areTwins(a, b nameType) bool {
	return a == nameOrg && b == nameGPE || a == nameGPE && b == nameOrg
}

// isTown reports whether m is the name of a listed town, state or country.
func (l *linker) isTown(m *mention) bool {
	c, _ := names.name(l.w.textOf(m.first, m.last))
	if c == 0 {
		_, n, class := names.phrase(l.w, int(m.first), int(m.last), true)
		c = class
		if n == 0 && m.last-m.first == 1 {
			c = names.capsWord(l.w.word(m.first))
		}
	}
	return c&gaz.GPE != 0
}
