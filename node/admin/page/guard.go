package page

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// policy lets the browser use what this server has and nothing else: no inline script or style,
// no frames, no other host.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// guard refuses requests under names that are not this node's, and tells browsers what the page needs.
func guard(host string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cross-Origin-Resource-Policy", "same-origin")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Cache-Control", "no-store")
		if !ours(r.Host, host) {
			http.Error(w, "this page answers at its address, as localhost or as --admin.host, not under another name",
				http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ours reports whether a Host header is an address, localhost or the configured name. A name of somebody else's that
// leads here (DNS rebinding) is none of them.
func ours(header, configured string) bool {
	name := header
	if host, _, err := net.SplitHostPort(header); err == nil {
		name = host
	}
	name = strings.TrimSuffix(strings.TrimPrefix(name, "["), "]")
	if _, err := netip.ParseAddr(name); err == nil {
		return true
	}
	return strings.EqualFold(name, "localhost") || configured != "" && strings.EqualFold(name, configured)
}
