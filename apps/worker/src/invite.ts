import { asOwner, inviteFromOutside, log } from '@ijkpunt/backend';
import { readPrepareConfiguration } from './platform/configuration.ts';

/** Invites an administrator: organisation, e-mail address and name. */
const [organisation = '', email = '', name = ''] = process.argv.slice(2);

try {
  if ([organisation, email, name].includes('')) throw new Error('noem organisatie, e-mailadres en naam');
  await asOwner(readPrepareConfiguration().DATABASE_URL, (client) =>
    inviteFromOutside(client, { organisation, email, name }),
  );
  process.stdout.write(`Er gaat een uitnodiging naar ${email}, zodra IJkpunt draait.\n`);
} catch (error) {
  log.error({ error: String(error) }, 'invite');
  process.exitCode = 1;
}
