import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  deleteMapping,
  listMappings,
  outlineFile,
  saveMapping,
  type OutlineReply,
  type SavedMappingReply,
} from '@ijkpunt/contract';
import { OwnFilesService, type ActingPerson, type SavedMapping, type SeenFile } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { withFile } from './multipart.ts';

@Controller()
export class OwnFilesController {
  constructor(@Inject(OwnFilesService) private readonly ownFiles: OwnFilesService) {}

  @Serves(outlineFile)
  async outline(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof outlineFile>,
    @Req() request: Request,
  ): Promise<OutlineReply> {
    const scope = scopeOf(person);
    return toOutline(await withFile(request, (file) => this.ownFiles.outline(scope, { ...query, ...file })));
  }

  @Serves(listMappings)
  async list(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof listMappings>,
  ): Promise<SavedMappingReply[]> {
    return (await this.ownFiles.list(scopeOf(person), query.benchmark)).map(toSaved);
  }

  @Serves(saveMapping)
  async save(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof saveMapping>,
  ): Promise<SavedMappingReply> {
    return toSaved(await this.ownFiles.save(scopeOf(person), body));
  }

  @Serves(deleteMapping)
  async remove(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof deleteMapping>,
  ): Promise<void> {
    await this.ownFiles.remove(scopeOf(person), params.mapping);
  }
}

function toSaved({ id, name, savedBy, savedAt, mapping }: SavedMapping): SavedMappingReply {
  const { headerLine, labelColumn, cells } = mapping;
  return {
    id,
    name,
    savedBy,
    savedAt: savedAt.toISOString(),
    mapping: { headerLine, labelColumn, cells: [...cells] },
  } satisfies SavedMappingReply;
}

function toOutline(seen: SeenFile): OutlineReply {
  const { measures, dimensions } = seen.benchmark;
  return {
    fileName: seen.fileName,
    ...seen.layout,
    columns: [...seen.outline.columns],
    rows: seen.outline.rows.map(({ label, cells }) => ({ label, cells: { ...cells } })),
    suggested: [...seen.suggested],
    fitting: [...seen.fitting],
    measures: measures.map(({ code, label, dimensions: by }) => ({ code, label, dimensions: [...by] })),
    dimensions: dimensions.map(({ code, label, categories }) => ({
      code,
      label,
      categories: [...categories],
    })),
  } satisfies OutlineReply;
}
