package webapi

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/transport/transporttest"
	"github.com/ballast-avs/ballast/messages"
)

// TestAStatusThatIsNotAnAnswer is ended by the status: a time limit would end it much later.
func TestAStatusThatIsNotAnAnswer(t *testing.T) {
	server := transporttest.Serve(t, transporttest.Says(transporttest.Switching))
	config := quick("http://" + server.Host())
	config.Timeout = time.Minute
	client, _ := newClient(t, config)
	_, err := client.Validate(t.Context(), proposal())
	expectReason(t, err, messages.ReasonValidationUnavailable)
	expectReason(t, client.Message(t.Context(), "0x"), messages.ReasonValidationUnavailable)
	client.Close()
	server.WaitClosed(t)
}
