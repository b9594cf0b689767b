import { asOwner, loadCatalogue, loadPlaces, prepareDatabase, shippedBenchmarks } from '@ijkpunt/backend';
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
  const demonstration = configuration.DEMONSTRATION === 'on';
  // Invented figures belong to the demonstration; elsewhere their benchmark is not even offered.
  await loadCatalogue(
    client,
    shippedBenchmarks().filter(({ invented }) => demonstration || !invented),
  );
  if (demonstration) await loadDemonstrationAccounts(client);
});
