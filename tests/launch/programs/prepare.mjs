// A stand-in for the program that prepares the database. Says what it was given, and fails when asked to.
import { note } from './note.mjs';

note('prepare');
if (process.env.FAKE_PREPARE === 'fails') {
  process.stderr.write('migratie 7 is mislukt\n');
  process.exit(3);
}
