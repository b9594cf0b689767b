import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { isThisMachine } from './this-machine.ts';

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
    // Letters hold links: on the way to a server elsewhere nobody reads along.
    const requireTLS = smtpUrl !== undefined && !isThisMachine(new URL(smtpUrl).hostname);
    const options = {
      url: smtpUrl ?? '',
      requireTLS,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...PATIENCE,
    };
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
    const content = `Aan: ${to}\nOnderwerp: ${subject}\n\n${text}\n`;
    await writeFile(join(folder, `${asName(new Date())}-${id}.txt`), content, { mode: 0o600 });
  }

  /** Removes mail that was kept as files before a moment; also where there is a mail server by now. Tells how many. */
  async removeKept(before: Date): Promise<number> {
    const { folder } = this.settings;
    const old = (await namesIn(folder)).filter((name) => KEPT.test(name) && name < asName(before));
    // Another worker may have been first, which is what `force` is for.
    await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    return old.length;
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** What is kept here, and nothing that an operator put beside it: the name begins with the moment, and so sorts by it. */
const KEPT = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[\w-]+\.txt$/u;

function asName(moment: Date): string {
  return moment.toISOString().replaceAll(/[:.]/gu, '-');
}

/** Nothing was ever kept where there is no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
