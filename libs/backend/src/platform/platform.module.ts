import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { Clock } from './clock.ts';
import {
  ComparerDatabase,
  connect,
  Database,
  PublisherDatabase,
  ReaderDatabase,
  type Entities,
} from './databases.ts';
import { Doorbell } from './doorbell.ts';
import { QueueSet } from './queue.ts';

/** Addresses that a program was given. A program without an address cannot play that role. */
export interface PlatformSettings {
  readonly app: string;
  readonly comparer?: string;
  readonly publisher?: string;
  readonly reader?: string;
  readonly redis?: string | undefined;
  /** Connections of the role of requests; the other roles need a few. */
  readonly poolSize: number;
  readonly entities: Entities;
}

/** What every stage stands on: databases by role, queue, doorbell, clock. */
@Global()
@Module({})
export class PlatformModule {
  static for(settings: PlatformSettings): DynamicModule {
    const providers = [Clock, Doorbell, queue(settings), ...databases(settings)];
    return { module: PlatformModule, providers, exports: providers };
  }
}

function queue({ app, redis }: PlatformSettings): Provider {
  return { provide: QueueSet, useFactory: () => new QueueSet({ databaseUrl: app, redisUrl: redis }) };
}

function databases({ app, comparer, publisher, reader, poolSize, entities }: PlatformSettings): Provider[] {
  const few = 4;
  const providers: Provider[] = [
    { provide: Database, useFactory: async () => new Database(await connect(app, poolSize, entities)) },
  ];
  if (comparer !== undefined) {
    providers.push({
      provide: ComparerDatabase,
      useFactory: async () => new ComparerDatabase(await connect(comparer, few, entities)),
    });
  }
  if (publisher !== undefined) {
    providers.push({
      provide: PublisherDatabase,
      useFactory: async () => new PublisherDatabase(await connect(publisher, few, entities)),
    });
  }
  if (reader !== undefined) {
    providers.push({
      provide: ReaderDatabase,
      useFactory: async () => new ReaderDatabase(await connect(reader, poolSize, entities)),
    });
  }
  return providers;
}
