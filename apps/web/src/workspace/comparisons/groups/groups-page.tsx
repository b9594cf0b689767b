import type { OwnGroupReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { GROUPS_TEXTS } from './groups.texts.ts';
import { NewGroupForm } from './new-group-form.tsx';
import { useGroups, useRemoveGroup } from './use-groups.ts';
import '../comparisons.css';

/** Groups of one's own choosing: those that are there, and a form for another. */
export function GroupsPage() {
  const texts = useTexts(GROUPS_TEXTS);
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      <p>{texts.why}</p>
      <Answer of={useGroups()}>
        {({ groups, municipalities }) => (
          <>
            <Groups groups={groups} />
            <NewGroupForm key={groups.length} municipalities={municipalities} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Groups({ groups }: { readonly groups: readonly OwnGroupReply[] }) {
  const texts = useTexts(GROUPS_TEXTS);
  const removing = useRemoveGroup();
  if (groups.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      {removing.isError ? <ProblemNotice error={removing.error} /> : null}
      <ul className="cards one-column">
        {groups.map(({ id, name, municipalities, madeBy }) => (
          <li key={id} className="card">
            <h2>{name}</h2>
            <p>{fill(texts.made, { count: municipalities.length, name: madeBy })}</p>
            <p>
              <Link to={`/werkplek/groepen/${id}`}>{texts.compare}</Link>{' '}
              <Button
                appearance="secondary"
                aria-label={fill(texts.removeOf, { name })}
                disabled={removing.isPending}
                onClick={() => removing.mutate(id)}
              >
                {texts.remove}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
