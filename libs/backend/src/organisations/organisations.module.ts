import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log.service.ts';
import { BoundariesRepository } from './boundaries.repository.ts';
import { KeysService } from './keys.service.ts';
import { PartnershipsService } from './partnerships.service.ts';
import { PeopleService } from './people.service.ts';
import { PlacesRepository } from './places.repository.ts';
import { SavedViewsService } from './saved-views/saved-views.service.ts';
import { Themes } from './theme/themes.service.ts';

const OF_ORGANISATIONS = [
  AuditLog,
  BoundariesRepository,
  KeysService,
  PartnershipsService,
  PeopleService,
  PlacesRepository,
  SavedViewsService,
  Themes,
];

@Module({ providers: OF_ORGANISATIONS, exports: OF_ORGANISATIONS })
export class OrganisationsModule {}
