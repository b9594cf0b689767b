import type { RouteObject } from 'react-router';
import { behind } from '../shell/behind.tsx';
import { later } from '../shell/later.tsx';
import './catalogue.css';

/** The page of the figures of others. */
export const REFERENCE_ROUTES: readonly RouteObject[] = [
  behind(
    'references.read',
    '/beheer/referentiecijfers',
    later(async () => (await import('./references-page.tsx')).ReferencesPage),
  ),
];
