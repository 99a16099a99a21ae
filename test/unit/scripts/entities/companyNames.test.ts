import assert from 'node:assert/strict';
import { shortNames, withoutShareClass } from '../../../../scripts/entities/companyNames.ts';

describe('shortNames', () => {
  it('takes legal forms off, and offers the name without "Group"', () => {
    assert.deepEqual(shortNames('Solvik Fishing Group Co., Ltd.'), ['Solvik Fishing Group', 'Solvik Fishing']);
    assert.deepEqual(shortNames('PT Fjord Abadi Tbk'), ['Fjord Abadi']);
    assert.deepEqual(shortNames('Brekke S.A.'), ['Brekke']);
  });

  it('gives nothing for what is too short', () => {
    assert.deepEqual(shortNames('AB Ltd'), []);
  });
});

describe('withoutShareClass', () => {
  it('takes off what exchanges add', () => {
    assert.equal(withoutShareClass('Solvik Fishing Inc. Class A'), 'Solvik Fishing Inc.');
    assert.equal(withoutShareClass('Brekke plc Sponsored ADR'), 'Brekke plc');
  });
});
