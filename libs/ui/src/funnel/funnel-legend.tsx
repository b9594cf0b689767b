import type { Language } from '@ijkpunt/model';
import { DIAMETERS } from './diameters.ts';
import type { FunnelFigures } from './funnel-figures.ts';
import { funnelTexts } from './funnel.texts.ts';

interface FunnelLegendProps {
  readonly figures: FunnelFigures;
  readonly language: Language;
}

const OUTSIDE = ['inside', 'beyond', 'far'] as const;

/** What points and lines of a funnel mean, of those that occur. */
export function FunnelLegend({ figures, language }: FunnelLegendProps) {
  const { legend } = funnelTexts[language];
  const found = OUTSIDE.flatMap((outside) => {
    const tones = figures.points.filter((point) => point.outside === outside).map(({ tone }) => tone);
    return [...new Set(tones)].toSorted().map((tone) => ({ outside, tone }));
  });
  return (
    <ul className="legend">
      {OUTSIDE.filter((outside) => found.some((one) => one.outside === outside)).map((outside) => (
        <li key={outside}>
          {found
            .filter((one) => one.outside === outside)
            .map(({ tone }) => (
              <svg
                key={tone}
                className="legend-sign"
                width="14"
                height="14"
                aria-hidden="true"
                focusable="false"
              >
                <g className={`funnel-points funnel-${outside} tone-${tone}`}>
                  <circle cx="7" cy="7" r={DIAMETERS[outside] / 2} fill="currentColor" />
                </g>
              </svg>
            ))}
          {legend[outside]}
        </li>
      ))}
      {(['lines95', 'lines998'] as const).map((lines) => (
        <li key={lines}>
          <svg className="legend-sign" width="22" height="14" aria-hidden="true" focusable="false">
            <line className={lines === 'lines95' ? 'funnel-95' : 'funnel-998'} x1="0" x2="22" y1="7" y2="7" />
          </svg>
          {legend[lines]}
        </li>
      ))}
    </ul>
  );
}
