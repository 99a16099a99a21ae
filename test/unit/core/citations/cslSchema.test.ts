import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { root } from '../../../../scripts/install.mjs';
import { cite } from '../../../../src/core/citations/cite.ts';
import { citationSource } from '../../../../src/core/citations/citationSource.ts';
import { sampleIndex, sampleSources, settled } from '../../sampleCorpus.ts';
import { BARE, HARD, WIRE, citable } from './sources.ts';

/** `csl-data.json` of the Citation Style Language's schema, which is not ours to ship. */
const SCHEMA = join(root, '../shared/schemas/csl-data.json');

describe('CSL-JSON by its schema', () => {
  it('is valid, of invented articles and of the sample folder', function () {
    if (!existsSync(SCHEMA)) {
      console.log(`      skipped: ${SCHEMA} is missing`);
      this.skip();
    }
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
    const corpus = sampleIndex();
    const sources = sampleSources();
    for (const source of sources) corpus.survey(source);
    corpus.setAll(sources);
    settled(corpus);
    const read = sources.map((source) => citationSource(source, corpus.analyse(source), corpus.outlets));
    for (const cited of [[citable()], [HARD, BARE, WIRE], read]) {
      validate(JSON.parse(cite(cited, 'csl')));
      assert.deepEqual(validate.errors ?? [], []);
    }
  });
});
