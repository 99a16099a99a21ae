// Saves annotations one after the other until it is killed, and prints the id of each once it is saved.
// node savingProcess.ts FILE
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import {
  formatAnnotations,
  parseAnnotations,
  recordsOf,
  withRecords,
} from '../../../../src/core/annotations/annotationFile.ts';
import { nodeFiles } from '../../../../src/analysis/node/nodeFiles.ts';

const [, , file = ''] = process.argv;
for (;;) {
  const id = randomUUID();
  const created = new Date().toISOString();
  await nodeFiles.change(file, (bytes) => {
    const before = parseAnnotations(bytes ? new TextDecoder().decode(bytes) : '');
    const made = { kind: 'mark', id, creator: 'me', created, tags: ['Claim'], selector: null } as const;
    return new TextEncoder().encode(formatAnnotations(withRecords(before, [...recordsOf(before), made], 'a.txt')));
  });
  // Written at once: what was said is heard even if the process ends with the next instruction.
  writeSync(1, `${id}\n`);
}
