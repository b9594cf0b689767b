import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  importReferences,
  listReferences,
  readReferences,
  type MunicipalityReferencesReply,
  type ReferenceImportReply,
  type ReferenceSetReply,
} from '@ijkpunt/contract';
import { ReferenceFiguresService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { withFile } from '../uploads/multipart.ts';
import { toArriving, toMunicipalityReply, toReferenceSetReply } from './reference-replies.ts';

@Controller()
export class ReferencesController {
  constructor(@Inject(ReferenceFiguresService) private readonly references: ReferenceFiguresService) {}

  @Serves(listReferences)
  async list(@Acting() person: ActingPerson): Promise<ReferenceSetReply[]> {
    return (await this.references.list(scopeOf(person))).map(toReferenceSetReply);
  }

  @Serves(importReferences)
  async import(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof importReferences>,
    @Req() request: Request,
  ): Promise<ReferenceImportReply> {
    const { set, findings } = await withFile(request, ({ stream }) =>
      this.references.import(scopeOf(person), { ...toArriving(query), stream }),
    );
    return {
      set: set === undefined ? undefined : toReferenceSetReply(set),
      findings: findings.map((finding) => ({ ...finding, seen: { ...finding.seen } })),
    } satisfies ReferenceImportReply;
  }

  @Serves(readReferences)
  async read(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readReferences>,
  ): Promise<MunicipalityReferencesReply> {
    const { municipality } = params;
    const found = await this.references.ofMunicipality(scopeOf(person), municipality);
    return toMunicipalityReply(municipality, found);
  }
}
