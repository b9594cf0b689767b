/** Building blocks and charts: props in, picture out. Knows the model; fetches, stores and decides nothing. */
export { Alert, type AlertKind } from './controls/alert.tsx';
export { Button, buttonClass, type ButtonAppearance } from './controls/button.tsx';
export { CheckBox, RadioButton, SelectBox } from './controls/choices.tsx';
export {
  ChoiceLabel,
  FieldErrorMessage,
  FormField,
  FormFieldset,
  FormLabel,
} from './controls/form-field.tsx';
export { TextArea, TextBox } from './controls/text-box.tsx';
export { caterpillarFigures, type CaterpillarInput } from './caterpillar/caterpillar-figures.ts';
export { CaterpillarPlot } from './caterpillar/caterpillar-plot.tsx';
export { caterpillarTexts } from './caterpillar/caterpillar.texts.ts';
export { funnelFigures, type FunnelInput } from './funnel/funnel-figures.ts';
export { FunnelLegend } from './funnel/funnel-legend.tsx';
export { FunnelPlot } from './funnel/funnel-plot.tsx';
export { funnelTexts } from './funnel/funnel.texts.ts';
export { Legend, type LegendEntry } from './chart/legend.tsx';
export { standingAgainst, toneOf, type Standing } from './chart/standing.ts';
export { CoverageBar } from './coverage/coverage-bar.tsx';
export { coverageFigures } from './coverage/coverage-figures.ts';
export { formatCount, formatGiven, formatRelative, formatValue } from './numbers/number-format.ts';
export { formatDay, formatQuarter, formatQuarterShort } from './numbers/time-format.ts';
export { pairFigures, type PairInput } from './pair/pair-figures.ts';
export { PairPlot } from './pair/pair-plot.tsx';
export { pairTexts } from './pair/pair.texts.ts';
export { panelsFigures, type PanelsInput } from './panels/panels-figures.ts';
export { PanelsPlot } from './panels/panels-plot.tsx';
export { panelsTexts } from './panels/panels.texts.ts';
export { slopeFigures, type SlopeInput } from './slope/slope-figures.ts';
export { SlopePlot } from './slope/slope-plot.tsx';
export { slopeTexts } from './slope/slope.texts.ts';
export { Spark } from './spark/spark.tsx';
export type { SparkInput } from './spark/spark-figures.ts';
export { Spine } from './spine/spine.tsx';
export { spineTexts } from './spine/spine.texts.ts';
export { stripFigures, type StripInput } from './strip/strip-figures.ts';
export { StripPlot } from './strip/strip-plot.tsx';
export { stripTexts } from './strip/strip.texts.ts';
export { TileLegend, TileMap } from './tile-map/tile-map.tsx';
export { tileMapFigures, type TileMapInput } from './tile-map/tile-map-figures.ts';
export { GAP_SIGNS, GAPS } from './trend/gap.ts';
export { trendFigures, type TrendInput } from './trend/trend-figures.ts';
export { TrendPlot } from './trend/trend-plot.tsx';
export { trendTexts } from './trend/trend.texts.ts';
