import assert from 'node:assert/strict';
import { commandAddress, commandLink, linkLine } from '../../../../src/vscode/text/markdownLine.ts';

describe('command links', () => {
  it('carry their arguments as JSON, with nothing that ends a link in Markdown', () => {
    const link = commandLink('Why?', '_dateline.why', 'file:///a (1).txt', {
      about: 'entity',
      id: 'person:o’neil "x"',
    });
    const address = commandAddress(link);
    assert.match(address, /^command:_dateline\.why\?[^()\s"]+$/u);
    assert.deepEqual(JSON.parse(decodeURIComponent(address.slice(address.indexOf('?') + 1))), link.args);
  });

  it('stand on one line with dots between', () => {
    const link = commandLink('Why?', '_dateline.why', 'file:///a.txt', { about: 'article' });
    assert.deepEqual(linkLine(link, link), [link, ' · ', link]);
    assert.deepEqual(linkLine(), []);
  });
});
