import type { Provider as Part } from '@nestjs/common';
import { isThisMachine } from '../../platform/index.ts';
import { sealingKey } from '../second-factor/sealed.ts';
import { Provider } from './provider.ts';
import { SIGN_ON_KEY, SignOnSettingsService } from './sign-on-settings.service.ts';
import { SignOn } from './sign-on.service.ts';

/** Single sign-on, as far as it needs no settings. */
export const SIGN_ON_PARTS: readonly Part[] = [SignOnSettingsService, SignOn];

/**
 * What single sign-on goes by: secrets of providers are sealed under a key of their own, and only where the address that people
 * use is that of one's own machine, may a provider be there too.
 */
export function signOnSettings(secret: string, publicUrl: string): readonly Part[] {
  return [
    { provide: SIGN_ON_KEY, useValue: sealingKey(secret, 'sign-on') },
    {
      provide: Provider,
      useValue: new Provider(isThisMachine(new URL(publicUrl).hostname)),
    },
  ];
}
