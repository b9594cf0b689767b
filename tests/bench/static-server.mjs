/** The floor of serving: node:http, bytes from memory, nothing else. Told by message what to serve, answers its port. */
import { createServer } from 'node:http';

process.once('message', ({ brotli, identity, headers }) => {
  const bodies = { br: Buffer.from(brotli, 'base64'), identity: Buffer.from(identity, 'base64') };
  const server = createServer((request, response) => {
    const takesBrotli = /\bbr\b/u.test(request.headers['accept-encoding'] ?? '');
    const body = takesBrotli ? bodies.br : bodies.identity;
    response.writeHead(200, {
      ...headers,
      ...(takesBrotli ? { 'content-encoding': 'br' } : {}),
      'content-length': body.length,
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
});
process.on('disconnect', () => process.exit(0));
