import { AllOrganisationsController } from './all-organisations.controller.ts';
import { AuditController } from './audit.controller.ts';
import { KeysController } from './keys.controller.ts';
import { PeopleController } from './people.controller.ts';
import { SavedViewsController } from './saved-views.controller.ts';
import { SignOnSettingsController } from './sign-on-settings.controller.ts';
import { ThemeController } from './theme.controller.ts';
import { SupportController } from './support.controller.ts';

/** The doors of what an organisation keeps for itself. */
export const ORGANISATIONS_CONTROLLERS = [
  AllOrganisationsController,
  AuditController,
  KeysController,
  PeopleController,
  SavedViewsController,
  SignOnSettingsController,
  SupportController,
  ThemeController,
];
