import type { Permission } from '@ijkpunt/contract';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { useTexts } from '../words/language.ts';
import { Page } from './page.tsx';
import { SHELL_TEXTS } from './shell.texts.ts';

interface AllowedProps {
  readonly to: Permission;
  readonly children: ReactNode;
}

/** Keeps a page from someone whose role would be refused anyway, and says so. */
export function Allowed({ to, children }: AllowedProps) {
  const texts = useTexts(SHELL_TEXTS);
  if (may(usePerson(), to)) return children;
  return (
    <Page title={texts.notAllowed}>
      <p>{texts.notAllowedText}</p>
      <Link to="/werkplek">{texts.toStart}</Link>
    </Page>
  );
}
