import { Controller, Inject } from '@nestjs/common';
import { listReleases, requestRelease, type ReleasableReply, type ReleaseReply } from '@ijkpunt/contract';
import { ReleasesService, type ActingPerson, type Releasable, type ReleaseEntity } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

@Controller()
export class PublicationController {
  constructor(@Inject(ReleasesService) private readonly releases: ReleasesService) {}

  @Serves(listReleases)
  async list(): Promise<ReleasableReply[]> {
    return (await this.releases.list()).map(toReleasableReply);
  }

  @Serves(requestRelease)
  async request(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof requestRelease>,
  ): Promise<ReleaseReply> {
    return toReleaseReply(await this.releases.request(scopeOf(person), body.benchmark));
  }
}

function toReleasableReply(releasable: Releasable): ReleasableReply {
  const { changedQuarters, newReferences, computing, releases } = releasable;
  const { slug, title, invented } = releasable.benchmark;
  return {
    benchmark: { slug, title, invented },
    changedQuarters: [...changedQuarters],
    newReferences,
    computing,
    releases: releases.map(toReleaseReply),
  } satisfies ReleasableReply;
}

function toReleaseReply(release: ReleaseEntity): ReleaseReply {
  const {
    id,
    number,
    state,
    requestedByName,
    requestedAt,
    releasedAt,
    pagesBaked,
    pagesTotal,
    shown,
    withheld,
    hash,
  } = release;
  return {
    id,
    number,
    state,
    requestedBy: requestedByName,
    requestedAt: requestedAt.toISOString(),
    releasedAt: releasedAt?.toISOString(),
    pagesBaked,
    pagesTotal,
    shown,
    withheld,
    hash: hash ?? undefined,
  } satisfies ReleaseReply;
}
