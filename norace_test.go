//go:build !race

package lede

// raceEnabled says that the tests do not run under the race detector, some ten
// times slower.
const raceEnabled = false
