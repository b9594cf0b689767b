import { Controller, Inject } from '@nestjs/common';
import {
  activateIndicator,
  dropIndicatorDraft,
  listCatalogue,
  readIndicator,
  saveIndicatorDraft,
  weighIndicator,
  type CatalogueReply,
  type IndicatorInCatalogueReply,
} from '@ijkpunt/contract';
import { IndicatorsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toCatalogueReply, toIndicatorReply } from './indicator-replies.ts';

@Controller()
export class IndicatorsController {
  constructor(@Inject(IndicatorsService) private readonly indicators: IndicatorsService) {}

  @Serves(listCatalogue)
  async list(@Acting() person: ActingPerson): Promise<CatalogueReply[]> {
    return (await this.indicators.list(scopeOf(person))).map(toCatalogueReply);
  }

  @Serves(readIndicator)
  async read(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readIndicator>,
  ): Promise<IndicatorInCatalogueReply> {
    return toIndicatorReply(await this.indicators.read(scopeOf(person), params));
  }

  @Serves(saveIndicatorDraft)
  async save(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof saveIndicatorDraft>,
  ): Promise<IndicatorInCatalogueReply> {
    return toIndicatorReply(await this.indicators.save(scopeOf(person), params, body));
  }

  @Serves(dropIndicatorDraft)
  async drop(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof dropIndicatorDraft>,
  ): Promise<IndicatorInCatalogueReply> {
    return toIndicatorReply(await this.indicators.drop(scopeOf(person), params));
  }

  @Serves(weighIndicator)
  async weigh(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof weighIndicator>,
  ): Promise<IndicatorInCatalogueReply> {
    return toIndicatorReply(await this.indicators.weigh(scopeOf(person), params));
  }

  @Serves(activateIndicator)
  async activate(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof activateIndicator>,
  ): Promise<IndicatorInCatalogueReply> {
    return toIndicatorReply(await this.indicators.activate(scopeOf(person), params));
  }
}
