// Package lede reads the text of a news article and returns its structure.
package lede
