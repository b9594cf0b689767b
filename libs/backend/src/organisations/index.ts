/** Organisations: municipalities, the people who act for them, and boundaries in time. */
export { loadPlaces } from './load-places.ts';
export { passwordHash, PeopleService, type ActingPerson } from './people.service.ts';
export { PlacesRepository, type Place } from './places.repository.ts';
export { OrganisationsModule } from './organisations.module.ts';
