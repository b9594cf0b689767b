import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChangedValues, ReleaseMode, ReleaseState } from '@ijkpunt/contract';
import type { Benchmark } from '@ijkpunt/model';

/** Work on a release that takes long. */
export type ReleaseWork = 'protect' | 'attack' | 'bake';

/** A publication of a benchmark: requested, made, perhaps replied to and reviewed, then out for good. */
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

  /** What is under way; pages baked and in all are then the steps of that. */
  @Column('text')
  doing!: ReleaseWork;

  @Column('integer', { name: 'pages_baked' })
  pagesBaked!: number;

  /** Of those that are ready: pages of the edition before, that say the same. */
  @Column('integer', { name: 'pages_kept' })
  pagesKept!: number;

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

  /** Out in one go, or in reviewed steps. */
  @Column('text')
  mode!: ReleaseMode;

  /** Figures computed after this moment need not be in it; null: the moment of the request. */
  @Column('timestamptz', { name: 'figures_at', nullable: true })
  figuresAt!: Date | null;

  /** Number of the release that it corrects. */
  @Column('integer', { nullable: true })
  corrects!: number | null;

  /** Why it corrects: everybody reads it. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb', { nullable: true })
  changed!: ChangedValues | null;

  @Column('timestamptz', { name: 'reply_until', nullable: true })
  replyUntil!: Date | null;

  @Column('timestamptz', { name: 'embargo_until', nullable: true })
  embargoUntil!: Date | null;

  /** The newest quarter that is final. */
  @Column('text', { name: 'final_until', nullable: true })
  finalUntil!: string | null;

  /** The newest quarter that has figures in it. */
  @Column('text', { name: 'newest_quarter', nullable: true })
  newestQuarter!: string | null;
}
