package config

import (
	"strings"

	"github.com/ballast-avs/ballast/chain/redact"
)

func maskAll(string) string { return redact.Mask }

// maskURLs masks each URL of a comma list.
func maskURLs(text string) string {
	items := split(text)
	for i, item := range items {
		id, rest, bound := strings.Cut(item, "@")
		if bound && !strings.Contains(id, "/") {
			items[i] = id + "@" + redact.URL(rest)
		} else {
			items[i] = redact.URL(item)
		}
	}
	return strings.Join(items, ",")
}
