package lede

// A nameSpan is one mention found in the story: the tokens [first, last) of
// work.tokens. Names come from the tagger, amounts and dates from the grammar
// of values; what links mentions into entities reads both as one list.
type nameSpan struct {
	first, last int32
	typ         nameType
	conf        uint8  // chance in percent that both the place and the type are right
	value       string // the plain value of a date, a time or an amount, where there is one
}

// A nameType is an EntityType as a small number, in the order in which the
// types are declared.
type nameType uint8

const (
	namePerson nameType = iota
	nameOrg
	nameGPE
	nameLoc
	nameFac
	nameNORP
	nameEvent
	nameProduct
	nameWork
	nameMisc
	nameDate
	nameTime
	nameMoney
	namePercent
)

// entityTypes are the public names of the types, by nameType.
var entityTypes = [...]EntityType{
	Person, Org, GPE, Loc, Fac, NORP, Event, Product, WorkOfArt, Misc,
	DateType, TimeType, Money, Percent,
}

// entityType returns the public name of t.
func (t nameType) entityType() EntityType { return entityTypes[t] }
