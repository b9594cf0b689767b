import { asOwner, loadCatalogue, loadPlaces, prepareDatabase } from '@ijkpunt/backend';
import { loadDemonstrationAccounts } from './demonstration/accounts.ts';
import { readPrepareConfiguration } from './platform/configuration.ts';

const configuration = readPrepareConfiguration();
const passwordIn = (url: string): string => decodeURIComponent(new URL(url).password);

await prepareDatabase(configuration.DATABASE_URL, {
  app: passwordIn(configuration.APP_DATABASE_URL),
  comparer: passwordIn(configuration.COMPARER_DATABASE_URL),
  publisher: passwordIn(configuration.PUBLISHER_DATABASE_URL),
  reader: passwordIn(configuration.READER_DATABASE_URL),
});
await asOwner(configuration.DATABASE_URL, async (client) => {
  await loadPlaces(client);
  await loadCatalogue(client);
  if (configuration.DEMONSTRATION === 'on') await loadDemonstrationAccounts(client);
});
