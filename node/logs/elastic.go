package logs

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/elastic/elastic-transport-go/v8/elastictransport"
	"github.com/elastic/go-elasticsearch/v9"
	"github.com/elastic/go-elasticsearch/v9/esutil"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/transport"
)

// Elastic is an Elasticsearch that takes the log (protocol.md 5.3).
type Elastic struct {
	URL, Username, Password string
}

const (
	// index is where entries go; the day is appended.
	index = "ballast-"
	// maxQueued bounds the entries that wait: at half a kilobyte each about 2 MB.
	maxQueued = 4096
	// flushEvery and flushBytes bound how long and how much is collected for one request.
	flushEvery = 5 * time.Second
	flushBytes = 1 << 20
	// requestLimit bounds one request with its answer, answerBytes the answer's size: one that refuses each entry of a
	// full request has about 3 MB.
	requestLimit = 10 * time.Second
	answerBytes  = 16 << 20
	maxRetries   = 2
)

// shipper sends entries to Elasticsearch. A full queue drops; the count is told when it ends and once per failure.
type shipper struct {
	format   logrus.Formatter
	node     string
	queue    chan *document // nil ends it
	bulk     esutil.BulkIndexer
	secrets  []string // what must not show up in a complaint
	idle     func()   // ends the connection that waits for the next request
	done     chan struct{}
	dropped  atomic.Uint64
	failed   atomic.Bool
	failures io.Writer
}

// document is one entry; its day names the index.
type document struct {
	day  string
	text []byte
}

func newShipper(c Elastic, node string, failures io.Writer) (*shipper, error) {
	connections := transport.New(transport.Limits{Timeout: requestLimit, Bytes: answerBytes},
		&http.Transport{Proxy: http.ProxyFromEnvironment, MaxIdleConns: 1})
	options := []elasticsearch.Option{
		elasticsearch.WithAddresses(c.URL), elasticsearch.WithRetry(maxRetries),
		elasticsearch.WithTransportOptions(elastictransport.WithTransport(connections)),
	}
	if c.Username != "" {
		options = append(options, elasticsearch.WithBasicAuth(c.Username, c.Password))
	}
	secrets := c.secrets()
	client, err := elasticsearch.New(options...)
	if err != nil {
		return nil, fmt.Errorf("elastic-url: %w", redact.Masked(err, secrets))
	}
	s := &shipper{
		format: &logrus.JSONFormatter{TimestampFormat: time.RFC3339Nano, FieldMap: logrus.FieldMap{
			logrus.FieldKeyTime: "@timestamp", logrus.FieldKeyMsg: "message", logrus.FieldKeyLevel: "log.level",
		}},
		node: node, queue: make(chan *document, maxQueued), done: make(chan struct{}), failures: failures,
		secrets: secrets, idle: connections.CloseIdleConnections,
	}
	s.bulk, err = esutil.NewBulkIndexer(esutil.BulkIndexerConfig{
		Client: client, NumWorkers: 1, FlushInterval: flushEvery, FlushBytes: flushBytes, Timeout: requestLimit,
		OnError: func(_ context.Context, err error) { s.complain(err) },
	})
	if err != nil {
		return nil, fmt.Errorf("elastic-url: %w", err)
	}
	go s.run()
	return s, nil
}

// complain writes the first failure to the terminal: the log itself would feed itself.
func (s *shipper) complain(err error) {
	if s.failed.CompareAndSwap(false, true) {
		_, _ = fmt.Fprintln(s.failures, "ballast: the log cannot be shipped to Elasticsearch:",
			redact.Masked(err, s.secrets))
	}
}

// Levels implements logrus.Hook.
func (*shipper) Levels() []logrus.Level { return logrus.AllLevels }

// Fire implements logrus.Hook. It never waits.
func (s *shipper) Fire(e *logrus.Entry) error {
	named := e.WithField("node", s.node) // a copy without what makes it an entry
	named.Level, named.Message, named.Time = e.Level, e.Message, e.Time
	line, err := s.format.Format(named)
	if err != nil {
		return fmt.Errorf("format a log line: %w", err)
	}
	select {
	case s.queue <- &document{day: e.Time.UTC().Format(time.DateOnly), text: line}:
	default:
		s.dropped.Add(1)
	}
	return nil
}

// run hands the queue over to the bulk indexer.
func (s *shipper) run() {
	defer close(s.done)
	for d := range s.queue {
		if d == nil {
			return
		}
		err := s.bulk.Add(context.Background(), esutil.BulkIndexerItem{
			Action: "create", Index: index + d.day, Body: bytes.NewReader(d.text),
			OnFailure: func(_ context.Context, _ esutil.BulkIndexerItem, r esutil.BulkIndexerResponseItem, err error) {
				s.complain(fmt.Errorf("%s: %s: %w", r.Error.Type, r.Error.Reason, err))
			},
		})
		if err != nil {
			s.complain(err)
		}
	}
}

// close sends what waits, as long as the context allows.
func (s *shipper) close(ctx context.Context) error {
	defer s.idle()
	select {
	case s.queue <- nil:
	case <-ctx.Done():
		return fmt.Errorf("ship the rest of the log: %w", ctx.Err())
	}
	select {
	case <-s.done:
	case <-ctx.Done():
		return fmt.Errorf("ship the rest of the log: %w", ctx.Err())
	}
	if n := s.dropped.Load(); n > 0 {
		_, _ = fmt.Fprintf(s.failures, "ballast: %d log entries were not shipped to Elasticsearch\n", n)
	}
	if err := s.bulk.Close(ctx); err != nil {
		return fmt.Errorf("ship the rest of the log: %w", redact.Masked(err, s.secrets))
	}
	return nil
}

// secrets are the parts of the access that must not be shown.
func (c Elastic) secrets() []string {
	var secrets []string
	if u, err := url.Parse(c.URL); err == nil {
		secrets = redact.Secrets(u)
	}
	if c.Password != "" {
		secrets = append(secrets, redact.Login(c.Username, c.Password)...)
	}
	return secrets
}
