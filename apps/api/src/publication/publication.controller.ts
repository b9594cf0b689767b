import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  listReleases,
  readDraftPage,
  readRelease,
  requestRelease,
  type ReleasableReply,
  type ReleaseInFullReply,
  type ReleaseReply,
} from '@ijkpunt/contract';
import { DraftPages, ReadRelease, ReleasesService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toReleasableReply, toReleaseInFullReply, toReleaseReply } from './replies.ts';
import { sendDraftPage } from './send-draft-page.ts';

@Controller()
export class PublicationController {
  constructor(
    @Inject(ReleasesService) private readonly releases: ReleasesService,
    @Inject(ReadRelease) private readonly reading: ReadRelease,
    @Inject(DraftPages) private readonly pages: DraftPages,
  ) {}

  @Serves(listReleases)
  async list(): Promise<ReleasableReply[]> {
    return (await this.releases.list()).map(toReleasableReply);
  }

  @Serves(requestRelease)
  async request(
    @Acting() person: ActingPerson,
    @Input() { body: { benchmark, ...wish } }: InputOf<typeof requestRelease>,
  ): Promise<ReleaseReply> {
    return toReleaseReply(await this.releases.request(scopeOf(person), benchmark, wish));
  }

  @Serves(readRelease)
  async read(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readRelease>,
  ): Promise<ReleaseInFullReply> {
    return toReleaseInFullReply(await this.reading.inFull(scopeOf(person), params.release));
  }

  @Serves(readDraftPage)
  async page(
    @Acting() person: ActingPerson,
    @Input() { params, query }: InputOf<typeof readDraftPage>,
    @Res() response: Response,
  ): Promise<void> {
    sendDraftPage(response, await this.pages.at(scopeOf(person), params.release, query.path));
  }
}
