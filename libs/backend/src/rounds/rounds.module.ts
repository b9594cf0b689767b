import { Module } from '@nestjs/common';
import { RoundsService } from './rounds.service.ts';

@Module({ providers: [RoundsService], exports: [RoundsService] })
export class RoundsModule {}
