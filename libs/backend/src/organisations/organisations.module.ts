import { Module } from '@nestjs/common';
import { PeopleService } from './people.service.ts';
import { PlacesRepository } from './places.repository.ts';

@Module({ providers: [PeopleService, PlacesRepository], exports: [PeopleService, PlacesRepository] })
export class OrganisationsModule {}
