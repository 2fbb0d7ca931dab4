package lede

// sourceKind returns what kind of source r is. The type of the entity behind it
// counts where there is one; else its noun does.
func (r *sourceReading) kind(speaker EntityType) SourceKind {
	if r.nameless && r.form != formName {
		return AnonymousSource
	}
	if r.document {
		return DocumentSource
	}
	switch r.form {
	case formPronoun, formSelf:
		if r.plural {
			return GroupSource
		}
		return PersonSource
	case formName:
		return r.kindOfName(speaker)
	}
	switch speaker {
	case Person:
		return PersonSource
	case Org, GPE:
		return BodySource
	}
	switch r.form {
	case formNone:
		return ""
	case formWho:
		if r.head != "who" {
			return BodySource
		}
		return PersonSource
	case formMany:
		if r.plural {
			return GroupSource
		}
		return BodySource
	}
	return r.kindOfNoun()
}

// kindOfName returns the kind of a source whose head is a name of type t.
func (r *sourceReading) kindOfName(t EntityType) SourceKind {
	switch t {
	case Person:
		return PersonSource
	case WorkOfArt:
		return DocumentSource
	case NORP:
		return GroupSource
	}
	if r.class&nounDocument != 0 && r.class&nounBody == 0 {
		return DocumentSource
	}
	return BodySource
}

// kindOfNoun returns the kind of a source that is a noun without a name: a
// plural is a group, an official of whom no more is said is not to be named,
// and a noun that is not known is taken for a person's.
func (r *sourceReading) kindOfNoun() SourceKind {
	switch c := r.class; {
	case c&nounUnnamed != 0:
		return AnonymousSource
	case c&nounPerson != 0 && c&nounPlural == 0 && !r.quantity:
		if r.form == formNew && c&nounAnonymous != 0 && c&nounSpokes == 0 {
			return AnonymousSource
		}
		return PersonSource
	case c&(nounPerson|nounGroup) != 0 || r.quantity:
		return GroupSource
	case c&nounDocument != 0:
		return DocumentSource
	case c&nounBody != 0:
		return BodySource
	case r.plural:
		return GroupSource
	}
	return PersonSource
}
