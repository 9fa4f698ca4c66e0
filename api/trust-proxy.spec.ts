import { describe, expect, test } from 'vitest';
import { SettingUnusable, trustedProxies } from './trust-proxy.ts';

describe('QIYING_TRUST_PROXY', () => {
  test.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['2', 2],
    ['10.0.0.1', ['10.0.0.1']],
    [' 10.0.0.0/8, ::1 ,fd00::/8', ['10.0.0.0/8', '::1', 'fd00::/8']],
  ])('%j trusts %j', (value, trusted) => {
    expect(trustedProxies(value)).toEqual(trusted);
  });

  test.each(['true', '*', '11', '-1', '0.0.0.0/0', '10.0.0.0/33', '10.0.0', 'proxy.example', '1,10.0.0.1'])(
    '%j is refused: it would trust everybody, or nobody that there is',
    (value) => {
      expect(() => trustedProxies(value)).toThrow(SettingUnusable);
    },
  );
});
