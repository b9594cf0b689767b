import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DefinitionProfile, Quarter } from '@ijkpunt/model';

export type DeliveryState = 'submitted' | 'returned' | 'accepted' | 'superseded';

/** A municipality's versioned figures for a round. */
@Entity({ name: 'delivery', schema: 'submissions' })
export class DeliveryEntity {
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

  @Column('integer')
  version!: number;

  @Column('text')
  state!: DeliveryState;

  @Column('uuid')
  upload!: string;

  /** The figures are of the area with the municipalities that have joined since. */
  @Column('boolean', { name: 'covers_joined' })
  coversJoined!: boolean;

  @Column('jsonb')
  profile!: DefinitionProfile;

  @Column('uuid', { name: 'submitted_by' })
  submittedBy!: string;

  @Column('text', { name: 'submitted_by_name' })
  submittedByName!: string;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('text', { name: 'decided_by_name', nullable: true })
  decidedByName!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  comment!: string | null;
}
