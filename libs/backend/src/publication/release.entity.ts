import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Benchmark } from '@ijkpunt/model';

export type ReleaseState = 'requested' | 'baking' | 'released' | 'failed';

/** A publication of a benchmark: requested, baked, then out for good. */
@Entity({ name: 'release', schema: 'publication' })
export class ReleaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  benchmark!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  state!: ReleaseState;

  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;

  @Column('text', { name: 'requested_by_name' })
  requestedByName!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;

  @Column('integer', { name: 'pages_baked' })
  pagesBaked!: number;

  @Column('integer', { name: 'pages_total' })
  pagesTotal!: number;

  @Column('integer')
  shown!: number;

  @Column('integer')
  withheld!: number;

  @Column('text', { nullable: true })
  hash!: string | null;

  /** The catalogue as it stood when the figures came out. */
  @Column('jsonb', { nullable: true })
  content!: Benchmark | null;
}
