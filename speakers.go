package lede

// nameSpeakers returns who said each of the attributions found.
func nameSpeakers(a *Article, w *work, found []attribution, names []naming) []voice {
	voices := make([]voice, len(found))
	for i := range voices {
		voices[i] = voice{entity: -1}
	}
	return voices
}
