import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RefusalCode, UploadSource } from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
import type { LocalMapping } from '@ijkpunt/validation';
import type { About } from '../platform/index.ts';

export type UploadState = 'received' | 'checking' | 'checked' | 'refused';
export type Media = 'csv' | 'xlsx';

/** A file that came in, and how far its check has come. */
@Entity({ name: 'upload', schema: 'uploads' })
export class UploadEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisation!: string;

  @Column('text')
  municipality!: string;

  @Column('text')
  benchmark!: string;

  @Column('text')
  quarter!: Quarter;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  media!: Media;

  @Column('integer')
  size!: number;

  @Column('text')
  sha256!: string;

  @Column('text')
  source!: UploadSource;

  /** Name of the part that is delivered apart; empty for the whole. */
  @Column('text')
  part!: string;

  /** Checked like any other, and never submitted. */
  @Column('boolean', { name: 'dry_run' })
  dryRun!: boolean;

  @Column('jsonb', { nullable: true })
  mapping!: LocalMapping | null;

  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;

  @Column('uuid', { nullable: true })
  batch!: string | null;

  @Column('text')
  state!: UploadState;

  @Column('integer', { name: 'rows_read' })
  rowsRead!: number;

  @Column('jsonb', { nullable: true })
  refusal!: { readonly code: RefusalCode; readonly about: About } | null;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy!: string;

  @Column('text', { name: 'uploaded_by_name' })
  uploadedByName!: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt!: Date | null;
}
