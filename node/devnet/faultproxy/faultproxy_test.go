package faultproxy_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// upstream answers block requests with the number that was asked for, and calls with an amount.
func upstream(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Params []any           `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
			t.Errorf("upstream: %v", err)
		}
		result := `"0x00000000000000000000000000000000000000000000000000000000000000ff"`
		if strings.HasPrefix(call.Method, "eth_getBlock") {
			number := map[any]any{"latest": "0x64", "safe": "0x60", "0x" + strings.Repeat("ab", 32): "0x63"}[call.Params[0]]
			if number == nil {
				number = call.Params[0]
			}
			result = fmt.Sprintf(`{"number":%q}`, number)
		}
		_, _ = fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, call.ID, result)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func endpoint(t *testing.T) *faultproxy.Endpoint {
	t.Helper()
	e, err := faultproxy.NewEndpoint(t.Context(), "127.0.0.1", upstream(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

func ask(ctx context.Context, t *testing.T, e *faultproxy.Endpoint, body string) (status int, header http.Header, answer string, err error) {
	t.Helper()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.URL(), bytes.NewReader([]byte(body)))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, nil, "", err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	return response.StatusCode, response.Header, string(text), err
}

const call = `{"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{},"latest"]}`

func TestFaults(t *testing.T) {
	e := endpoint(t)
	say := func() (int, http.Header, string) {
		status, header, answer, err := ask(t.Context(), t, e, call)
		if err != nil {
			t.Fatal(err)
		}
		return status, header, answer
	}
	if status, _, answer := say(); status != http.StatusOK || !strings.Contains(answer, "00ff") {
		t.Errorf("honest: %d %s", status, answer)
	}
	e.Lie(faultproxy.OneMore([32]byte{31: 0xff}))
	if _, _, answer := say(); !strings.Contains(answer, "0100") || strings.Contains(answer, "00ff") {
		t.Errorf("a lie: %s", answer)
	}
	e.Lie(faultproxy.OneMore([32]byte{31: 0xfe}))
	if _, _, answer := say(); !strings.Contains(answer, "00ff") {
		t.Errorf("a lie about something else: %s", answer)
	}
	e.Set(faultproxy.Throttle)
	if status, header, _ := say(); status != http.StatusTooManyRequests || header.Get("Retry-After") == "" {
		t.Errorf("throttled: %d %v", status, header)
	}
	e.Set(faultproxy.Fails)
	if status, _, _ := say(); status != http.StatusInternalServerError {
		t.Errorf("failed: %d", status)
	}
	e.Set(faultproxy.Hangs)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, _, _, err := ask(ctx, t, e, call); err == nil {
		t.Error("it answered")
	}
	e.Set(faultproxy.Honest)
	if status, _, _ := say(); status != http.StatusOK || e.Asked() != 7 {
		t.Errorf("honest again: %d, asked %d times", status, e.Asked())
	}
}

func TestALaggingEndpointKnowsNothingOfTheNewestBlocks(t *testing.T) {
	e := endpoint(t)
	e.Lag(30)
	for params, want := range map[string]string{
		`"latest",false`: `"number":"0x46"`, `"safe",false`: `"number":"0x46"`, `"0x40",false`: `"number":"0x40"`, `"0x47",false`: `"result":null`,
	} {
		_, _, answer, err := ask(t.Context(), t, e, fmt.Sprintf(`[{"jsonrpc":"2.0","id":7,"method":"eth_getBlockByNumber","params":[%s]}]`, params))
		if err != nil || !strings.Contains(answer, want) || !strings.HasPrefix(answer, "[") || !strings.Contains(answer, `"id":7`) {
			t.Errorf("%s: %s, %v", params, answer, err)
		}
	}
	by := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{},{"blockHash":"0x%s"}]}`, strings.Repeat("ab", 32))
	if _, _, answer, err := ask(t.Context(), t, e, by); err != nil || !strings.Contains(answer, "header not found") {
		t.Errorf("a block of its future: %s, %v", answer, err)
	}
	e.Lag(0)
	if _, _, answer, err := ask(t.Context(), t, e, by); err != nil || !strings.Contains(answer, "00ff") {
		t.Errorf("without a lag: %s, %v", answer, err)
	}
}

func TestALinkIsCutAndMended(t *testing.T) {
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() { _, _ = io.Copy(conn, conn); _ = conn.Close() }()
		}
	}()
	link, err := faultproxy.NewLink(t.Context(), listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	echo := func() (net.Conn, error) {
		conn, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", link.Port()))
		if err != nil {
			return nil, err
		}
		if err := conn.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
			return nil, err
		}
		if _, err := conn.Write([]byte("hello")); err != nil {
			return conn, err
		}
		_, err = io.ReadFull(conn, make([]byte, 5))
		return conn, err
	}
	conn, err := echo()
	if err != nil {
		t.Fatal(err)
	}
	link.Cut(true)
	if _, err := conn.Read(make([]byte, 1)); err == nil {
		t.Error("the connection lives on")
	}
	if _, err := echo(); err == nil {
		t.Error("a link that is cut forwards")
	}
	link.Cut(false)
	if _, err := echo(); err != nil {
		t.Errorf("a restored link: %v", err)
	}
	if err := link.Close(); err != nil {
		t.Error(err)
	}
	if _, err := echo(); err == nil {
		t.Error("a closed link forwards")
	}
}
