package lede

import "testing"

// TestQuoteEnds checks where what is reported ends: with its clause, and where the one
// who speaks goes on to say more.
func TestQuoteEnds(t *testing.T) {
	checkShapes(t, []shape{
		{"goes on by a participle", "He noted that at no point did guards harm the driver, stressing that they were at the gate all night.",
			"He: at no point did guards harm the driver"},
		{"goes on by and", "Carla Benedetti called the plan “a museum of rust” and said that the port would close.",
			"Carla Benedetti: the plan “a museum of rust”"},
		{"another's participle", "The mayor said that Anna Lind had left the room, saying nothing to the press.",
			"!The mayor: that Anna Lind had left the room"},
		{"behind a front", "The spokesman said that contrary to the stories on the radio, the guards never struck the driver.",
			"The spokesman: contrary to the stories on the radio, the guards never struck the driver"},
		{"a denial", "The magistrate denied being held at the station on Monday.", "The magistrate: being held at the station on Monday"},
		{"a pronoun alone", "He stood his ground and insisted that he must finish the job.", "He: he must finish the job"},
	})
}

// TestClauseEnds checks what belongs to the clause of a cue: the subject of a participle, asides
// between dashes, what follows a tag, and whom somebody asked.
func TestClauseEnds(t *testing.T) {
	checkShapes(t, []shape{
		{"the nearest clause", "The club wants to sell, but fans oppose the plan, arguing that the ground is theirs.", "fans: the ground is theirs"},
		{"the only clause", "The club wants to sell, arguing that the ground is theirs.", "The club: the ground is theirs"},
		{"what was said", "Ann Lind said the club was poor but that it would pay, adding that the ground was theirs.", "Ann Lind: the ground was theirs"},
		{"between dashes", "He said the ministry had nothing to fear, and that – if anything – the party was the one to fear the press.",
			"He: the ministry had nothing to fear, and that – if anything – the party was the one to fear the press"},
		{"behind a tag", "Thus far, said Mr Lind, the year was proving to be a poor one.", "Mr Lind: Thus far the year was proving to be a poor one"},
		{"a whole clause before the tag", "The year was poor, said Mr Lind, who was proving to be a good host.", "Mr Lind, who was proving to be a good host: The year was poor"},
		{"whom somebody asked", "Ann Lind asked the captain whether the ship was sound.", "Ann Lind: whether the ship was sound"},
		{"whom somebody tells", "The pilot, Marc Oddo, tells Norland Post how the pier fell into the lake.", "The pilot, Marc Oddo: how the pier fell into the lake"},
		{"a long subject", "One driver on his way to visit his daughter in Akere said that the road was closed.",
			"One driver on his way to visit his daughter in Akere: the road was closed"},
		{"a long subject with a day", "The fourth witness in the trial over the deadly shooting of officers on Monday testified that he saw the weapon.",
			"The fourth witness in the trial over the deadly shooting of officers: he saw the weapon"},
		{"quoted of saying", "An agency quoted a spokesman of saying that the hall was closed.", "a spokesman: the hall was closed"},
		{"behind that and a phrase", "Police maintained that throughout the entire country, only one theft had been reported that day.",
			"Police: throughout the entire country, only one theft had been reported that day"},
		{"behind that and based", "Miranda reported that based on the mayor’s orders, a team had been formed.",
			"Miranda: based on the mayor’s orders, a team had been formed"},
		{"behind a tail", "Police maintained that nobody was hurt in the fire, and the crews had left by noon.", "!Police: nobody was hurt in the fire, and the crews had left by noon"},
		{"what the witness told", "Lind told the court that the fair was in May, but the accused persons were held in June, adding that he saw them.", "Lind: he saw them"},
		{"quoted as having", "The paper quoted the minister as having called for the sale of the mill.", "the minister: having called for the sale of the mill"},
	})
}
