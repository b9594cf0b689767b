import { useEffect, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { useTexts } from '../words/language.ts';
import { SIGN_IN_TEXTS } from './sign-in.texts.ts';
import { useReturn } from './use-sign-on.ts';

/** Where the provider of an organisation sends people back to. */
export function SignOnReturnPage() {
  const texts = useTexts(SIGN_IN_TEXTS);
  const { organisation = '' } = useParams();
  const back = useReturn(organisation, useSearchOnce());
  if (back.data !== undefined)
    return <Navigate to={back.data.organisation.kind === 'owner' ? '/beheer' : '/werkplek'} replace />;
  return (
    <Page title={texts.title}>
      {back.isError ? (
        <>
          <ProblemNotice error={back.error} />
          <p>
            <Link to="/werkplek/aanmelden">{texts.again}</Link>
          </p>
        </>
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

/** What stands behind the address leaves it at once: it has no place in a history. */
function useSearchOnce(): string {
  const [search] = useState(() => window.location.search);
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), []);
  return search;
}
