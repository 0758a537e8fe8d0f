// Package webapi asks the AVS's own Validation Service (the "AVS WebAPI", protocol 5.5) whether a task is right, and
// passes custom messages on to it.
//
// In: Client.Validate and Client.Message, from any goroutine. Out: POST
// {--avs-webapi}:{--avs-webapi-port}/task/validate and /p2p/message, and what came of it: a decision, or a
// *messages.Failure with a coded reason.
//
// The service is a program of the AVS that may be down, slow or broken, and it sees what hostile performers wrote. Only
// a clear answer decides; whatever else happens is an abstention, never a reject vote:
//
//	status   body                                                          meaning
//	2xx      {"data": true}, and "error" false, null or absent             the task is right
//	2xx      {"data": false}, and "error" false, null or absent            the task is wrong
//	2xx      "error" true or anything else                                 VALIDATION_FAILED
//	2xx      "data" absent or no boolean; no JSON object; oversized        VALIDATION_FAILED
//	3xx      whatever it is: redirections are not followed                 VALIDATION_FAILED
//	4xx      whatever it is                                                VALIDATION_FAILED
//	5xx      an object with "data", or with a boolean "error"              VALIDATION_FAILED, after further tries
//	5xx      anything else                                                 VALIDATION_UNAVAILABLE, after further tries
//	none     no connection, one cut off, no answer in time, breaker open   VALIDATION_UNAVAILABLE
//
// Every exchange is bounded in time and size. Connections lead to the configured host alone: no redirection and no
// proxy of the environment comes in between. What the service says of itself is cut to one printable line of
// messages.MaxDetail bytes; addresses, user and password never show in an error.
//
// State, for each of the two paths: Config.Concurrent places, as many idle connections at most, and a breaker (failures
// in a row, the end of a pause). They share none of it, so that custom messages cannot get in the way of validations. A
// restart forgets the breakers, which the next failures set again.
//
// Ports: Config.Clock for the breakers' and the retries' time, Config.Jitter to spread the retries.
package webapi
