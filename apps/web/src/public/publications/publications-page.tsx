import type { Language } from '@ijkpunt/model';
import type { PublicationsPage as Page } from '@ijkpunt/contract';
import { formatCount, formatDay } from '@ijkpunt/ui';
import { InventedMark } from '../frame/invented-notice.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { publicationsTexts } from './publications.texts.ts';

interface PublicationsPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** Everything that was released, newest first. */
export function PublicationsPage({ page: { releases }, language }: PublicationsPageProps) {
  const text = publicationsTexts[language];
  const sorted = releases.toSorted((a, b) => b.releasedAt.localeCompare(a.releasedAt));
  return (
    <>
      <div className="page-head">
        <h1>{text.heading}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      {sorted.length === 0 ? (
        <p className="notice">{text.none}</p>
      ) : (
        <Releases releases={sorted} language={language} />
      )}
    </>
  );
}

function Releases({
  releases,
  language,
}: {
  readonly releases: Page['releases'];
  readonly language: Language;
}) {
  const { table, columns, hashWords } = publicationsTexts[language];
  return (
    <>
      <ScrollingTable id="publicaties" caption={table}>
        <thead>
          <tr>
            <th scope="col">{columns.benchmark}</th>
            <th scope="col" className="number">
              {columns.number}
            </th>
            <th scope="col">{columns.released}</th>
            <th scope="col" className="number">
              {columns.shown}
            </th>
            <th scope="col" className="number">
              {columns.withheld}
            </th>
            <th scope="col">{columns.hash}</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.hash}>
              <th scope="row">
                {release.benchmark[language]} {release.invented && <InventedMark language={language} />}
              </th>
              <td className="number">{release.number}</td>
              <td>{formatDay(release.releasedAt, language)}</td>
              <td className="number">{formatCount(release.shown, language)}</td>
              <td className="number">{formatCount(release.withheld, language)}</td>
              <td>
                <code>{release.hash}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <p>{hashWords}</p>
    </>
  );
}
