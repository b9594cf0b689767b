/** The floor: node:http that sends the same bytes, in a process of its own. Told over ipc what to send. */
import { createServer } from 'node:http';

process.on('disconnect', () => process.exit(0));
process.on('message', ({ body, headers }) => {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...headers, 'content-length': bytes.length });
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
});
