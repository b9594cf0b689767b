/** The rival of serving: Nest on Express with one TypeORM query per request. Told by message what to serve, answers its port. */
import 'reflect-metadata';
import { Controller, Get, Inject, Module, Param, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, EntitySchema } from 'typeorm';

const PAGE = new EntitySchema({
  name: 'page',
  columns: { slug: { type: 'text', primary: true }, brotli: { type: 'bytea' }, identity: { type: 'bytea' } },
});

/** Decorates by hand: this file is run as it stands. */
function pagesOf(headers) {
  class Pages {
    constructor(source) {
      this.pages = source.getRepository(PAGE);
    }

    async page(slug, request, response) {
      const found = await this.pages.findOneByOrFail({ slug });
      const takesBrotli = /\bbr\b/u.test(request.headers['accept-encoding'] ?? '');
      response.set(headers);
      if (takesBrotli) response.set('content-encoding', 'br');
      response.send(takesBrotli ? found.brotli : found.identity);
    }
  }
  Inject(DataSource)(Pages, undefined, 0);
  for (const [at, from] of [Param('slug'), Req(), Res()].entries()) from(Pages.prototype, 'page', at);
  Get(':slug')(Pages.prototype, 'page', Object.getOwnPropertyDescriptor(Pages.prototype, 'page'));
  Controller('gemeenten')(Pages);
  return Pages;
}

process.once('message', async ({ database, slug, brotli, identity, headers }) => {
  const source = new DataSource({
    type: 'postgres',
    url: database,
    entities: [PAGE],
    synchronize: true,
    poolSize: 10,
  });
  await source.initialize();
  const bodies = { brotli: Buffer.from(brotli, 'base64'), identity: Buffer.from(identity, 'base64') };
  await source.getRepository(PAGE).save({ slug, ...bodies });
  function Rival() {}
  Module({ controllers: [pagesOf(headers)], providers: [{ provide: DataSource, useValue: source }] })(Rival);
  const app = await NestFactory.create(Rival, { logger: ['error'] });
  app.getHttpAdapter().getInstance().disable('etag');
  await app.listen(0, '127.0.0.1');
  process.send?.(app.getHttpServer().address().port);
});
process.on('disconnect', () => process.exit(0));
