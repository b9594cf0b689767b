import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RefusalCode } from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
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
