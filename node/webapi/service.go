package webapi

import (
	"errors"
	"net"
	"net/url"
	"strconv"
)

// Errors of a URL. None quotes it, nor the parser's words, which do.
var (
	errNoURL  = errors.New("this is not a URL; give http:// or https:// and a host")
	errPath   = errors.New("give scheme and host, without a path or a query")
	errNoPort = errors.New("the URL's port is not a port")
)

// service is where the Validation Service is: its URL, and apart from it the user, whom no error must show.
type service struct {
	base url.URL
	user *url.Userinfo
}

// service reads URL and Port.
func (c Config) service() (service, error) {
	u, err := url.Parse(c.URL)
	if err != nil || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
		return service{}, errNoURL
	}
	if u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" {
		return service{}, errPath
	}
	port := u.Port()
	if port == "" {
		port = strconv.Itoa(c.Port)
	} else if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return service{}, errNoPort
	}
	return service{base: url.URL{Scheme: u.Scheme, Host: net.JoinHostPort(u.Hostname(), port)}, user: u.User}, nil
}

// at is the URL of a path.
func (s service) at(path string) string {
	u := s.base
	u.Path = path
	return u.String()
}
