import { Controller, Inject } from '@nestjs/common';
import type { z } from 'zod';
import {
  compareWithOwnGroup,
  listOwnGroups,
  removeOwnGroup,
  saveOwnGroup,
  type GroupComparisonReply,
  type OwnGroupReply,
} from '@ijkpunt/contract';
import {
  CompareOwnGroup,
  OwnGroupsService,
  type ActingPerson,
  type OwnGroup,
  type WithOwnGroup,
} from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toIndicatorReply, toValueReply } from './replies.ts';

/** Groups of one's own choosing. */
@Controller()
export class OwnGroupsController {
  constructor(
    @Inject(OwnGroupsService) private readonly groups: OwnGroupsService,
    @Inject(CompareOwnGroup) private readonly comparison: CompareOwnGroup,
  ) {}

  @Serves(listOwnGroups)
  async list(@Acting() person: ActingPerson): Promise<z.infer<(typeof listOwnGroups)['reply']>> {
    const { groups, municipalities } = await this.groups.list(scopeOf(person));
    return { groups: groups.map(toGroupReply), municipalities: [...municipalities] };
  }

  @Serves(saveOwnGroup)
  async save(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof saveOwnGroup>,
  ): Promise<OwnGroupReply> {
    return toGroupReply(await this.groups.save(scopeOf(person), body));
  }

  @Serves(removeOwnGroup)
  remove(@Acting() person: ActingPerson, @Input() { params }: InputOf<typeof removeOwnGroup>): Promise<void> {
    return this.groups.remove(scopeOf(person), params.id);
  }

  @Serves(compareWithOwnGroup)
  async compare(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof compareWithOwnGroup>,
  ): Promise<z.infer<(typeof compareWithOwnGroup)['reply']>> {
    const benchmarks = await this.comparison.compare(scopeOf(person), params.id);
    return {
      benchmarks: benchmarks.map(({ release, comparisons }) => ({
        slug: release.benchmark.slug,
        title: release.benchmark.title,
        publication: release.number,
        comparisons: comparisons.map(toReply),
      })),
    };
  }
}

function toGroupReply({ id, name, municipalities, madeBy }: OwnGroup): OwnGroupReply {
  return { id, name, municipalities: [...municipalities], madeBy } satisfies OwnGroupReply;
}

function toReply({ indicator, quarter, value, standing }: WithOwnGroup): GroupComparisonReply {
  return { indicator: toIndicatorReply(indicator), quarter, value: toValueReply(value), standing };
}
