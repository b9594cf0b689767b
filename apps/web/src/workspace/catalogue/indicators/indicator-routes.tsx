import type { RouteObject } from 'react-router';
import { behind } from '../../shell/behind.tsx';
import { later } from '../../shell/later.tsx';
import '../catalogue.css';

/** The pages of the indicators that are kept by hand. */
export const INDICATOR_ROUTES: readonly RouteObject[] = [
  behind(
    'catalogue.read',
    '/beheer/catalogus',
    later(async () => (await import('./catalogue-page.tsx')).CataloguePage),
  ),
  behind(
    'catalogue.read',
    '/beheer/catalogus/:benchmark/:indicator',
    later(async () => (await import('./indicator-page.tsx')).IndicatorPage),
  ),
];
