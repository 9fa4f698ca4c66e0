import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { loadMasterKey, MasterKey, Seal } from './index.ts';

const oldSecret = randomBytes(48).toString('base64url');
const newSecret = randomBytes(48).toString('base64url');
const seal = new Seal(new MasterKey(Buffer.from(oldSecret)));
const folder = mkdtempSync(join(tmpdir(), 'qiying-seal-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('a sealed value', () => {
  it('opens again for its own row', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.uuid(), (plain, row) => {
        expect(seal.open(seal.seal(plain, row), row)).toEqual(JSON.parse(JSON.stringify(plain)));
      }),
    );
  });

  it('does not open for another row', () => {
    const sealed = seal.seal({ phone: '13812345621' }, 'row 1');
    expect(() => seal.open(sealed, 'row 2')).toThrow();
  });

  it('does not open after any change of its bytes', () => {
    const sealed = seal.seal({ phone: '13812345621' }, 'row');
    const [id, body] = sealed.split('.') as [string, string];
    const bytes = Buffer.from(body, 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Buffer.from(bytes);
        changed[place]! ^= change;
        expect(() => seal.open(`${id}.${changed.toString('base64url')}`, 'row')).toThrow();
      }),
    );
    expect(() => seal.open(`${id}.${bytes.subarray(0, 20).toString('base64url')}`, 'row')).toThrow(
      'not a sealed value',
    );
    expect(() => seal.open('', 'row')).toThrow('not loaded');
  });

  it('shows neither its content nor that two are equal', () => {
    const one = seal.seal({ phone: '13812345621' }, 'row');
    expect(seal.seal({ phone: '13812345621' }, 'row')).not.toBe(one);
    expect(Buffer.from(one.split('.')[1]!, 'base64url').includes('13812345621')).toBe(false);
  });
});

describe('a changed secret', () => {
  const rotated = new Seal(loadMasterKey(folder, `${newSecret}\n${oldSecret}`));

  it('opens what the one before sealed, and seals with the new one', () => {
    const sealed = seal.seal({ name: '某人' }, 'row');
    expect(rotated.open(sealed, 'row')).toEqual({ name: '某人' });
    expect(rotated.isOutdated(sealed)).toBe(true);
    const anew = rotated.seal({ name: '某人' }, 'row');
    expect(rotated.isOutdated(anew)).toBe(false);
    expect(() => seal.open(anew, 'row')).toThrow('not loaded');
  });

  it('still finds rows by what they were hashed with', () => {
    const before = seal.lookupHash('13812345621');
    expect(rotated.lookupHash('13812345621')).not.toBe(before);
    expect(rotated.lookupHashes('13812345621')).toContain(before);
  });

  it('leaves the principals of links as they are', () => {
    const link = { district: 'd', purpose: 'APPEAL', number: '2026-000001', code: 'code' };
    expect(rotated.linkPrincipal(link)).toBe(seal.linkPrincipal(link));
    for (const other of [{ code: 'other' }, { purpose: 'PARTY' }, { number: '2026-000002' }, { district: 'e' }])
      expect(seal.linkPrincipal({ ...link, ...other })).not.toBe(seal.linkPrincipal(link));
  });
});

describe('the secret of a data folder', () => {
  it('is made once, readable to its owner alone, and kept', () => {
    const data = join(folder, 'new', 'data');
    const first = loadMasterKey(data);
    expect(loadMasterKey(data).derive('x')).toEqual(first.derive('x'));
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(data)).toEqual(['secret']);
    expect(readFileSync(join(data, 'secret'), 'utf8').length).toBeGreaterThanOrEqual(43);
  });

  it('gives way to the one in the environment', () => {
    expect(loadMasterKey(folder, newSecret).id).toBe(new MasterKey(Buffer.from(newSecret)).id);
  });

  it('may not be short', () => {
    writeFileSync(join(folder, 'secret'), 'short');
    expect(() => loadMasterKey(folder)).toThrow('32 bytes');
    expect(() => loadMasterKey(folder, '   ')).toThrow('32 bytes');
  });
});
