import assert from 'node:assert/strict';
import { CUES } from '../../../../src/core/boilerplate/lexicon.ts';
import type { Line } from '../../../../src/core/boilerplate/line.ts';
import { scan } from '../../../../src/core/boilerplate/scan.ts';
import { shippedModel } from './shippedModel.ts';

function lineOf(text: string): Line {
  const line = scan(text, shippedModel.lexicon).lines[0];
  assert(line !== undefined, 'no line');
  return line;
}

describe('scan', () => {
  it('numbers lines as editors do and leaves out blank ones', () => {
    const { lines } = scan('one\n\n  \r\nfour\rfive\n', shippedModel.lexicon);
    assert.deepEqual(
      lines.map(({ number }) => number),
      [1, 4, 5],
    );
  });

  it('gives the offsets of a line without the white space around it', () => {
    const text = '\n \t The bridge.  \n';
    const line = lineOf(text);
    assert.equal(text.slice(line.start, line.end), 'The bridge.');
  });

  it('counts words, numbers and capitals', () => {
    const line = lineOf('Solvik paid 1,200,000 crowns to NORDA’s two e-mail desks');
    assert.equal(line.words, 10);
    assert.equal(line.numbers, 1);
    assert.equal(line.capitalised, 2);
  });

  it('counts address only outside quotations', () => {
    assert.equal(lineOf('We ask you for help').reader, 1);
    assert.equal(lineOf('She said: “We ask you for help”').reader, 0);
    assert.equal(lineOf('She said: „We ask you for help“ and you heard').reader, 1);
    assert.equal(lineOf('«Мы просим вас» — и вас').reader, 1);
  });

  it('weighs a phrase twice a word and tells where cues stand', () => {
    const line = lineOf('Subscribe to the bridge weekly digest');
    assert.equal(line.cues[CUES.indexOf('subscribe')], 4);
    assert.equal(line.startCue, 2);
    assert.equal(line.endCue, 2);
  });

  it('leaves cues in the quotations of long lines alone', () => {
    const line = lineOf(
      'The mayor laughed and told the council “sign up for our newsletter” before he left the hall at noon',
    );
    assert.equal(line.cues[CUES.indexOf('subscribe')], 0);
  });

  it('tells prose from short lines', () => {
    const prose = lineOf(`${'The bridge stood open to the wind and the rain. '.repeat(2)}It was cold.`);
    assert(prose.prose && prose.endsSentence);
    assert(!lineOf('Home News Sport').prose);
  });

  it('sees a label that ran into its link', () => {
    assert(lineOf('Bridge:Trains run again').hasGluedColon);
    assert(!lineOf('Bridge: Trains run again').hasGluedColon);
    assert(!lineOf('At 12:Noon').hasGluedColon);
  });

  it('reads lone surrogates, empty text and huge words without harm', () => {
    assert.equal(scan('', shippedModel.lexicon).lines.length, 0);
    assert.equal(scan('\ud800 bridge \udc00', shippedModel.lexicon).lines[0]?.words, 1);
    assert.equal(lineOf('a'.repeat(1_000_000)).words, 1);
  });
});
