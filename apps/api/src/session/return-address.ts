import type { Configuration } from '../platform/configuration.ts';

/** Where providers send people back to: a page of its own for each organisation, so that one cannot pass for another. */
export class ReturnAddress {
  private readonly root: string;

  constructor({ publicUrl }: Pick<Configuration, 'publicUrl'>) {
    this.root = publicUrl.replace(/\/$/u, '');
  }

  of(organisation: string): string {
    return `${this.root}/werkplek/aanmelden/terug/${organisation}`;
  }

  /** The address as the provider saw it, with what it put behind. */
  withSearch(organisation: string, search: string): URL {
    const address = new URL(this.of(organisation));
    address.search = search;
    return address;
  }
}
