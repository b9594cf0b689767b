export type Copying = 'copied' | 'refused';

/** Puts a text on the clipboard. A browser without one, or that was told no, leaves the copying to hand and eye. */
export async function copied(
  text: string,
  { clipboard }: { readonly clipboard?: Pick<Clipboard, 'writeText'> | undefined },
): Promise<Copying> {
  try {
    if (clipboard === undefined) return 'refused';
    await clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
