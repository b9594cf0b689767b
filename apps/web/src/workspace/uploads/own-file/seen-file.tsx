import type { OutlineReply } from '@ijkpunt/contract';
import { useState } from 'react';
import type { NewUpload } from '../use-upload.ts';
import { FittingMappings } from './fitting-mappings.tsx';
import { LayoutForm } from './layout-form.tsx';
import { MapFile } from './map-file.tsx';
import type { StartingPoint, WantedLayout } from './use-own-file.ts';

interface SeenFileProps {
  readonly upload: Omit<NewUpload, 'mapping'>;
  readonly seen: OutlineReply;
  readonly busy: boolean;
  readonly onReread: (layout: WantedLayout) => void;
}

/** A file that was looked at: a mapping that fits it, or a new one in three steps. */
export function SeenFile({ upload, seen, busy, onReread }: SeenFileProps) {
  const [start, setStart] = useState<StartingPoint>();
  return (
    <>
      <FittingMappings upload={upload} fitting={seen.fitting} onAdjust={setStart} />
      <LayoutForm seen={seen} busy={busy} onReread={onReread} />
      <MapFile key={start?.name ?? ''} upload={upload} seen={seen} start={start} />
    </>
  );
}
