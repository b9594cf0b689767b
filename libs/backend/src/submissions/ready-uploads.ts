import { Inject, Injectable } from '@nestjs/common';
import {
  keyOf,
  unitedProfile,
  type Benchmark,
  type DefinitionProfile,
  type Observation,
} from '@ijkpunt/model';
import { verdict } from '@ijkpunt/validation';
import { CatalogueService } from '../catalogue/index.ts';
import { Refusal, type Transaction } from '../platform/index.ts';
import { RoundProgress } from '../rounds/index.ts';
import { PartsRepository, UploadsRepository, type UploadEntity } from '../uploads/index.ts';
import { ValidationRepository, type Checked, type ExplainedFinding } from '../validation/index.ts';

/** An upload that a delivery can be made of. */
export interface ReadyUpload {
  readonly upload: UploadEntity;
  readonly checked: Checked;
  readonly findings: readonly ExplainedFinding[];
}

/** All uploads of one round together. */
export interface ReadyRound {
  /** The upload that is submitted; a part of a whole when there are others. */
  readonly upload: UploadEntity;
  readonly uploads: readonly UploadEntity[];
  readonly observations: readonly Observation[];
  readonly profile: DefinitionProfile;
}

/** Uploads as this stage needs them: checked, not yet submitted, the newest of their part, the parts put together. */
@Injectable()
export class ReadyUploads {
  constructor(
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(PartsRepository) private readonly parts: PartsRepository,
    @Inject(ValidationRepository) private readonly validation: ValidationRepository,
    @Inject(RoundProgress) private readonly progress: RoundProgress,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  /** The upload with the other parts of its round, locked until the transaction ends, so that nothing is submitted twice. */
  async lock(tx: Transaction, id: string): Promise<ReadyRound> {
    await this.progress.hold(tx, await this.uploads.get(tx, id));
    const lead = await this.one(tx, id);
    const { upload } = lead;
    if (upload.dryRun) throw new Refusal('trial-only', { upload: id });
    if (lead.checked.locked) throw new Refusal('already-submitted', { upload: id });
    const newest = await this.uploads.newest(tx, upload);
    if (newest !== undefined && newest.id !== id)
      throw new Refusal('upload-not-latest', { newest: newest.fileName });
    const all = [lead, ...(await this.others(tx, upload))];
    for (const each of all) insistOnAnswers(each);
    const { benchmark } = await this.catalogue.benchmark(tx, upload.benchmark);
    return {
      upload,
      uploads: all.map((each) => each.upload),
      observations: together(all),
      profile: oneProfile(benchmark, all),
    };
  }

  /** The uploads that a delivery was made of, with everything found in them. */
  async of(tx: Transaction, delivery: string): Promise<readonly ReadyUpload[]> {
    const rows = (await tx.query(
      `select upload from submissions.delivery_upload where delivery = $1 order by part, upload`,
      [delivery],
    )) as { upload: string }[];
    const uploads = [];
    for (const { upload } of rows) uploads.push(await this.one(tx, upload));
    return uploads;
  }

  /** From now on nothing about the uploads changes. */
  async close(tx: Transaction, uploads: readonly UploadEntity[]): Promise<void> {
    await this.validation.lock(
      tx,
      uploads.map(({ id }) => id),
    );
  }

  private async one(tx: Transaction, id: string): Promise<ReadyUpload> {
    const upload = await this.uploads.lock(tx, id);
    const checked = await this.validation.checked(tx, id);
    if (upload.state !== 'checked' || checked === undefined)
      throw new Refusal('upload-not-checked', { upload: id });
    return { upload, checked, findings: await this.validation.findings(tx, id) };
  }

  /**
   * The newest upload of every other part; each part that was agreed has to be there, and what came in for a part that was
   * ended since belongs to nobody. The whole has no parts beside it.
   */
  private async others(tx: Transaction, lead: UploadEntity): Promise<readonly ReadyUpload[]> {
    if (lead.part === '') return [];
    const agreed = await this.parts.list(tx, lead.benchmark);
    const isAgreed = (part: string): boolean => agreed.some(({ name }) => name === part);
    if (!isAgreed(lead.part)) throw new Refusal('part-not-found', { part: lead.part });
    const newest = (await this.uploads.newestOfParts(tx, lead)).filter(({ part }) => isAgreed(part));
    const absent = agreed.filter(({ name }) => !newest.some(({ part }) => part === name));
    if (absent.length > 0)
      throw new Refusal('parts-missing', { parts: absent.map(({ name }) => name).join(', ') });
    const others = [];
    for (const { id } of newest.filter((each) => each.id !== lead.id)) others.push(await this.one(tx, id));
    return others;
  }
}

function insistOnAnswers({ upload, checked, findings }: ReadyUpload): void {
  const explained = new Set(findings.filter(({ explanation }) => explanation !== '').map(({ key }) => key));
  const outcome = verdict(findings, explained);
  if (!outcome.accepted) throw new Refusal('findings-open', { open: outcome.open.length, part: upload.part });
  if (!checked.profileConfirmed) throw new Refusal('profile-incomplete', { questions: 'all' });
}

/** The cells of all parts. Two parts checked at the same time may hold the same cell: neither saw the other. */
function together(uploads: readonly ReadyUpload[]): readonly Observation[] {
  const holders = new Map<string, string>();
  for (const { upload, checked } of uploads) {
    for (const observation of checked.observations) {
      const holder = holders.get(keyOf(observation));
      if (holder !== undefined && holder !== upload.id)
        throw new Refusal('cells-overlap', { measure: observation.measure, file: upload.fileName });
      holders.set(keyOf(observation), upload.id);
    }
  }
  return uploads.flatMap(({ checked }) => checked.observations);
}

/** What parts answer otherwise is kept per group of measures; a group is counted by one definition. */
function oneProfile(benchmark: Benchmark, uploads: readonly ReadyUpload[]): DefinitionProfile {
  const [first, ...others] = uploads.map(({ checked: { profile, observations } }) => ({
    profile,
    measures: [...new Set(observations.map(({ measure }) => measure))],
  }));
  if (first === undefined || others.length === 0) return first?.profile ?? {};
  const { profile, clashing } = unitedProfile(benchmark, [first, ...others]);
  if (clashing.length > 0) throw new Refusal('profile-incomplete', { questions: clashing.join(', ') });
  return profile;
}
