import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';

/** How mail goes out of here. */
export interface MailSettings {
  /** Of the mail server; absent: mail is kept as files for the operator. */
  readonly smtpUrl?: string | undefined;
  /** Where it is kept then. */
  readonly folder: string;
  readonly from: string;
}

export const MAIL_SETTINGS = Symbol('mail settings');

/** A letter to one person, in plain text: nothing in it is fetched, counted or drawn. */
export interface Mail {
  /** The same for the same letter: a mail program that gets it twice shows it once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Longest that a mail server may take for anything. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends mail, or keeps it where there is no mail server. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport;

  constructor(@Inject(MAIL_SETTINGS) private readonly settings: MailSettings) {
    const { smtpUrl } = settings;
    const options = { url: smtpUrl ?? '', disableFileAccess: true, disableUrlAccess: true, ...PATIENCE };
    this.transport = smtpUrl === undefined ? undefined : createTransport(options);
  }

  /** @throws Error when the mail server did not take it; whoever rings again tries again */
  async send(mail: Mail): Promise<void> {
    if (this.transport === undefined) await this.keep(mail);
    else await this.transport.sendMail(this.envelope(mail, this.settings.from));
  }

  private envelope({ id, to, subject, text }: Mail, from: string) {
    const host = from.split('@').at(-1) ?? 'localhost';
    // An address is taken as it is, never as a list of addresses.
    return {
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${host.replace('>', '')}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  }

  private async keep({ id, to, subject, text }: Mail): Promise<void> {
    const { folder } = this.settings;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const moment = new Date().toISOString().replaceAll(/[:.]/gu, '-');
    const content = `Aan: ${to}\nOnderwerp: ${subject}\n\n${text}\n`;
    await writeFile(join(folder, `${moment}-${id}.txt`), content, { mode: 0o600 });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
