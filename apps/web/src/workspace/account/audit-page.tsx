import { AUDIT_PAGE, exportAudit, readAudit, ROLES, type AuditRowReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { Button } from '@ijkpunt/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '../../server/address.ts';
import { call } from '../../server/call.ts';
import { rolesInWords } from '../organisations/people/roles-in-words.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { AUDIT_TEXTS, type AuditTexts } from './audit.texts.ts';
import './account.css';

/** Who did what in this organisation, the newest first. */
export function AuditPage() {
  const texts = useTexts(AUDIT_TEXTS);
  const [before, setBefore] = useState<number>();
  const rows = useQuery({
    queryKey: ['audit', before],
    queryFn: () => call(readAudit, { query: before === undefined ? {} : { before } }),
    // Who comes here wants to see what was done a moment ago.
    staleTime: 0,
  });
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      <p>
        <a href={addressOf(exportAudit, undefined, undefined)} download>
          {texts.download}
        </a>
      </p>
      <Answer of={rows}>
        {(lines) => (
          <>
            {lines.length === 0 ? <p>{texts.none}</p> : <AuditTable rows={lines} />}
            <p className="steps">
              {before === undefined ? null : (
                <Button appearance="secondary" onClick={() => setBefore(undefined)}>
                  {texts.newest}
                </Button>
              )}
              {lines.length < AUDIT_PAGE ? null : (
                <Button appearance="secondary" onClick={() => setBefore(lines.at(-1)?.number)}>
                  {texts.older}
                </Button>
              )}
            </p>
          </>
        )}
      </Answer>
    </Page>
  );
}

function AuditTable({ rows }: { readonly rows: readonly AuditRowReply[] }) {
  const texts = useTexts(AUDIT_TEXTS);
  return (
    <div className="listing-frame" role="region" aria-label={texts.title} tabIndex={0}>
      <table className="listing audit">
        <caption className="unseen">{texts.title}</caption>
        <thead>
          <tr>
            {[texts.moment, texts.what, texts.about, texts.who, texts.number].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AuditLine key={row.number} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AuditLine({ row: { number, at, who, kind, about } }: { readonly row: AuditRowReply }) {
  const texts = useTexts(AUDIT_TEXTS);
  const language = useLanguage();
  return (
    <tr>
      <td>{momentInWords(at, language)}</td>
      <th scope="row">{texts.kinds[kind]}</th>
      <td>{aboutInWords(about, texts, language)}</td>
      <td>{who === '' ? texts.nobody : who}</td>
      <td>{number}</td>
    </tr>
  );
}

/** What a line is about, as people say it. Ids are for the CSV: nobody reads them. */
export function aboutInWords(about: AuditRowReply['about'], texts: AuditTexts, language: Language): string {
  return Object.entries(about)
    .filter(([, value]) => !/^[0-9a-f]{8}-[0-9a-f]{4}-/u.test(String(value)))
    .map(([name, value]) => {
      if (name === 'sessions' || name === 'rows') return fill(texts[name], { count: String(value) });
      if (name === 'roles')
        return rolesInWords(
          ROLES.filter((role) => String(value).split(' ').includes(role)),
          language,
        );
      if (name === 'what') return texts.looked[String(value) as keyof AuditTexts['looked']] ?? String(value);
      return name === 'step'
        ? (texts.steps[String(value) as keyof AuditTexts['steps']] ?? String(value))
        : String(value);
    })
    .join(', ');
}
