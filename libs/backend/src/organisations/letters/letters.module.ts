import { Module, type DynamicModule } from '@nestjs/common';
import { MAIL_SETTINGS, Mailer, type MailSettings } from '../../platform/index.ts';
import { Retention } from '../retention/retention.service.ts';
import { LINKS_TO, WriteLetters } from './write-letters.service.ts';

/** Writing and sending letters, and removing what nobody needs any more: of the worker alone. */
@Module({})
export class LettersModule {
  /** @param publicUrl the address that people use, without a slash at its end */
  static sending(settings: MailSettings, publicUrl: string): DynamicModule {
    const providers = [
      { provide: MAIL_SETTINGS, useValue: settings },
      { provide: LINKS_TO, useValue: publicUrl.replace(/\/$/u, '') },
      Mailer,
      WriteLetters,
      Retention,
    ];
    return { module: LettersModule, providers, exports: [WriteLetters, Retention] };
  }
}
