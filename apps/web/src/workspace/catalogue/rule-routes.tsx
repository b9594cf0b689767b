import type { RouteObject } from 'react-router';
import { behind } from '../shell/behind.tsx';
import './catalogue.css';
import { ChooseRulesPage } from './choose-rules-page.tsx';
import { NewRulePage } from './new-rule-page.tsx';
import { RulePage } from './rule-page.tsx';
import { RulesPage } from './rules-page.tsx';

/** The pages of the rules that check a delivery. */
export const RULE_ROUTES: readonly RouteObject[] = [
  behind('rules.read', '/beheer/regels', <ChooseRulesPage />),
  behind('rules.read', '/beheer/regels/:benchmark', <RulesPage />),
  behind('rules.manage', '/beheer/regels/:benchmark/nieuw', <NewRulePage />),
  behind('rules.read', '/beheer/regels/:benchmark/:rule', <RulePage />),
];
