import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { type Analysis, CancelledError } from '../../../../src/analysis/protocol.ts';
import { Inspections } from '../../../../src/vscode/documents/inspections.ts';

interface Call {
  readonly method: string;
  readonly key: string | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An analysis that counts what it is asked and answers when the test says. As the real one, a newer key cancels the older. */
class CountingAnalysis {
  readonly calls: Call[] = [];

  call(method: string, _params: unknown, options: { key?: string } = {}): Promise<unknown> {
    this.calls.findLast(({ key }) => key !== undefined && key === options.key)?.reject(new CancelledError());
    return new Promise((resolve, reject) => {
      this.calls.push({ method, key: options.key, resolve, reject });
    });
  }

  get methods(): string[] {
    return this.calls.map(({ method }) => method);
  }

  answer(index: number, title: string): void {
    this.calls[index]?.resolve({ summary: { title } });
  }
}

class Text {
  readonly uri = { toString: () => 'file:///courier/a.txt' } as Uri;
  version = 1;
  isClosed = false;
  text = 'Freight trains cross the bridge again';

  getText(): string {
    return this.text;
  }
}

function inspecting(limit = 1000) {
  const analysis = new CountingAnalysis();
  const errors: unknown[] = [];
  const inspections = new Inspections(analysis as unknown as Analysis, {
    pathOf: () => 'courier/a.txt',
    limit: () => limit,
    report: (error) => errors.push(error),
  });
  const text = new Text();
  const titleOf = async (): Promise<string | undefined> => (await inspections.of(text))?.summary.title;
  return { analysis, errors, inspections, text, titleOf };
}

describe('inspections', () => {
  it('asks once a version, however many callers', async () => {
    const { analysis, titleOf } = inspecting();
    const both = Promise.all([titleOf(), titleOf()]);
    analysis.answer(0, 'one');
    assert.deepEqual(await both, ['one', 'one']);
    assert.equal(await titleOf(), 'one');
    assert.deepEqual(analysis.methods, ['inspect']);
  });

  it('gives up the older computation when the text has changed, and its callers get nothing', async () => {
    const { analysis, errors, text, titleOf } = inspecting();
    const older = titleOf();
    text.version = 2;
    const newer = titleOf();
    analysis.answer(1, 'two');
    assert.equal(await older, undefined);
    assert.equal(await newer, 'two');
    assert.deepEqual(errors, []);
  });

  it('drops a result that arrives after a change', async () => {
    const { analysis, text, titleOf } = inspecting();
    const older = titleOf();
    analysis.answer(0, 'one');
    text.version = 2;
    assert.equal(await older, undefined);
  });

  it('computes anew after it was invalidated, also for who was waiting', async () => {
    const { analysis, inspections, titleOf } = inspecting();
    const waiting = titleOf();
    inspections.invalidate();
    analysis.answer(0, 'before');
    await new Promise((resolve) => setImmediate(resolve));
    analysis.answer(1, 'after');
    assert.equal(await waiting, 'after');
    assert.deepEqual(analysis.methods, ['inspect', 'inspect']);
  });

  it('releases what was asked for once it is closed, and only that', async () => {
    const { analysis, inspections, text, titleOf } = inspecting();
    inspections.release(text);
    assert.deepEqual(analysis.methods, []);
    const waiting = titleOf();
    inspections.invalidate();
    text.isClosed = true;
    inspections.release(text);
    assert.equal(await waiting, undefined);
    assert.deepEqual(analysis.methods, ['inspect', 'release']);
    assert.equal(await titleOf(), undefined);
    assert.equal(analysis.calls.length, 2);
  });

  it('does not ask about a text that is too large', async () => {
    const { analysis, inspections, text, titleOf } = inspecting(10);
    assert.equal(await titleOf(), undefined);
    assert.ok(inspections.isTooLarge(text));
    assert.deepEqual(analysis.methods, []);
  });

  it('reports a failure once and does not try the same version again', async () => {
    const { analysis, errors, text, titleOf } = inspecting();
    const failing = titleOf();
    analysis.calls[0]?.reject(new Error('no'));
    assert.equal(await failing, undefined);
    assert.equal(await titleOf(), undefined);
    assert.equal(errors.length, 1);
    assert.equal(analysis.calls.length, 1);
    text.version = 2;
    void titleOf();
    assert.equal(analysis.calls.length, 2);
  });
});
