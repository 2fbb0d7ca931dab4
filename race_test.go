//go:build race

package lede

// raceEnabled reports that the tests run under the race detector, some ten
// times slower.
const raceEnabled = true
