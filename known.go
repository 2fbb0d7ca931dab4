package lede

// keep takes in the entities that stand in a already.
func (l *linker) keep(a *Article) {}
