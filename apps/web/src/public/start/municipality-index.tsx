import type { Language } from '@ijkpunt/model';
import type { PageMunicipality } from '@ijkpunt/contract';
import { formatCount } from '@ijkpunt/ui';
import { municipalityAddress } from '../frame/addresses.ts';
import { SearchForm } from '../search/search-form.tsx';
import { grouped, letterOf, type Group } from './grouped.ts';
import { startTexts } from './start.texts.ts';

interface MunicipalityIndexProps {
  readonly municipalities: readonly PageMunicipality[];
  readonly language: Language;
}

/** Every municipality within two clicks, by letter and by province, without a script. */
export function MunicipalityIndex({ municipalities, language }: MunicipalityIndexProps) {
  const text = startTexts[language];
  const existing = municipalities.filter(({ endedOn }) => endedOn === undefined);
  return (
    <section className="find" id="gemeenten" aria-labelledby="vind">
      <h2 id="vind">{text.find}</h2>
      <p>{text.findLead(formatCount(existing.length, language))}</p>
      <SearchForm query="" language={language} />
      <h3>{text.byLetter}</h3>
      <Groups kind="letters" groups={grouped(municipalities, letterOf)} language={language} />
      <h3>{text.byProvince}</h3>
      <Groups
        kind="provinces"
        groups={grouped(municipalities, ({ province }) => province)}
        language={language}
      />
    </section>
  );
}

interface GroupsProps {
  readonly kind: 'letters' | 'provinces';
  readonly groups: readonly Group[];
  readonly language: Language;
}

function Groups({ kind, groups, language }: GroupsProps) {
  return (
    <div className={`groups ${kind}`}>
      {groups.map(({ name, members }) => (
        <details key={name} name={kind}>
          <summary>
            {name} <span className="group-size">{members.length}</span>
          </summary>
          <ul className="names">
            {members.map((municipality) => (
              <li key={municipality.code}>
                <a href={municipalityAddress(language, municipality.slug)}>{municipality.name}</a>
                {municipality.endedOn !== undefined && ` (${startTexts[language].formerly})`}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
