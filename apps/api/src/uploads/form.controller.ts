import { Controller, Inject } from '@nestjs/common';
import {
  finishDraft,
  readDraft,
  saveDraft,
  type DraftReply,
  type SavedDraftReply,
  type UploadReply,
} from '@ijkpunt/contract';
import { FormService, type ActingPerson, type Form } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toObservationReplies, toUploadReply } from './replies.ts';

@Controller()
export class FormController {
  constructor(@Inject(FormService) private readonly forms: FormService) {}

  @Serves(readDraft)
  async read(@Acting() person: ActingPerson, @Input() input: InputOf<typeof readDraft>): Promise<DraftReply> {
    return toDraftReply(await this.forms.read(scopeOf(person), placeIn(input)));
  }

  @Serves(saveDraft)
  async save(
    @Acting() person: ActingPerson,
    @Input() input: InputOf<typeof saveDraft>,
  ): Promise<SavedDraftReply> {
    const change = { place: placeIn(input), ...input.body };
    const { revision, savedAt } = await this.forms.save(scopeOf(person), change);
    return { revision, savedAt: savedAt.toISOString() };
  }

  @Serves(finishDraft)
  async finish(
    @Acting() person: ActingPerson,
    @Input() input: InputOf<typeof finishDraft>,
  ): Promise<UploadReply> {
    return toUploadReply(await this.forms.finish(scopeOf(person), placeIn(input)));
  }
}

function placeIn({ params, query }: Pick<InputOf<typeof finishDraft>, 'params' | 'query'>) {
  return { ...params, part: query.part ?? '' };
}

function toDraftReply(form: Form): DraftReply {
  const { benchmark, quarter, municipality, part, responsibility, draft, past, otherParts } = form;
  return {
    benchmark,
    quarter,
    municipality,
    part,
    responsibility: responsibility === undefined ? undefined : [...responsibility],
    revision: draft.revision,
    savedAt: draft.savedAt?.toISOString(),
    savedBy: draft.savedBy,
    cells: [...draft.cells],
    past: past.map((earlier) => ({
      quarter: earlier.quarter,
      observations: toObservationReplies(earlier.observations, benchmark),
    })),
    otherParts: otherParts.map((other) => ({
      part: other.part,
      fileName: other.fileName,
      observations: toObservationReplies(other.observations, benchmark),
    })),
  } satisfies DraftReply;
}
