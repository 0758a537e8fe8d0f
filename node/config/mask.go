package config

import (
	"strings"

	"github.com/ballast-avs/ballast/chain/redact"
)

func maskAll(string) string { return redact.Mask }

// maskURLs masks each URL of a comma list. A list with an item that is not a URL is masked as a whole: the comma may be
// one of a password.
func maskURLs(text string) string {
	items := split(text)
	for i, item := range items {
		id, rest, bound := strings.Cut(item, "@")
		if _, err := ParseChain(id); bound && err == nil {
			items[i] = id + "@" + redact.URL(rest)
		} else {
			items[i] = redact.URL(item)
		}
		if strings.HasSuffix(items[i], redact.Mask) && !strings.HasSuffix(items[i], "/"+redact.Mask) {
			return redact.Mask
		}
	}
	return strings.Join(items, ",")
}

// maskOf is how an option is shown unless it says otherwise: all that are URLs may have keys in them.
func maskOf(o Option) func(string) string {
	switch {
	case o.mask == nil && o.Value == "URL":
		return redact.URL
	case o.mask == nil && o.Value == "URLS":
		return maskURLs
	}
	return o.mask
}
