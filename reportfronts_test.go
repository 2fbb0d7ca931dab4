package lede

import "testing"

// TestWhollyFronted checks that what is reported begins with its sentence.
func TestWhollyFronted(t *testing.T) {
	checkShapes(t, []shape{
		{"on reaching", "On reaching the bridge, the driver tried to change gear, according to Mr Otieno.",
			"Mr Otieno: On reaching the bridge, the driver tried to change gear"},
		{"last week", "Last week, a team of the prosecutors searched the head office of the firm, according to the sources.",
			"the sources: Last week, a team of the prosecutors searched the head office of the firm"},
	})
}

// TestFronts checks what is reported from a phrase in front on, or without it.
func TestFronts(t *testing.T) {
	checkShapes(t, []shape{
		{"since the day", "Mayor Lind said since the day the bridge fell, he was in touch with the builders.",
			"Mayor Lind: since the day the bridge fell, he was in touch with the builders"},
		{"remembering", "Remembering his friend as a “quiet man”, Lind says the town should go on with his work.",
			"Lind: the town should go on with his work"},
		{"the fact that", "He pointed to the fact that the hospitals were running out of drugs.", "He: the hospitals were running out of drugs"},
		{"a fact", "He said the fact that the hospitals had no drugs was known.", "He: the fact that the hospitals had no drugs was known"},
		{"points to", "Mr Lind points to “the suffering of the poor” when aid was cut.", "Mr Lind: “the suffering of the poor” when aid was cut"},
	})
}

// TestSaidOn checks where what is reported begins behind "on the … app that", and where
// it ends before what the speaker asks for.
func TestSaidOn(t *testing.T) {
	checkShapes(t, []shape{
		{"on an app", "Mayor Anna Lind said on the Pilot messaging app that the loud blasts heard in the city were thunder.",
			"Mayor Anna Lind: the loud blasts heard in the city were thunder"},
		{"there were", "There were no reports of deaths in the port on Monday, Lind said on the Pilot messaging app.",
			"Lind: There were no reports of deaths in the port on Monday"},
		{"from the bench", "The chief judge Anna Lind declared from the bench “as you see, I had to collect so many papers”.",
			"The chief judge Anna Lind: as you see, I had to collect so many papers"},
		{"reports an agency", "Akere Power has warned residents of delays after heavy rains caused floods in the city, reports AKN.",
			"AKN: Akere Power has warned residents of delays after heavy rains caused floods in the city"},
		{"urged", "Anna Lind said that drones still posed a threat to the port and urged people to stay at home.",
			"Anna Lind: drones still posed a threat to the port"},
	})
}
