import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { ManageRounds } from './manage-rounds.ts';
import { ReadMonitor } from './read-monitor.ts';
import { RoundProgress } from './round-progress.ts';
import { RoundsService } from './rounds.service.ts';

@Module({
  imports: [CatalogueModule],
  providers: [RoundsService, RoundProgress, ManageRounds, ReadMonitor],
  exports: [RoundsService, RoundProgress, ManageRounds, ReadMonitor],
})
export class RoundsModule {}
