import { FilesInMemory, type EmbedReleased } from '@ijkpunt/backend';
import type { PublicPage } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { PictureToPaint } from './paint-picture.ts';

/** Some hundreds of pictures. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Pictures that wait to be painted; who asks for one more comes back later. */
const MOST_WAITING = 24;

/** Where the page of a picture stands, below its language. */
export interface PictureAt {
  readonly language: Language;
  readonly path: string;
}

/** Pictures of pages: painted on request, kept as long as nothing else came out. */
export class ShareImages {
  private readonly memory = new FilesInMemory<Buffer>(MOST_BYTES);
  private readonly painting = new Map<string, Promise<Buffer | undefined>>();

  constructor(
    private readonly released: Pick<EmbedReleased, 'page' | 'edition'>,
    private readonly paint: (task: PictureToPaint) => Promise<Uint8Array | undefined>,
  ) {}

  /** The picture of a page; undefined when there is no such page, `busy` when too many wait already. */
  async at({ language, path }: PictureAt): Promise<Buffer | 'busy' | undefined> {
    const name = `${await this.released.edition()} ${language} ${path}`;
    const kept = this.memory.get(name) ?? this.painting.get(name);
    if (kept !== undefined) return kept;
    const page = await this.released.page(path);
    if (page === undefined) return undefined;
    // Somebody else may have asked for the same meanwhile.
    return this.painting.get(name) ?? this.begin(name, { page, language });
  }

  private begin(
    name: string,
    task: { page: PublicPage; language: Language },
  ): Promise<Buffer | undefined> | 'busy' {
    if (this.painting.size >= MOST_WAITING) return 'busy';
    const made = this.paint(task)
      .then((bytes) => bytes && this.keep(name, Buffer.from(bytes)))
      .finally(() => this.painting.delete(name));
    this.painting.set(name, made);
    return made;
  }

  private keep(name: string, picture: Buffer): Buffer {
    this.memory.put(name, picture, picture.length);
    return picture;
  }
}
