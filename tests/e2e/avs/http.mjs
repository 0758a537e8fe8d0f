// The little HTTP that both services need: JSON in, JSON out.
import { createServer } from "node:http";

/** A task has up to 256 KiB; nobody sends more with good intent. */
const MAX_BODY = 512 * 1024;

/** The JSON of a request; nothing where it has none that could be read. */
async function bodyOf(request) {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > MAX_BODY) return;
  }
  try {
    return JSON.parse(text || "{}");
  } catch {
    return;
  }
}

/** What a route answers, or that it failed: with a status of its own, so that callers can tell that from an answer. */
async function answer(route, request) {
  if (!route) return [404, { error: true, message: "there is nothing here" }];
  const body = await bodyOf(request);
  if (!body) return [400, { error: true, message: "the body is no JSON, or too long" }];
  try {
    return await route(body);
  } catch (failure) {
    console.error(failure);
    return [500, { error: true, message: failure.message }];
  }
}

/** Serves routes by "METHOD /path", each a function of the body that returns [status, answer]. */
export function serve(port, routes) {
  const server = createServer(async (request, response) => {
    const [status, body] = await answer(routes[`${request.method} ${request.url}`], request);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body) + "\n");
  });
  server.listen(port, "127.0.0.1", () => console.log(`listening at http://127.0.0.1:${port}`));
}
