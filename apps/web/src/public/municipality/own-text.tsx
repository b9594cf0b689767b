/** Words of a municipality as they are. Municipalities write in Dutch, whichever language the page is read in. */
export function OwnText({ text }: { readonly text: string }) {
  return (
    <blockquote className="caution own-words" lang="nl">
      {paragraphsOf(text).map((paragraph, position) => (
        <p key={position}>{paragraph}</p>
      ))}
    </blockquote>
  );
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
