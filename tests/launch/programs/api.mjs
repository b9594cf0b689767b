// A stand-in for the API: listens, answers the first page, stops when asked or when the launcher is gone.
import { createServer } from 'node:http';
import { note } from './note.mjs';

note('api');
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
let asked = 0;
const server = createServer((_request, reply) => {
  asked += 1;
  // The first page is not there at once, as with the real one.
  reply.writeHead(asked < 2 || process.env.FAKE_API === 'broken' ? 503 : 200).end('hallo');
});
server.listen(Number(process.env.PORT), () => process.send({ kind: 'listening' }));
