// A net between a browser and a house that a test may cut, slow down or put a portal into; it counts what goes
// through, and may answer in the house's place. Unlike the browser's own switches it also stands between the house and the worker.
import { createServer, request } from 'node:http';

/** Stands before a house; `mode` is 'up', 'down' or 'portal'; `wait` says how many ms what is asked for takes longer. */
export async function between(address) {
  const target = new URL(address);
  const net = { mode: 'up', bytes: 0, seen: [], ahead: 0, head: {}, instead: () => undefined, wait: () => 0 };
  const open = new Map();
  const server = createServer(async (asked, answer) => {
    await new Promise((resolve) => setTimeout(resolve, net.wait(asked.url)));
    if (net.mode === 'down') return asked.socket.destroy();
    if (net.mode === 'portal') {
      answer.writeHead(200, { 'content-type': 'text/html' });
      return answer.end('<!doctype html><html><body>Welcome! Please sign in</body></html>');
    }
    const instead = net.instead(asked.url);
    if (instead) {
      answer.writeHead(instead.status ?? 200, { 'content-type': instead.type, 'x-passage': instead.version ?? '-' });
      return answer.end(instead.body);
    }
    const seen = { path: asked.url, bytes: 0, at: Date.now() };
    net.seen.push(seen);
    open.set(answer, asked.url);
    const { host, port } = { host: target.hostname, port: target.port };
    const headers = { ...asked.headers, host: target.host };
    const options = { host, port, path: asked.url, method: asked.method, headers };
    const out = request(options, (got) => {
      const date = new Date(Date.now() + net.ahead).toUTCString();
      answer.writeHead(got.statusCode, { ...got.headers, date, ...net.head });
      got.on('data', (part) => {
        net.bytes += part.length;
        seen.bytes += part.length;
      });
      got.pipe(answer);
    });
    out.on('error', () => answer.destroy());
    answer.on('close', () => {
      open.delete(answer);
      out.destroy();
    });
    asked.pipe(out);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  net.address = `http://127.0.0.1:${server.address().port}`;
  net.cut = () => {
    net.mode = 'down';
    for (const answer of open.keys()) answer.destroy();
    server.closeIdleConnections();
  };
  /** How many answers to such a path are still under way. */
  net.open = (path) => [...open.values()].filter((url) => url.startsWith(path)).length;
  net.end = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return net;
}
