import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus.ts';
import { diagnosticsOf } from '../../../src/core/diagnostics.ts';
import { data } from '../sampleCorpus.ts';

function diagnose(text: string) {
  const corpus = new Corpus(data, () => '2023-07-01');
  return diagnosticsOf(corpus.analyse({ id: 'a.txt', path: 'a.txt', text })).map(({ start, end, ...rest }) => ({
    ...rest,
    text: text.slice(start, end),
  }));
}

const SENTENCE = 'The council of Solvik will widen quay seven, mayor Ingrid Halvorsen told reporters at the town hall.';

describe('diagnosticsOf', () => {
  it('says of boilerplate what it is, where it stands', () => {
    const found = diagnose(` date 2023-05-16 \n\n${SENTENCE}\n\n${SENTENCE}\n\nShare on Facebook\n`);
    assert.deepEqual(found, [
      {
        code: 'boilerplate.share',
        severity: 'warning',
        message: 'Not part of the article: share buttons, 1 line.',
        text: 'Share on Facebook',
      },
    ]);
  });

  it('hints at a missing date, at the headline', () => {
    const [hint] = diagnose(`Quay seven to be widened\n\n${SENTENCE}\n\n${SENTENCE}\n`);
    assert.deepEqual(hint, {
      code: 'date.missing',
      severity: 'hint',
      message: 'No date printed.',
      text: 'Quay seven to be widened',
    });
  });

  it('warns of a date that is still to come', () => {
    const found = diagnose(` date 2031-05-16 \n\n${SENTENCE}\n`);
    assert.deepEqual(
      found.map(({ code, severity, text }) => [code, severity, text.trim()]),
      [['date.future', 'warning', 'date 2031-05-16']],
    );
  });

  it('has nothing to say of an empty text but that no date is printed', () => {
    assert.deepEqual(
      diagnose('').map(({ code }) => code),
      ['date.missing'],
    );
  });
});
