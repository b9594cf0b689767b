import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { deleteAccount, exportOwnData } from '@ijkpunt/contract';
import { OwnData, PeopleService, Refusal, type ActingPerson } from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { MEDIA, sendDownload } from '../routing/download.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from './freshness.ts';
import { insistOnSession } from './insist-on-session.ts';
import { signOutOf } from './sign-in.ts';
import { Tries, tryingAt } from './tries.ts';

/** What is kept about oneself: taken along, or removed. */
@Controller()
export class OwnDataController {
  constructor(
    @Inject(OwnData) private readonly data: OwnData,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(PeopleService) private readonly people: PeopleService,
  ) {}

  @Serves(exportOwnData)
  async export(
    @Acting() person: ActingPerson,
    @Req() request: Request,
    @Res({ passthrough: false }) response: Response,
  ): Promise<void> {
    insistOnSession(person);
    await this.insistOnOwnWayIn(request, person);
    const content = await this.data.export(person, request.sessionID);
    sendDownload(response, { fileName: 'mijn-gegevens.json', media: MEDIA.json, content });
  }

  /** One's data holds what one did for every organisation: the provider of one of them does not open that of the others. */
  private async insistOnOwnWayIn({ session }: Request, { id }: ActingPerson): Promise<void> {
    if (session.signedOn === undefined) return;
    const own = (await this.people.memberships(id)).filter(({ supportUntil }) => supportUntil === null);
    if (own.length > 1) throw new Refusal('sign-on-session');
  }

  @Serves(deleteAccount)
  async deleteAccount(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof deleteAccount>,
    @Req() request: Request,
  ): Promise<void> {
    insistOnSession(person);
    if (await this.data.hasPassword(person.id)) {
      const trying = tryingAt(request, person);
      await this.tries.judging(trying, () => this.people.insistOnPassword(person, body.current ?? ''));
    } else this.freshness.insist(request);
    await this.data.deleteAccount(person);
    await signOutOf(request);
  }
}
