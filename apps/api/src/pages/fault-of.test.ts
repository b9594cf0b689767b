import { describe, expect, it } from 'vitest';
import { faultOf } from './fault-of.ts';

describe('a fault', () => {
  it.each(['ECONNREFUSED', '57P01', '57P03', '53300', '08006'])(
    'passes when the database is away: %s',
    (code) => {
      expect(faultOf(Object.assign(new Error('x'), { code }))).toEqual({ status: 503, isAway: true });
    },
  );

  it.each([new Error('x'), Object.assign(new Error('x'), { code: '42703' }), 'x', undefined, null])(
    'is ours otherwise: %s',
    (error) => expect(faultOf(error)).toEqual({ status: 500, isAway: false }),
  );
});
