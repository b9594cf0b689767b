import {
  deleteMapping,
  listMappings,
  outlineFile,
  saveMapping,
  type LocalMappingReply,
} from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call, callWithFile } from '../../../server/call.ts';
import { useNewUpload, type NewUpload } from '../use-upload.ts';

const mappingsKey = (benchmark: string) => ['mappings', benchmark] as const;

/** How a file is to be read; guessed where nothing is said. */
export interface WantedLayout {
  readonly headerLine?: number;
  readonly labelColumn?: string;
}

/** A saved mapping that somebody goes on from. */
export interface StartingPoint {
  readonly name: string;
  readonly mapping: LocalMappingReply;
}

/** Has a file looked at, which is kept nowhere but in this browser. */
export function useOutline(benchmark: string) {
  const [sent, setSent] = useState(0);
  const looking = useMutation({
    mutationFn: ({ file, ...layout }: WantedLayout & { readonly file: File }) =>
      callWithFile(
        outlineFile,
        { query: { benchmark, ...layout } },
        { field: 'bestand', file, onSent: setSent },
      ),
    onMutate: () => setSent(0),
  });
  return { looking, sent };
}

/** The mappings that were saved before. */
export function useMappings(benchmark: string) {
  return useQuery({
    queryKey: mappingsKey(benchmark),
    queryFn: () => call(listMappings, { query: { benchmark } }),
  });
}

/** Saves a mapping under its name. */
export function useSaveMapping(benchmark: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (made: { readonly name: string; readonly mapping: LocalMappingReply }) =>
      call(saveMapping, { body: { benchmark, ...made } }),
    onSuccess: () => client.invalidateQueries({ queryKey: mappingsKey(benchmark) }),
  });
}

/** Throws a mapping away. */
export function useDeleteMapping(benchmark: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mapping: string) => call(deleteMapping, { params: { mapping } }),
    onSuccess: () => client.invalidateQueries({ queryKey: mappingsKey(benchmark) }),
  });
}

/** Sends a file with its mapping and goes on to its check. */
export function useSendMapped(upload: Omit<NewUpload, 'mapping'>) {
  const navigate = useNavigate();
  const { sending } = useNewUpload();
  const send = (mapping: string) =>
    sending.mutate(
      { ...upload, mapping },
      { onSuccess: ({ id }) => void navigate(`/werkplek/uploads/${id}`) },
    );
  return { sending, send };
}
