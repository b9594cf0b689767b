import type { RouteObject } from 'react-router';
import { behind } from '../shell/behind.tsx';
import { later } from '../shell/later.tsx';
import './catalogue.css';

/** The pages of the rules that check a delivery. */
export const RULE_ROUTES: readonly RouteObject[] = [
  behind(
    'rules.read',
    '/beheer/regels',
    later(async () => (await import('./choose-rules-page.tsx')).ChooseRulesPage),
  ),
  behind(
    'rules.read',
    '/beheer/regels/:benchmark',
    later(async () => (await import('./rules-page.tsx')).RulesPage),
  ),
  behind(
    'rules.manage',
    '/beheer/regels/:benchmark/nieuw',
    later(async () => (await import('./new-rule-page.tsx')).NewRulePage),
  ),
  behind(
    'rules.read',
    '/beheer/regels/:benchmark/:rule',
    later(async () => (await import('./rule-page.tsx')).RulePage),
  ),
];
