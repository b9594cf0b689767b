import type { Language } from '@ijkpunt/model';
import type { PublicationsPage as Page } from '@ijkpunt/contract';
import { formatCount, formatDay } from '@ijkpunt/ui';
import { InventedMark } from '../frame/invented-notice.tsx';
import { HeadRow, numbers } from '../frame/head-row.tsx';
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
        <HeadRow
          columns={[
            { words: columns.benchmark },
            ...numbers(columns.number),
            { words: columns.released },
            ...numbers(columns.shown, columns.withheld),
            { words: columns.hash },
          ]}
        />
        <tbody>
          {releases.map((release) => (
            <Row key={release.hash} release={release} language={language} />
          ))}
        </tbody>
      </ScrollingTable>
      <p>{hashWords}</p>
    </>
  );
}

interface RowProps {
  readonly release: Page['releases'][number];
  readonly language: Language;
}

function Row({ release, language }: RowProps) {
  return (
    <tr>
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
  );
}
