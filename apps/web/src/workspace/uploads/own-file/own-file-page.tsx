import { Alert } from '@ijkpunt/ui';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../../shell/page.tsx';
import { useTexts } from '../../words/language.ts';
import { NoRound } from '../no-round.tsx';
import { roundFrom, roundInAddress } from '../round-in-address.ts';
import { RoundName } from '../round-name.tsx';
import { WAYS_TEXTS } from '../ways.texts.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { OwnFile } from './own-file.tsx';
import { SavedMappings } from './saved-mappings.tsx';
import '../uploads.css';

/** A file of one's own, mapped to the measures of the round in the address. */
export function OwnFilePage() {
  const texts = useTexts(OWN_FILE_TEXTS);
  const ways = useTexts(WAYS_TEXTS);
  const round = roundFrom(useSearchParams()[0]);
  if (round === undefined) return <NoRound />;
  return (
    <Page title={texts.title} above={<RoundName {...round} />}>
      <p className="lead">{texts.lead}</p>
      <Alert>
        <p>{ways.privacy}</p>
      </Alert>
      <p>
        <Link to={`/werkplek/uploads/nieuw?${roundInAddress(round)}`}>{texts.otherWays}</Link>
      </p>
      <OwnFile round={round} />
      <SavedMappings benchmark={round.benchmark} />
    </Page>
  );
}
