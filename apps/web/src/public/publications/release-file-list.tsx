import type { Language } from '@ijkpunt/model';
import type { PublishedRelease } from '@ijkpunt/contract';
import { publicationsTexts } from './publications.texts.ts';
import { sizeInWords } from './size-in-words.ts';

interface ReleaseFileListProps {
  readonly release: PublishedRelease;
  readonly language: Language;
}

/** What is signed, and its signature: they come out with the release and are in no list of their own. */
const SIGNED = ['manifest.json', 'manifest.json.sig'];

/** What opens in a spreadsheet comes first; the rest in the order of the alphabet. */
const FIRST = 'figures.csv';

/** The files of a release, at addresses that stay; of a withdrawn one there is nothing to take away. */
export function ReleaseFileList({ release, language }: ReleaseFileListProps) {
  const text = publicationsTexts[language];
  const { slug, number, proof, withdrawn } = release;
  if (withdrawn !== undefined) return null;
  if (proof === undefined) return <p className="status">{text.noFiles}</p>;
  const data = proof.files.toSorted((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST));
  const files = [...data, ...SIGNED.map((name) => ({ name, size: undefined }))];
  return (
    <div>
      <h3>{text.files}</h3>
      <ul className="release-files">
        {files.map(({ name, size }) => (
          <li key={name}>
            <a href={`/publicaties/${slug}/${number}/${name}`}>{text.fileNames[name] ?? name}</a>
            {size !== undefined && <span>{sizeInWords(size, language)}</span>}
          </li>
        ))}
      </ul>
      <p>
        <a href="#controleren">{text.check.link}</a>
      </p>
    </div>
  );
}
