import type { PageFrame, PublicPage } from '@ijkpunt/contract';
import { hasSharePicture, SHARE_HEIGHT, SHARE_WIDTH, shareAddress } from './share-address.ts';
import { shareWords } from './share-words.ts';

interface ShareMetaProps {
  readonly page: PublicPage;
  readonly frame: PageFrame;
}

/** Tells sites on which somebody shares the page which picture belongs to it. Whole addresses: they understand no other. */
export function ShareMeta({ page, frame: { language, origin } }: ShareMetaProps) {
  if (origin === undefined || !hasSharePicture(page)) return null;
  const { title, sentence } = shareWords(page, language);
  const facts = {
    'og:image': new URL(shareAddress(page, language), origin).href,
    'og:image:type': 'image/png',
    'og:image:width': SHARE_WIDTH,
    'og:image:height': SHARE_HEIGHT,
    'og:image:alt': `${title}. ${sentence}`,
  };
  return (
    <>
      {Object.entries(facts).map(([property, content]) => (
        <meta key={property} property={property} content={String(content)} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
