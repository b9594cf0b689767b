import 'reflect-metadata';
import { Readable } from 'node:stream';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll } from 'vitest';
import {
  AnswerFindings,
  BakingModule,
  ComparisonsModule,
  ComparisonsService,
  ExplorationModule,
  foundation,
  MakeRelease,
  OrganisationsModule,
  OwnComparisonsModule,
  PublicationModule,
  ReadDeliveries,
  ReleasesService,
  SubmissionsModule,
  SubmissionsService,
  UploadsModule,
  UploadsService,
  ValidationModule,
  ValidationService,
  type PageRenderer,
  type ReleaseEntity,
  type Scope,
  type UploadEntity,
  type UploadInFull,
} from '@ijkpunt/backend';
import type { DefinitionProfile, Quarter } from '@ijkpunt/model';
import type { TestDatabase } from './database.ts';

@Module({})
class Workshop {}

/** A delivery on its way in. */
export interface Sending {
  readonly benchmark: string;
  readonly quarter: string;
  readonly content: Buffer | readonly Buffer[];
  readonly fileName?: string;
}

export interface WorkshopOptions {
  /** Draws pages; by default as the bare figures that a page is made of, so that nothing escapes a search. */
  readonly renderer?: PageRenderer;
  readonly poolSize?: number;
}

/** The whole backend on a test database, every module the real one, with the steps that tests take often. */
export interface Bench {
  get<T>(type: Type<T>): T;
  upload(scope: Scope, sending: Sending): Promise<UploadEntity>;
  /** Checks an upload as the worker does, and reads what came of it. */
  check(scope: Scope, upload: string): Promise<UploadInFull>;
  /** Uploads, checks, explains what asks for it, and confirms the definition choices: ready to be submitted. */
  prepare(scope: Scope, sending: Sending, profile?: DefinitionProfile): Promise<UploadInFull>;
  /** All of it, up to the approval by a second person. Returns the id of the delivery. */
  deliver(scope: Scope, sending: Sending, profile?: DefinitionProfile): Promise<string>;
  compare(benchmark: string, quarter: string): Promise<void>;
  /** Does what a release waits for, as the worker does when it hears the bell. */
  make(release: string): Promise<void>;
  /** Requests a release and makes it, as the worker does. */
  release(owner: Scope, benchmark: string): Promise<ReleaseEntity>;
}

/** Wires the modules of the backend on a database and closes them after the file. */
export async function aWorkshop(database: TestDatabase, options: WorkshopOptions = {}): Promise<Bench> {
  const app = await NestFactory.createApplicationContext(
    { module: Workshop, imports: modules(database, options) },
    { logger: ['error'], abortOnError: false },
  );
  afterAll(() => app.close());
  const get = <T>(type: Type<T>): T => app.get(type, { strict: false });
  return { get, ...steps(get) };
}

function modules(database: TestDatabase, { renderer = bare, poolSize = 4 }: WorkshopOptions) {
  const [app, comparer, publisher, reader] = (['app', 'comparer', 'publisher', 'reader'] as const).map(
    (role) => database.url(role),
  ) as [string, string, string, string];
  return [
    foundation({ app, comparer, publisher, reader, poolSize }),
    OrganisationsModule,
    UploadsModule,
    ValidationModule,
    SubmissionsModule,
    ComparisonsModule,
    OwnComparisonsModule,
    ExplorationModule,
    BakingModule.with(renderer),
    PublicationModule,
  ];
}

const bare: PageRenderer = {
  draw: (page, where) => JSON.stringify({ where, page }),
  files: [],
  version: 'bare',
};

function steps(get: <T>(type: Type<T>) => T): Omit<Bench, 'get'> {
  const upload: Bench['upload'] = (scope, { benchmark, quarter, content, fileName = 'levering.csv' }) => {
    const stream = Readable.from(Buffer.isBuffer(content) ? [content] : content);
    return get(UploadsService).receive(scope, { benchmark, quarter, fileName, stream });
  };
  const check: Bench['check'] = async (scope, id) => {
    const claimed = await get(ValidationService).claim(scope.organisation, id);
    if (claimed !== undefined) await get(ValidationService).check(claimed);
    return get(AnswerFindings).inFull(scope, id);
  };
  const prepare: Bench['prepare'] = async (scope, sending, profile = {}) => {
    await openAgain(get, scope, sending);
    const { id } = await upload(scope, sending);
    const full = await check(scope, id);
    if (full.upload.state === 'checked') await answer(get(AnswerFindings), scope, { full, profile });
    return get(AnswerFindings).inFull(scope, id);
  };
  return {
    upload,
    check,
    prepare,
    async deliver(scope, sending, profile) {
      const { upload: ready } = await prepare(scope, sending, profile);
      const delivery = await get(SubmissionsService).submit(scope, ready.id);
      await get(SubmissionsService).approve(secondPerson(scope), delivery.id);
      return delivery.id;
    },
    compare: (benchmark, quarter) => get(ComparisonsService).compareAfter(benchmark, quarter as Quarter),
    async release(owner, benchmark) {
      const release = await get(ReleasesService).request(owner, benchmark);
      await makeRelease(get, release.id);
      return release;
    },
    make: (release) => makeRelease(get, release),
  };
}

async function makeRelease(get: <T>(type: Type<T>) => T, release: string): Promise<void> {
  const claimed = await get(MakeRelease).claim(release);
  if (claimed === undefined) throw new Error('the release was claimed by someone else');
  await get(MakeRelease).make(claimed);
}

/** A quarter that was accepted takes a new version once an approver has opened it again. */
async function openAgain(
  get: <T>(type: Type<T>) => T,
  scope: Scope,
  { benchmark, quarter }: Sending,
): Promise<void> {
  const versions = await get(ReadDeliveries).list(scope, { benchmark, quarter: quarter as Quarter });
  const accepted = versions.find(({ delivery, reopened }) => delivery.state === 'accepted' && !reopened);
  if (accepted !== undefined)
    await get(SubmissionsService).reopen(secondPerson(scope), accepted.delivery.id, 'Er is een correctie.');
}

/** Somebody else of the same organisation. */
export function secondPerson(scope: Scope): Scope {
  return { ...scope, person: { id: 'f0000000-0000-4000-8000-000000000002', name: 'Arend' } };
}

async function answer(
  answers: AnswerFindings,
  scope: Scope,
  { full, profile }: { full: UploadInFull; profile: DefinitionProfile },
): Promise<void> {
  const chosen = full.benchmark.profileQuestions.map(({ code, standard }) => [
    code,
    profile[code] ?? standard,
  ]);
  const { id } = full.upload;
  await answers.confirmProfile(scope, id, Object.fromEntries(chosen) as DefinitionProfile);
  // A changed choice asks for an explanation of its own, so what asks is read after the choices.
  const { findings } = await answers.inFull(scope, id);
  const asking = findings.filter(({ asks }) => asks === 'explanation');
  const text = 'Zo staat het in de bron.';
  await answers.explain(
    scope,
    id,
    asking.map(({ key }) => ({ key, text })),
  );
}
