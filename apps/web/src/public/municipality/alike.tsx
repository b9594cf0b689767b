import type { PageGroups } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { addressIn } from '../frame/addresses.ts';
import { municipalityTexts } from './municipality.texts.ts';

interface AlikeProps {
  readonly groups: PageGroups;
  readonly language: Language;
}

/** Which municipalities are most like this one, and what that is judged by. */
export function Alike({ groups: { neighbours, context }, language }: AlikeProps) {
  const text = municipalityTexts[language];
  if (neighbours.length === 0) return null;
  const by = context.map((label) => label[language].toLowerCase());
  return (
    <details className="numbers">
      <summary>{text.alike}</summary>
      <p>{text.alikeBy(new Intl.ListFormat(language).format(by))}</p>
      <ol>
        {neighbours.map(({ name, slug }) => (
          <li key={slug}>
            <a href={addressIn(language, `/gemeenten/${slug}`)}>{name}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
