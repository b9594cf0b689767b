import {
  activateIndicator,
  dropIndicatorDraft,
  listCatalogue,
  readIndicator,
  saveIndicatorDraft,
  weighIndicator,
  type IndicatorInCatalogueReply,
  type IndicatorSettingsInput,
} from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../server/call.ts';

const LIST = ['catalogue'] as const;

/** An indicator by its place. */
interface IndicatorPlace {
  readonly benchmark: string;
  readonly code: string;
}

/** Settings; or an earlier version again; or, with neither, as it is shipped. Always with the reason. */
interface IndicatorOrder {
  readonly reason: string;
  readonly settings?: IndicatorSettingsInput;
  readonly version?: number;
}

/** The benchmarks with their indicators. */
export function useCatalogue() {
  return useQuery({ queryKey: LIST, queryFn: () => call(listCatalogue, {}) });
}

/** One indicator; asked again while it is being counted what its draft changes. */
export function useIndicator(place: IndicatorPlace) {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: () => call(readIndicator, { params: place }),
    refetchInterval: ({ state }) => (state.data?.weighing?.state === 'requested' ? 1000 : false),
  });
}

/** Saves a draft. */
export function useSaveDraft(place: IndicatorPlace) {
  return useChange(place, (body: IndicatorOrder) => call(saveIndicatorDraft, { params: place, body }));
}

/** Throws the draft away. */
export function useDropDraft(place: IndicatorPlace) {
  return useChange(place, () => call(dropIndicatorDraft, { params: place }));
}

/** Has counted what the draft changes. */
export function useWeigh(place: IndicatorPlace) {
  return useChange(place, () => call(weighIndicator, { params: place }));
}

/** Puts a weighed draft to work. */
export function useActivate(place: IndicatorPlace) {
  return useChange(place, () => call(activateIndicator, { params: place }));
}

function keyOf({ benchmark, code }: IndicatorPlace) {
  return [...LIST, benchmark, code] as const;
}

/** The answer is how it stands now; the list is asked again when somebody looks at it. */
function useChange<Wish = void>(
  place: IndicatorPlace,
  mutationFn: (wish: Wish) => Promise<IndicatorInCatalogueReply>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (reply) => {
      client.setQueryData(keyOf(place), reply);
      return client.invalidateQueries({ queryKey: LIST, exact: true });
    },
  });
}
