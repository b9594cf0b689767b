import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FindingCode } from '@ijkpunt/model';
import {
  AnswerFindings,
  CatalogueService,
  Database,
  Doorbell,
  ReadDeliveries,
  Refusal,
  SubmissionsService,
  uploadReceived,
  UploadsService,
  ValidationService,
  type Place,
  type Scope,
} from '@ijkpunt/backend';
import type { DemonstrationFile } from './real-files.ts';

/** Two who do not sign in: one delivers, the other approves. */
const REPORTER = { id: '00000000-0000-4000-8000-000000000001', name: 'Demonstratie, aanlevering' };
const APPROVER = { id: '00000000-0000-4000-8000-000000000002', name: 'Demonstratie, akkoord' };

/** What it takes to answer one's own bell, to know what is asked, and to find what was delivered before. */
@Injectable()
export class OwnBell {
  constructor(
    @Inject(Database) readonly database: Database,
    @Inject(Doorbell) readonly doorbell: Doorbell,
    @Inject(CatalogueService) readonly catalogue: CatalogueService,
    @Inject(ReadDeliveries) readonly deliveries: ReadDeliveries,
  ) {}
}

/**
 * Takes a file along the road of a person's file: received, checked, explained, confirmed, submitted, approved. Called in a
 * gathered transaction of its municipality, it does all of that or nothing.
 */
@Injectable()
export class DeliverFile {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(ValidationService) private readonly validation: ValidationService,
    @Inject(AnswerFindings) private readonly findings: AnswerFindings,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(OwnBell) private readonly own: OwnBell,
  ) {}

  async deliver(file: DemonstrationFile, place: Place): Promise<void> {
    const reporter: Scope = { organisation: place.organisation, municipality: place.code, person: REPORTER };
    const { benchmark, quarter, fileName, version } = file;
    if (version > 1) await this.reopen({ ...reporter, person: APPROVER }, file);
    const stream = Readable.from([Buffer.from(file.csv)]);
    const arriving = { benchmark, quarter, fileName, stream, checkedAtOnce: true };
    const { id } = await this.uploads.receive(reporter, arriving);
    await this.checked(reporter, id);
    await this.answer(reporter, id, file);
    const delivery = await this.submissions.submit(reporter, id);
    await this.submissions.approve({ ...reporter, person: APPROVER }, delivery.id);
  }

  /** A correction of an accepted quarter comes in once that quarter has been opened again. */
  private async reopen(approver: Scope, { benchmark, quarter }: DemonstrationFile): Promise<void> {
    const versions = await this.own.deliveries.list(approver, { benchmark, quarter });
    const accepted = versions.find(({ delivery }) => delivery.state === 'accepted');
    if (accepted !== undefined && accepted.reopened === undefined)
      await this.submissions.reopen(approver, accepted.delivery.id, 'Correctie na controle.');
  }

  /** Checks what was brought and takes its bell away. */
  private async checked(scope: Scope, id: string): Promise<void> {
    const { organisation } = scope;
    const claimed = await this.validation.claim(organisation, id);
    if (claimed === undefined) throw new Error(`upload ${id} is in other hands before it was brought in`);
    await this.validation.check(claimed);
    await this.own.database.withinOrganisation(organisation, (tx) =>
      this.own.doorbell.answeredFor(tx, uploadReceived, { upload: id, organisation }),
    );
  }

  /** Explains what asks for it and confirms the definition choices; what a source does not tell is unknown. */
  private async answer(scope: Scope, id: string, file: DemonstrationFile): Promise<void> {
    await this.confirm(scope, id, file);
    // A changed choice asks for an explanation too, so what asks is read after the choices.
    const { findings } = await this.findings.inFull(scope, id);
    const explanations = findings
      .filter(({ asks }) => asks === 'explanation')
      .map(({ key, code }) => ({ key, text: explanationIn(file, code) }));
    if (explanations.length > 0) await this.findings.explain(scope, id, explanations);
  }

  private async confirm(scope: Scope, id: string, { benchmark: slug, fileName, profile }: DemonstrationFile) {
    const { benchmark } = await this.own.database.within(scope, (tx) =>
      this.own.catalogue.benchmark(tx, slug),
    );
    const answers = benchmark.profileQuestions.map(({ code }) => [code, profile[code] ?? 'unknown']);
    try {
      await this.findings.confirmProfile(scope, id, Object.fromEntries(answers));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { refusal } = await this.uploads.read(scope, id);
      throw new Error(`${fileName} was refused: ${refusal?.code ?? error.code}`, { cause: error });
    }
  }
}

function explanationIn(file: DemonstrationFile, code: FindingCode): string {
  const text = file.explanations[code];
  if (text === undefined) throw new Error(`${file.fileName} has no explanation for ${code}`);
  return text;
}
