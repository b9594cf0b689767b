import { Module } from '@nestjs/common';
import { RoundsModule } from '../rounds/index.ts';
import { UploadsRepository } from './uploads.repository.ts';
import { UploadsService } from './uploads.service.ts';

@Module({
  imports: [RoundsModule],
  providers: [UploadsRepository, UploadsService],
  exports: [UploadsRepository, UploadsService],
})
export class UploadsModule {}
