import assert from 'node:assert/strict';
import { withText } from '../../../src/cli/cleanRecord.ts';

describe('a record with another text', () => {
  it('keeps all else as it was written', () => {
    assert.equal(
      withText('{ "id":12345678901234567890, "text" : "Quay\\n\\"Give\\" now", "a":1.50,"b":"\\u00e9" }\r', 'Quay'),
      '{ "id":12345678901234567890, "text" : "Quay", "a":1.50,"b":"\\u00e9" }\r',
    );
  });

  it('changes the record’s own text, not one within', () => {
    const line = '{"meta":{"text":"a","list":["text",{"text":"b"}]},"text":"c","key":"text"}';
    assert.equal(withText(line, 'd'), '{"meta":{"text":"a","list":["text",{"text":"b"}]},"text":"d","key":"text"}');
  });

  it('changes the text that counts, where there are two, however its key is written', () => {
    assert.equal(withText('{"text":"a","te\\u0078t":"b"}', 'c'), '{"text":"a","te\\u0078t":"c"}');
  });

  it('takes a text of many megabytes', () => {
    const long = 'Ferry \\" '.repeat(1_000_000);
    assert.equal(withText(`{"text":"${long}"}`, 'Quay'), '{"text":"Quay"}');
  });
});
