/** Keeps what was used last, within a number of bytes: what nobody asks for makes place. */
export class FilesInMemory<T> {
  private readonly kept = new Map<string, { readonly value: T; bytes: number }>();
  private total = 0;

  constructor(private readonly mostBytes: number) {}

  /** What is kept under a name; it counts as used now. */
  get(name: string): T | undefined {
    const found = this.kept.get(name);
    if (found === undefined) return undefined;
    this.kept.delete(name);
    this.kept.set(name, found);
    return found.value;
  }

  put(name: string, value: T, bytes: number): void {
    this.drop(name);
    this.kept.set(name, { value, bytes });
    this.total += bytes;
    this.makePlace();
  }

  /** What is kept under this name takes more place than it did. */
  grow(name: string, bytes: number): void {
    const found = this.kept.get(name);
    if (found === undefined) return;
    found.bytes += bytes;
    this.total += bytes;
    this.makePlace();
  }

  get bytes(): number {
    return this.total;
  }

  private drop(name: string): void {
    const found = this.kept.get(name);
    if (found === undefined) return;
    this.kept.delete(name);
    this.total -= found.bytes;
  }

  private makePlace(): void {
    // A map keeps its order: the first was used longest ago.
    for (const name of this.kept.keys()) {
      if (this.total <= this.mostBytes) return;
      this.drop(name);
    }
  }
}
