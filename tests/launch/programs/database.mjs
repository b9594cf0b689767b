// Starts the database of a directory and says where; stops it again unless it is told to stay until it is killed.
import { pathToFileURL } from 'node:url';

const [module, directory, port, elsewhere, stay] = process.argv.slice(2);
const { startPostgres } = await import(pathToFileURL(module).href);
const said = [];
const say = (text) => said.push(text);
const started = await startPostgres({
  directory,
  port: Number(port),
  say,
  elsewhere: elsewhere ? [elsewhere] : undefined,
});
const { url, reused, home } = started;
process.stdout.write(
  `${JSON.stringify({ url, port: started.port, reused, home, said, uid: process.getuid?.() })}\n`,
);
if (stay) setInterval(() => {}, 1_000);
else await started.stop();
