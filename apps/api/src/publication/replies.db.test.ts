import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@ijkpunt/backend';
import type { ReleaseInFullReply, ReleaseReply, ReplyRoundReply, Role } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { aPerson, aTestApi, PASSWORD, sessionFrom } from '../session/test-api.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const { address, close } = await aTestApi(database);
afterAll(close);
const round = { benchmark: 'statushouders-voorbeeld', quarter: '2024Q1' };

let cookies: Record<'coordinator' | 'approver' | 'reporter' | 'other', string>;

async function signedIn({ organisation }: Scope, role: Role): Promise<string> {
  const email = `${role}@${organisation}.example`;
  await aPerson(database, { email, organisation, roles: [role] });
  const came = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return sessionFrom(came);
}

beforeAll(async () => {
  const owner = await anOwner(database);
  await aRound(database, { quarter: round.quarter });
  for (const [index, municipality] of ['GM0193', 'GM0392', 'GM0344', 'GM0363', 'GM0518'].entries()) {
    const content = aDeliveryFile({ municipality, figures: { B01: 1000 + index, C04: 400 + index } });
    await workshop.deliver(await aScope(database, { municipality }), { ...round, content });
  }
  await workshop.compare(round.benchmark, round.quarter);
  const zwolle = await aScope(database);
  cookies = {
    coordinator: await signedIn(owner, 'coordinator'),
    approver: await signedIn(zwolle, 'approver'),
    reporter: await signedIn(zwolle, 'reporter'),
    other: await signedIn(await aScope(database, { municipality: 'GM0014' }), 'approver'),
  };
});

async function ask<Reply>(who: keyof typeof cookies, line: string, body?: unknown) {
  const [method = 'GET', path = ''] = line.split(' ');
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { cookie: cookies[who], ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    reply: (isJson ? JSON.parse(text) : undefined) as Reply,
  };
}

const codeOf = ({ status, reply }: { status: number; reply: unknown }) => [
  status,
  (reply as { code?: string }).code,
];
const inAnHour = new Date(Date.now() + 3_600_000).toISOString();

async function openRelease(): Promise<string> {
  const { reply } = await ask<ReleaseReply>('coordinator', 'POST /releases', {
    benchmark: round.benchmark,
    mode: 'in-steps',
  });
  await workshop.make(reply.id);
  const opened = await ask<ReleaseReply>('coordinator', `POST /releases/${reply.id}/reply-round`, {
    until: inAnHour,
  });
  expect(opened.reply).toMatchObject({ state: 'in-reply', replyUntil: inAnHour });
  return reply.id;
}

describe('a release in steps, from outside', () => {
  it('goes from request to approval, and each person sees what is theirs', async () => {
    const id = await openRelease();
    const saving = { text: 'Wij tellen anders.', choices: [{ indicator: 'C04', choice: 'consent' }] };
    expect((await ask('reporter', `PUT /replies/${id}`, saving)).status).toBe(403);
    const saved = await ask<ReplyRoundReply>('approver', `PUT /replies/${id}`, saving);
    expect(saved.reply).toMatchObject({ open: true, text: saving.text, page: '/gemeenten/zwolle' });
    expect((await ask<ReplyRoundReply[]>('reporter', 'GET /replies')).reply).toHaveLength(1);

    const page = await ask('reporter', `GET /replies/${id}/page?path=/gemeenten/zwolle`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).toContain('Zwolle');
    const foreign = await ask('reporter', `GET /replies/${id}/page?path=/gemeenten/haarlem`);
    expect(codeOf(foreign)).toEqual([404, 'release-not-found']);

    expect((await ask('coordinator', `POST /releases/${id}/reply-round/end`)).status).toBe(202);
    await workshop.make(id);
    const full = await ask<ReleaseInFullReply>('coordinator', `GET /releases/${id}`);
    expect(full.reply).toMatchObject({ release: { state: 'reviewed' }, steps: ['approve', 'abandon'] });
    expect(full.reply.asked.find(({ slug }) => slug === 'zwolle')?.reply?.text).toBe(saving.text);
    const drafted = await ask('coordinator', `GET /releases/${id}/page?path=/gemeenten/haarlem`);
    expect(drafted.status).toBe(200);
    const approved = await ask<ReleaseReply>('coordinator', `POST /releases/${id}/approval`, {
      embargoUntil: inAnHour,
      finalUntil: '2023Q4',
    });
    expect(approved.reply).toMatchObject({
      state: 'scheduled',
      embargoUntil: inAnHour,
      finalUntil: '2023Q4',
    });
    expect((await ask<ReleaseReply>('coordinator', `DELETE /releases/${id}/approval`)).reply.state).toBe(
      'reviewed',
    );
    await ask('coordinator', `POST /releases/${id}/approval`, {});
    await workshop.make(id);
    const withdrawn = await ask<ReleaseReply>('coordinator', `POST /releases/${id}/withdrawal`, {
      reason: 'Verkeerd kwartaal.',
    });
    expect(withdrawn.reply).toMatchObject({ state: 'released', withdrawn: { reason: 'Verkeerd kwartaal.' } });
  });

  it('answers whose figures are not in it as it answers about what does not exist', async () => {
    const { reply } = await ask<ReplyRoundReply[]>('other', 'GET /replies');
    expect(reply).toEqual([]);
    const id = await openRelease();
    const nowhere = 'e0000000-0000-4000-8000-00000000000f';
    for (const line of ['PUT /replies/', 'GET /replies/']) {
      const [suffix, body] = line.startsWith('PUT')
        ? ['', { choices: [] }]
        : ['/page?path=/gemeenten/zwolle'];
      const [own, none] = [
        await ask('other', `${line}${id}${suffix}`, body),
        await ask('other', `${line}${nowhere}${suffix}`, body),
      ];
      expect(codeOf(own), line).toEqual([404, 'release-not-found']);
      expect(codeOf(own)).toEqual(codeOf(none));
    }
    expect((await ask('other', `GET /releases/${id}`)).status).toBe(403);
  });

  it('takes a correction with a reason only, and a withholding with one', async () => {
    const correcting = { benchmark: round.benchmark, corrects: 1 };
    expect((await ask('coordinator', 'POST /releases', correcting)).status).toBe(400);
    const choices = [{ indicator: 'C04', choice: 'withhold' }];
    const nowhere = 'e0000000-0000-4000-8000-00000000000f';
    expect((await ask('approver', `PUT /replies/${nowhere}`, { choices })).status).toBe(400);
  });
});
