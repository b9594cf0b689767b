import { Controller, Inject } from '@nestjs/common';
import type { z } from 'zod';
import {
  deletePart,
  listDividedBenchmarks,
  listParts,
  savePart,
  type DividedBenchmarkReply,
} from '@ijkpunt/contract';
import { PartsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

type PartsReply = z.infer<(typeof listParts)['reply']>;

@Controller()
export class PartsController {
  constructor(@Inject(PartsService) private readonly parts: PartsService) {}

  @Serves(listDividedBenchmarks)
  async benchmarks(@Acting() person: ActingPerson): Promise<DividedBenchmarkReply[]> {
    const divided = await this.parts.benchmarks(scopeOf(person));
    return divided.map(({ benchmark: { slug, title, invented }, parts }) => ({
      slug,
      title,
      invented,
      parts,
    }));
  }

  @Serves(listParts)
  async list(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof listParts>,
  ): Promise<PartsReply> {
    const { parts, benchmark } = await this.parts.list(scopeOf(person), query.benchmark);
    return {
      parts: parts.map(({ name, measures, savedBy }) => ({ name, measures: [...measures], savedBy })),
      measures: benchmark.measures.map(({ code, label }) => ({ code, label })),
    } satisfies PartsReply;
  }

  @Serves(savePart)
  async save(@Acting() person: ActingPerson, @Input() { body }: InputOf<typeof savePart>): Promise<void> {
    const { benchmark, ...part } = body;
    await this.parts.save(scopeOf(person), benchmark, part);
  }

  @Serves(deletePart)
  async remove(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof deletePart>,
  ): Promise<void> {
    await this.parts.remove(scopeOf(person), query.benchmark, query.name);
  }
}
