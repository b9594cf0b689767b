/** Testing: a real PostgreSQL, the real modules, and builders that say only what matters. Never in production. */
export { aDatabase, anEmptyDatabase, type TestDatabase } from './database.ts';
export { aDeliveryFile, aDeliveryWorkbook, type FileOptions, type FileRow } from './delivery-file.ts';
export { anIdentityProvider, type IdentityProvider, type Vouched } from './identity-provider.ts';
export { aMailServer, type MailServer, type Received } from './mail-server.ts';
export { plantDelivery, withdrawDelivery, type PlantedCell, type PlantedDelivery } from './plant-delivery.ts';
export { DATABASE_ROLES, PASSWORDS, type DatabaseRole } from './roles.ts';
export { anOwner, aRound, aScope } from './scopes.ts';
export { aWorkshop, secondPerson, type Bench, type Sending } from './workshop.ts';
export { eventually } from './eventually.ts';
