//go:build train

package main

import "github.com/lede-news/lede"

func tagger() lede.Tagger { return nil }
