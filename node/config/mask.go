package config

import (
	"net/url"
	"strings"
)

// masked stands for what is not shown.
const masked = "***"

func maskAll(string) string { return masked }

// maskURLs masks each URL of a comma list.
func maskURLs(text string) string {
	items := split(text)
	for i, item := range items {
		id, rest, bound := strings.Cut(item, "@")
		if bound && !strings.Contains(id, "/") {
			items[i] = id + "@" + maskURL(rest)
		} else {
			items[i] = maskURL(item)
		}
	}
	return strings.Join(items, ",")
}

// maskURL keeps scheme and host: providers put access keys into user, path or query.
func maskURL(text string) string {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" {
		return masked
	}
	shown := u.Scheme + "://" + u.Host
	if u.User != nil {
		shown = u.Scheme + "://" + masked + "@" + u.Host
	}
	if len(u.Path) > 1 || u.RawQuery != "" {
		shown += "/" + masked
	}
	return shown
}
