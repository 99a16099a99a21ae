import assert from 'node:assert/strict';
import {
  cohensKappa,
  krippendorffsAlpha,
  observedAgreement,
} from '../../../../../src/core/annotations/agreement/coefficients.ts';

const near = (found: number | null, wanted: number) =>
  assert.ok(found !== null && Math.abs(found - wanted) < 0.0006, `${found} is not ${wanted}`);

describe('Coefficients of agreement', () => {
  // Two observers, ten units, values 0 and 1: the worked example of part B of Krippendorff's paper.
  const TEN_UNITS = [
    { given: 2, units: 1 },
    { given: 1, units: 4 },
    { given: 0, units: 5 },
  ];

  it('gives the alpha of the paper it is taken from', () => {
    near(krippendorffsAlpha(TEN_UNITS, 2), 0.095);
  });

  it('gives kappa by hand', () => {
    // (.6 − .56) / (1 − .56)
    near(cohensKappa({ both: 1, first: 1, second: 3, neither: 5 }), 0.0909);
    near(cohensKappa({ both: 20, first: 5, second: 10, neither: 15 }), 0.4);
  });

  it('gives one where all agree and tags vary, and less than nothing where all differ', () => {
    const agreeing = [
      { given: 3, units: 4 },
      { given: 0, units: 9 },
    ];
    assert.equal(krippendorffsAlpha(agreeing, 3), 1);
    assert.equal(cohensKappa({ both: 4, first: 0, second: 0, neither: 9 }), 1);
    assert.ok((krippendorffsAlpha([{ given: 1, units: 10 }], 2) ?? 0) < 0);
    assert.equal(cohensKappa({ both: 0, first: 5, second: 5, neither: 0 }), -1);
  });

  it('says that a figure is not defined where nobody varies or there is nothing', () => {
    assert.equal(krippendorffsAlpha([{ given: 0, units: 10 }], 2), null);
    assert.equal(krippendorffsAlpha([], 2), null);
    assert.equal(krippendorffsAlpha([{ given: 1, units: 10 }], 1), null);
    assert.equal(cohensKappa({ both: 7, first: 0, second: 0, neither: 0 }), null);
    assert.equal(cohensKappa({ both: 0, first: 0, second: 0, neither: 0 }), null);
    assert.equal(observedAgreement([], 2), null);
  });

  it('counts pairs of coders where there are more than two', () => {
    near(observedAgreement([{ given: 1, units: 2 }], 3), 1 / 3);
    near(observedAgreement(TEN_UNITS, 2), 0.6);
  });
});
